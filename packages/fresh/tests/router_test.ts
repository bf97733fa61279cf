import assert from "node:assert/strict";
import fc from "fast-check";
import { App, cors, type Middleware } from "../src/mod.ts";
import { compilePattern, isStaticPattern } from "../src/pattern.ts";
import { client } from "./serve.ts";

const ok = () => new Response("ok");
const params: Middleware<unknown> = (ctx) => ctx.json([ctx.route, ctx.params]);

Deno.test("a static path wins over a pattern, and fits with and without a slash", async () => {
  const send = client(new App().get("/:any", params).get("/foo", ok).get("/bar/", ok));
  assert.equal((await send("/foo")).body, "ok");
  assert.equal((await send("/foo/")).body, "ok");
  assert.equal((await send("/bar")).body, "ok");
  assert.equal((await send("/x")).body, '["/:any",{"any":"x"}]');
});

Deno.test("patterns are tried in order and do not fall through", async () => {
  const send = client(new App().post("/:a", ok).get("/:b", ok));
  assert.equal((await send("/x")).status, 405);
});

Deno.test("order counts between patterns of one folder and those of any", async () => {
  const says = (text: string) => () => new Response(text);
  const send = client(
    new App().get("/a/:x", says("1")).get("/:y/b", says("2")).get("/a/:z/c", says("3"))
      .get("/:u/:v/c", says("4")).get("/d{/:w}?", says("5")).get("*", says("6")),
  );
  const answers = ["/a/b", "/z/b", "/a/q/c", "/q/q/c", "/d", "/d/e", "/dx", "/a/b/c/d"];
  const bodies = await Promise.all(answers.map(async (path) => (await send(path)).body));
  assert.equal(bodies.join(""), "12345566");
});

Deno.test("the first registration of a pattern and method wins", async () => {
  const send = client(new App().get("/", () => new Response("first")).get("/", ok));
  assert.equal((await send("/")).body, "first");
});

Deno.test("HEAD falls back to GET, without a body", async () => {
  const answer = await client(new App().get("/", ok))("HEAD /");
  assert.deepEqual([answer.status, answer.body], [200, ""]);
});

Deno.test("a method that is not there: 405 with Allow, OPTIONS 204 with Allow", async () => {
  const send = client(new App().get("/", ok).post("/", ok).get("/x/:id", ok));
  const wrong = await send("PUT /");
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "GET, POST"]);
  const options = await send("OPTIONS /");
  assert.deepEqual([options.status, options.headers.get("allow")], [204, "GET, POST"]);
  assert.equal((await send("DELETE /x/1")).headers.get("allow"), "GET");
});

Deno.test("a 405 goes through middlewares and error routes, and keeps Allow", async () => {
  const app = new App().onError("*", (ctx) => new Response(`page ${ctx.error}`, { status: 405 }))
    .get("/", ok);
  const answer = await client(app)("POST /");
  assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET"]);
  assert.match(answer.body, /^page HttpError/);
});

Deno.test("cors of a folder answers preflights of its routes", async () => {
  const send = client(new App().use("/api", cors()).get("/api/x", ok));
  assert.equal((await send("OPTIONS /api/x")).headers.get("access-control-allow-origin"), "*");
});

Deno.test("parameters are decoded fully, missing ones are empty", async () => {
  const send = client(
    new App().get("/a/:x/b/:y", params).get("/rest/:path*", params).get("/docs{/:v}?", params),
  );
  assert.equal((await send("/a/%40%2F%20/b/%E2%82%AC")).body, '["/a/:x/b/:y",{"x":"@/ ","y":"€"}]');
  assert.equal((await send("/rest/1/2")).body, '["/rest/:path*",{"path":"1/2"}]');
  assert.equal((await send("/rest")).body, '["/rest/:path*",{"path":""}]');
  assert.equal((await send("/docs")).body, '["/docs{/:v}?",{"v":""}]');
  assert.equal((await send("/docs/2")).body, '["/docs{/:v}?",{"v":"2"}]');
});

