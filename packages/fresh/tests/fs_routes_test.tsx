import assert from "node:assert/strict";
import { setBuildCache } from "../src/internal.ts";
import { App, HttpError, type Middleware, page, type PageProps } from "../src/mod.ts";
import { fakeBuild, routesApp } from "./fake_build.ts";
import { client, quietly } from "./serve.ts";

const body = (html: string) => /<body>(.*?)<\/body>/s.exec(html)?.[1];
const says = (text: string) => ({ default: () => <p>{text}</p> });
const wraps = (name: string) => ({
  default: ({ Component }: PageProps) => (
    <div>
      {name}
      <Component />
    </div>
  ),
});
const adds = (text: string): Middleware<{ text: string }> => (ctx) => {
  ctx.state.text = (ctx.state.text ?? "") + text;
  return ctx.next();
};
const shows = {
  handler: { GET: (ctx: { state: { text: string } }) => new Response(ctx.state.text) },
};

Deno.test("pages and handlers, by method or for all, also as `handlers`", async () => {
  const send = client(routesApp({
    "index.tsx": says("home"),
    "both.tsx": { handlers: { POST: () => new Response("post") }, default: () => <p>get</p> },
    "all.ts": { handler: () => new Response("all") },
  }));
  assert.equal(body((await send("/")).body), "<p>home</p>");
  assert.equal(body((await send("/both")).body), "<p>get</p>");
  assert.equal((await send("POST /both")).body, "post");
  assert.equal((await send("PATCH /all")).body, "all");
});

Deno.test("a file route answers a missing method with 405 and OPTIONS with 204", async () => {
  const send = client(routesApp({ "a.ts": { handler: { POST: () => new Response("x") } } }));
  const wrong = await send("GET /a");
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "POST"]);
  const options = await send("OPTIONS /a");
  assert.deepEqual([options.status, options.headers.get("allow")], [204, "POST"]);
  assert.equal((await send("HEAD /a")).status, 405);
});

Deno.test("middlewares: default, handler, arrays; outer folders first", async () => {
  const send = client(routesApp({
    "_middleware.ts": { default: adds("A") },
    "in/_middleware.ts": { handler: [adds("B"), adds("C")] },
    "in/deep/_middleware.ts": { handlers: adds("D") },
    "in/deep/x.ts": shows,
    "in/x.ts": shows,
    "x.ts": shows,
  }));
  assert.equal((await send("/x")).body, "A");
  assert.equal((await send("/in/x")).body, "ABC");
  assert.equal((await send("/in/deep/x")).body, "ABCD");
});

Deno.test("a middleware file with handlers by method only warns", async () => {
  const lines = await quietly(async () => {
    const send = client(routesApp({
      "_middleware.ts": { handler: { GET: () => new Response("no") } },
      "index.tsx": says("home"),
    }));
    assert.equal(body((await send("/")).body), "<p>home</p>");
  });
  assert.match(String(lines[0]), /_middleware\.ts/);
});

Deno.test("app wrapper and layouts by folder, and what they leave out", async () => {
  const only = { ...wraps("only"), config: { skipInheritedLayouts: true } };
  const send = client(routesApp({
    "_app.tsx": wraps("app"),
    "_layout.tsx": wraps("root"),
    "index.tsx": says("p"),
    "in/_layout.tsx": wraps("in"),
    "in/index.tsx": says("p"),
    "in/alone.tsx": { ...says("p"), config: { skipInheritedLayouts: true, skipAppWrapper: true } },
    "only/_layout.tsx": only,
    "only/x.tsx": says("p"),
  }));
  const of = async (path: string) => body((await send(path)).body)?.replace(/<\/?div>/g, "|");
  assert.equal(await of("/"), "|app|root<p>p</p>||");
  assert.equal(await of("/in"), "|app|root|in<p>p</p>|||");
  assert.equal(await of("/in/alone"), "<p>p</p>");
  assert.equal(await of("/only/x"), "|app|only<p>p</p>||");
});

Deno.test("async app wrapper and layout", async () => {
  const later = (name: string) => ({
    default: async ({ Component }: PageProps) => (
      <div>
        {await Promise.resolve(name)}
        <Component />
      </div>
    ),
  });
  const send = client(routesApp({
    "_app.tsx": later("app"),
    "_layout.tsx": later("layout"),
    "index.tsx": says("p"),
  }));
  assert.equal(body((await send("/")).body), "<div>app<div>layout<p>p</p></div></div>");
});

Deno.test("a group's layout and middleware are for that group only", async () => {
  const send = client(routesApp({
    "(a)/_layout.tsx": wraps("a"),
    "(a)/_middleware.ts": { default: adds("A") },
    "(a)/index.tsx": says("p"),
    "(a)/text.ts": shows,
    "(b)/_layout.tsx": wraps("b"),
    "(b)/about.tsx": says("p"),
    "(b)/other.ts": shows,
  }));
  assert.equal(body((await send("/")).body), "<div>a<p>p</p></div>");
  assert.equal(body((await send("/about")).body), "<div>b<p>p</p></div>");
  assert.equal((await send("/text")).body, "A");
  assert.equal((await send("/other")).body, "");
});

Deno.test("a guard put on a path by use() also guards that path inside of a group", async () => {
  const guard: Middleware<{ text: string }> = () => {
    throw new HttpError(403);
  };
  const app = new App<{ text: string }>().use("/admin", guard).fsRoutes();
  setBuildCache(app, fakeBuild({ "(staff)/admin/x.ts": shows, "(staff)/open.ts": shows }));
  const send = client(app);
  assert.equal((await send("/admin/x")).status, 403);
  assert.equal((await send("/open")).status, 200);
});

