import assert from "node:assert/strict";
import { App, cors, csp, csrf, ipFilter, type Middleware, trailingSlashes } from "../src/mod.ts";
import { client } from "./serve.ts";

const ok = () => new Response("ok");
const guarded = (middleware: Middleware<unknown>) => client(new App().use(middleware).all("*", ok));

Deno.test("trailingSlashes: always, never, with the query, not for the root", async () => {
  const always = guarded(trailingSlashes("always"));
  const never = guarded(trailingSlashes("never"));
  const moved = await always("/a?b=1");
  assert.deepEqual([moved.status, moved.headers.get("location")], [302, "/a/?b=1"]);
  assert.equal((await never("/a/?b=1")).headers.get("location"), "/a?b=1");
  for (const path of ["/", "/a/"]) assert.equal((await always(path)).status, 200);
  for (const path of ["/", "/a"]) assert.equal((await never(path)).status, 200);
});

Deno.test("csrf judges by Sec-Fetch-Site, else by Origin", async () => {
  const send = guarded(csrf());
  const post = async (headers: Record<string, string>) =>
    (await send("POST /", { headers })).status;
  assert.equal(await post({ "sec-fetch-site": "same-origin" }), 200);
  assert.equal(await post({ "sec-fetch-site": "none" }), 200);
  assert.equal(await post({ "sec-fetch-site": "cross-site" }), 403);
  assert.equal(await post({ "sec-fetch-site": "same-site", origin: "http://x.localhost" }), 403);
  assert.equal(await post({ "sec-fetch-site": "cross-site", origin: "http://localhost" }), 200);
  assert.equal(await post({}), 200);
  assert.equal(await post({ origin: "http://localhost" }), 200);
  assert.equal(await post({ origin: "https://localhost" }), 403);
  assert.equal(await post({ origin: "null" }), 403);
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    const headers = { "sec-fetch-site": "cross-site", origin: "http://evil" };
    assert.equal((await send(`${method} /`, { headers })).status, 200);
  }
});

Deno.test("csrf with origins: one, several, a function", async () => {
  const headers = { "sec-fetch-site": "cross-site", origin: "https://a.example" };
  const status = async (origin: NonNullable<Parameters<typeof csrf>[0]>["origin"]) =>
    (await guarded(csrf(origin === undefined ? {} : { origin }))("PUT /", { headers })).status;
  assert.equal(await status("https://a.example"), 200);
  assert.equal(await status("https://b.example"), 403);
  assert.equal(await status(["https://b.example", "https://a.example"]), 200);
  assert.equal(await status((origin, ctx) => origin.endsWith("a.example") && !!ctx.url), 200);
  assert.equal(await status(() => false), 403);
});

Deno.test("cors: the default allows all, and echoes asked headers in a preflight", async () => {
  const send = guarded(cors());
  const answer = await send("/", { headers: { origin: "http://a" } });
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  assert.equal(answer.headers.get("vary"), null);
  const headers = { origin: "http://a", "access-control-request-headers": "x-a, x-b" };
  const preflight = await send("OPTIONS /", { headers });
  assert.deepEqual([preflight.status, preflight.body], [204, ""]);
  assert.equal(preflight.headers.get("access-control-allow-headers"), "x-a,x-b");
  assert.equal(
    preflight.headers.get("access-control-allow-methods"),
    "GET,HEAD,PUT,POST,DELETE,PATCH",
  );
  assert.match(preflight.headers.get("vary") ?? "", /Access-Control-Request-Headers/);
});

Deno.test("cors: chosen origins, credentials, exposed headers, Vary merged", async () => {
  const own: Middleware<unknown> = async (ctx) => {
    const response = await ctx.next();
    response.headers.set("vary", "Accept");
    return response;
  };
  const options = {
    origin: ["http://a", "http://b"],
    credentials: true,
    exposeHeaders: ["x-1", "x-2"],
    maxAge: 5,
    allowMethods: ["GET"],
    allowHeaders: ["x-c"],
  };
  const send = client(new App().use(cors(options)).use(own).all("*", ok));
  const answer = await send("/", { headers: { origin: "http://b" } });
  assert.equal(answer.headers.get("access-control-allow-origin"), "http://b");
  assert.equal(answer.headers.get("access-control-allow-credentials"), "true");
  assert.equal(answer.headers.get("access-control-expose-headers"), "x-1,x-2");
  assert.equal(answer.headers.get("vary"), "Accept, Origin");
  const other = await send("/", { headers: { origin: "http://c" } });
  assert.equal(other.headers.get("access-control-allow-origin"), null);
  const preflight = await send("OPTIONS /", { headers: { origin: "http://a" } });
  assert.equal(preflight.headers.get("access-control-max-age"), "5");
  assert.equal(preflight.headers.get("access-control-allow-methods"), "GET");
  assert.equal(preflight.headers.get("access-control-allow-headers"), "x-c");
});