Deno.test("a broken percent-encoding in a parameter is a 400 through the error route", async () => {
  const app = new App().onError("*", (ctx) => new Response(`${ctx.error}`, { status: 400 }))
    .get("/a/:x", ok);
  const answer = await client(app)("/a/%E0%A4%A");
  assert.equal(answer.status, 400);
  assert.match(answer.body, /percent-encoding/);
});

Deno.test("duplicate slashes collapse; trustProxy takes protocol and host of the proxy", async () => {
  const url: Middleware<unknown> = (ctx) => ctx.text(`${ctx.url.href} ${ctx.req.url}`);
  const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "crm.example" };
  const plain = client(new App().get("/a/b", url));
  assert.match((await plain("//a///b", { headers })).body, /^http:\/\/localhost\/a\/b /);
  const trusting = client(new App({ trustProxy: true }).get("/a", url));
  assert.equal(
    (await trusting("http://inner:8000/a?q", { headers })).body,
    "https://crm.example/a?q http://inner:8000/a?q",
  );
});

Deno.test("basePath is put before every route", async () => {
  const send = client(new App({ basePath: "/crm" }).get("/", ok).get("/x/:id", params));
  assert.equal((await send("/crm")).body, "ok");
  assert.equal((await send("/crm/")).body, "ok");
  assert.equal((await send("/crm/x/1")).body, '["/crm/x/:id",{"id":"1"}]');
  assert.equal((await send("/x/1")).status, 404);
});

Deno.test("mountApp moves everything of an app below a path", async () => {
  const inner = new App<{ a?: string }>({ basePath: "/base" })
    .use((ctx) => {
      ctx.state.a = "inner";
      return ctx.next();
    })
    .get("/", (ctx) => ctx.text(`root ${ctx.state.a}`))
    .get("/x", (ctx) => ctx.text(`x ${ctx.state.a}`))
    .notFound(() => new Response("none", { status: 404 }));
  const send = client(
    new App<{ a?: string }>().get("/out", (ctx) => ctx.text(`${ctx.state.a}`)).mountApp(
      "/m",
      inner,
    ),
  );
  assert.equal((await send("/m/base")).body, "root inner");
  assert.equal((await send("/m/base/x")).body, "x inner");
  assert.equal((await send("/out")).body, "undefined");
  assert.equal((await send("/zzz")).body, "none");
});

Deno.test("our patterns match as URLPattern does", () => {
  const part = fc.constantFrom("a", "b.c", ":x", ":y2", "z-1", "~t");
  const tail = fc.constantFrom("", "/", "/*", "/:rest*", "{/:opt}?");
  const patterns = fc.tuple(fc.uniqueArray(part, { maxLength: 4 }), tail)
    .map(([parts, end]) => parts.map((item) => "/" + item).join("") + end)
    .filter((pattern) => !isStaticPattern(pattern));
  const paths = fc.array(fc.constantFrom("a", "b.c", "bxc", "z-1", "~t", "%20", "", "q"), {
    maxLength: 5,
  }).map((parts) => "/" + parts.join("/"));
  fc.assert(
    fc.property(patterns, paths, (pattern, pathname) => {
      const expected = new URLPattern({ pathname: pattern }).exec({ pathname })?.pathname.groups;
      const found = compilePattern(pattern)(pathname);
      assert.deepEqual({ ...found }, { ...expected });
      assert.equal(found === null, expected === undefined);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("mountApp at the other app's basePath does not repeat it", async () => {
  const inner = new App({ basePath: "/ui" }).get("/", params).get("/list", params);
  const send = client(new App().get("/", params).mountApp("/ui", inner));
  for (const path of ["/", "/ui", "/ui/list"]) {
    assert.equal((await send(path)).body, `["${path}",{}]`);
  }
});