Deno.test("error pages: the nearest wins, an error in one goes up; _500 is an older name", async () => {
  const fails = (text: string) => ({
    handler: () => {
      throw new Error(text);
    },
  });
  const shown = (name: string) => ({
    default: ({ error }: PageProps) => <b>{name} {String(error)}</b>,
  });
  const send = client(routesApp({
    "_error.tsx": shown("root"),
    "x.ts": fails("x"),
    "old/_500.tsx": shown("old"),
    "old/x.ts": fails("y"),
    "bad/_error.tsx": { handler: () => Promise.reject(new Error("again")) },
    "bad/x.ts": fails("z"),
    "teapot/_error.tsx": { handler: () => page(0, { status: 418 }), ...shown("tea") },
    "teapot/x.ts": fails("t"),
  }));
  const of = async (path: string) => {
    const answer = await send(path);
    return [answer.status, body(answer.body)];
  };
  assert.deepEqual(await of("/x"), [500, "<b>root Error: x</b>"]);
  assert.deepEqual(await of("/old/x"), [500, "<b>old Error: y</b>"]);
  assert.deepEqual(await of("/bad/x"), [500, "<b>root Error: again</b>"]);
  assert.deepEqual(await of("/teapot/x"), [418, "<b>tea Error: t</b>"]);
});

Deno.test("_404 answers unmatched URLs and thrown 404s with status 404", async () => {
  const send = client(routesApp({
    "_404.tsx": { default: ({ url }: PageProps) => <b>none {url.pathname}</b> },
    "_error.tsx": says("error"),
    "gone.ts": {
      handler: () => {
        throw new HttpError(404);
      },
    },
  }));
  for (const path of ["/none", "/gone"]) {
    const answer = await send(path);
    assert.deepEqual([answer.status, body(answer.body)], [404, `<b>none ${path}</b>`]);
  }
});

Deno.test("the order of patterns: fixed names, then parameters, then the rest", async () => {
  const send = client(routesApp({
    "[...rest].ts": { handler: () => new Response("rest") },
    "[id].ts": { handler: () => new Response("id") },
    "[id].json.ts": { handler: () => new Response("json") },
    "fixed.ts": { handler: () => new Response("fixed") },
    "docs/[[v]]/index.ts": {
      handler: (ctx: { params: { v: string } }) => new Response(ctx.params.v),
    },
  }));
  assert.equal((await send("/fixed")).body, "fixed");
  assert.equal((await send("/7")).body, "id");
  assert.equal((await send("/7.json")).body, "json");
  assert.equal((await send("/a/b")).body, "rest");
  assert.equal((await send("/docs/2")).body, "2");
  assert.equal((await send("/docs")).body, "");
});

Deno.test("routeOverride, fsRoutes(pattern) and basePath", async () => {
  const files = {
    "a.ts": { handler: () => new Response("a"), config: { routeOverride: "/b/:c" } },
    "index.ts": { handler: () => new Response("index") },
    "[[o]].ts": { handler: () => new Response("optional") },
  };
  const send = client(routesApp(files, { basePath: "/base" }, "/under/*"));
  assert.equal((await send("/base/under/b/1")).body, "a");
  assert.equal((await send("/base/under/a")).body, "optional");
  assert.equal((await send("/base/under")).body, "index");
});

Deno.test("what is wrong with a file is said with its name", async () => {
  const logged = await quietly(async () => {
    const send = client(routesApp({
      "empty.ts": {},
      "old.ts": { handler: (_req: unknown, _ctx: unknown) => new Response() },
      "old2.ts": { handler: { GET: (_req: unknown, _ctx: unknown) => new Response() } },
    }));
    for (const path of ["/empty", "/old", "/old2"]) assert.equal((await send(path)).status, 500);
  });
  const lines = logged.map(String);
  assert.match(lines[0] ?? "", /Could not find relevant exports in: .*empty\.ts/);
  assert.match(lines[1] ?? "", /Handlers must only have one argument.*old\.ts/);
  assert.match(lines[2] ?? "", /Handlers must only have one argument.*old2\.ts/);
  assert.throws(() => routesApp({ "[a][b].ts": shows }).handler(), SyntaxError);
  assert.throws(() => routesApp({ "_layout.tsx": {} }).handler(), /_layout\.tsx/);
});

Deno.test("files of several groups share a pattern, each with its own methods", async () => {
  const send = client(routesApp({
    "bar/index.ts": { handler: { GET: () => new Response("get") } },
    "(a)/bar/index.ts": { handler: { POST: () => new Response("post") } },
    "(a)/bar/_middleware.ts": { default: adds("a") },
    "(b)/bar/index.ts": { handler: { PUT: (ctx: { state: object }) => Response.json(ctx.state) } },
  }));
  const answers = await Promise.all(["GET", "POST", "PUT", "HEAD"].map((m) => send(`${m} /bar`)));
  assert.deepEqual(answers.map((answer) => answer.body), ["get", "post", "{}", ""]);
  const wrong = await send("DELETE /bar");
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "GET, POST, PUT"]);
  const options = await send("OPTIONS /bar");
  assert.deepEqual([options.status, options.headers.get("allow")], [204, "GET, POST, PUT"]);
});

Deno.test("a layout file with a handler warns", async () => {
  const logged = await quietly(async () => {
    const layout = { ...wraps("layout"), handler: () => new Response("never") };
    const send = client(routesApp({ "_layout.tsx": layout, "index.tsx": says("page") }));
    assert.match((await send("/")).body, /layout<p>page/);
  });
  assert.equal(logged.length, 1);
  assert.match(String(logged[0]), /_layout\.tsx/);
});