Deno.test("cors: origin by a function, and on a response with fixed headers", async () => {
  const redirect = () => Response.redirect("http://localhost/x");
  const app = new App().use(cors({ origin: (origin) => origin === "http://a" ? origin : null }))
    .get("/", redirect);
  const send = client(app);
  const allowed = await send("/", { headers: { origin: "http://a" } });
  assert.equal(allowed.headers.get("access-control-allow-origin"), "http://a");
  const refused = await send("/", { headers: { origin: "http://z" } });
  assert.equal(refused.headers.get("access-control-allow-origin"), null);
});

Deno.test("cors: a single origin is for that site only", async () => {
  const send = guarded(cors({ origin: "http://a" }));
  const allowed = async (method: string, origin: string) =>
    (await send(`${method} /`, { headers: { origin } })).headers.get("access-control-allow-origin");
  for (const method of ["GET", "OPTIONS"]) {
    assert.equal(await allowed(method, "http://a"), "http://a");
    assert.equal(await allowed(method, "http://b"), null);
  }
});

const DEFAULT_CSP = "default-src 'self'; script-src 'self' 'unsafe-inline'; " +
  "style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
  "media-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; " +
  "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; " +
  "upgrade-insecure-requests";

Deno.test("csp: default, replaced and added directives, reports", async () => {
  const plain = await guarded(csp())("/");
  assert.equal(plain.headers.get("content-security-policy"), DEFAULT_CSP);
  const changed = await guarded(csp({
    csp: ["font-src 'self' https://fonts.example", "frame-src 'none'"],
    reportTo: "https://r.example/csp",
    reportOnly: true,
  }))("/");
  assert.equal(changed.headers.get("content-security-policy"), null);
  assert.equal(
    changed.headers.get("content-security-policy-report-only"),
    "font-src 'self' https://fonts.example; frame-src 'none'; " +
      DEFAULT_CSP.replace(" font-src 'self';", "") +
      "; report-to csp-endpoint; report-uri https://r.example/csp",
  );
  assert.equal(
    changed.headers.get("reporting-endpoints"),
    'csp-endpoint="https://r.example/csp"',
  );
});

Deno.test("csp: the nonce of a rendered response replaces 'unsafe-inline'", async () => {
  const rendered = () => Object.assign(new Response("x"), { [Symbol.for("__freshNonce")]: "n1" });
  const app = new App().use(csp({ useNonce: true })).get("/", rendered).get("/plain", ok);
  const policy = (await client(app)("/")).headers.get("content-security-policy") ?? "";
  assert.match(policy, /script-src 'self' 'nonce-n1'; style-src 'self' 'nonce-n1';/);
  assert.doesNotMatch(policy, /unsafe-inline/);
  const plain = await client(app)("/plain");
  assert.equal(plain.headers.get("content-security-policy"), DEFAULT_CSP);
});

Deno.test("ipFilter: deny before allow, ranges, both families", async () => {
  const status = async (rules: Parameters<typeof ipFilter>[0], from: string) =>
    (await guarded(ipFilter(rules))("/", { from })).status;
  assert.equal(await status({}, "1.2.3.4"), 200);
  assert.equal(await status({ denyList: ["1.2.3.0/24"] }, "1.2.3.4"), 403);
  assert.equal(await status({ denyList: ["1.2.3.0/24"] }, "1.2.4.4"), 200);
  assert.equal(await status({ allowList: ["1.2.3.4"] }, "1.2.3.4"), 200);
  assert.equal(await status({ allowList: ["1.2.3.4"] }, "1.2.3.5"), 403);
  assert.equal(await status({ allowList: ["0.0.0.0/0"], denyList: ["9.9.9.9"] }, "9.9.9.9"), 403);
  assert.equal(await status({ allowList: ["2001:db8::/32"] }, "2001:db8:1::7"), 200);
  assert.equal(await status({ allowList: ["2001:db8::/32"] }, "2001:db9::7"), 403);
  assert.equal(await status({ denyList: ["::1"] }, "0:0:0:0:0:0:0:1"), 403);
  assert.equal(await status({ denyList: ["10.0.0.0/8"] }, "::ffff:10.1.2.3"), 403);
  assert.equal(await status({ allowList: ["10.0.0.0/8"] }, "not an address"), 403);
});

Deno.test("ipFilter: own answer, and broken rules fail at once", async () => {
  const send = guarded(ipFilter({ denyList: ["::/0"] }, {
    onBlocked: ({ addr, type }, ctx) => ctx.text(`${addr} ${type}`, { status: 418 }),
  }));
  const answer = await send("/", { from: "fe80::1" });
  assert.deepEqual([answer.status, answer.body], [418, "fe80::1 IPv6"]);
  for (const rule of ["1.2.3", "1.2.3.4/33", "::1/129", "x", "1.2.3.4/a", "1:2"]) {
    assert.throws(() => ipFilter({ denyList: [rule] }), TypeError, rule);
  }
});
