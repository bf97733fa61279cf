import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";

const app = await testApp({ env: { CORS_ORIGIN: "https://front.example, https://two.example" } });
Deno.test.afterAll(() => app.close());

Deno.test("everything but the public list wants a sign-in", async () => {
  for (const path of ["/api/customers", "/api/customers/7", "/api/auth/me", "/api/auth/sessions"]) {
    const response = await app.request(path);
    assert.equal(response.status, 401, path);
    assert.match(response.headers.get("www-authenticate") ?? "", /^Bearer/);
    assert.equal((await response.json()).error.code, "UNAUTHORIZED");
  }
  const page = await app.request("/customers/7?tab=files");
  assert.equal(page.status, 303);
  assert.equal(page.headers.get("location"), "/login?next=%2Fcustomers%2F7%3Ftab%3Dfiles");
  const post = await app.request("/customers/new", { form: { name: "x" } });
  assert.equal(post.headers.get("location"), "/login");
});

Deno.test("an unknown path is JSON under /api and a page elsewhere, both 404", async () => {
  const { request } = await app.signIn("user");
  const api = await request("/api/no-such");
  assert.equal(api.status, 404);
  assert.equal(api.headers.get("content-type"), "application/json");
  assert.deepEqual(Object.keys(await api.json()), ["success", "error"]);
  for (const path of ["/api/no-such", "/api/no-such/7", "/api/customers/7/no-such"]) {
    const anonymous = await app.request(path);
    assert.equal(anonymous.status, 404, path);
    assert.equal((await anonymous.json()).error.code, "NOT_FOUND");
  }
  const page = await request("/no-such");
  assert.equal(page.status, 404);
  assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(await page.text(), /<\/html>/);
});

Deno.test("every answer carries the security headers, error pages too", async () => {
  const { request } = await app.signIn("user", "cookie");
  for (const path of ["/login", "/no-such", "/api/health", "/api/no-such"]) {
    const { headers } = await request(path);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("x-frame-options"), "DENY");
    assert.equal(headers.get("referrer-policy"), "same-origin");
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
    assert.match(headers.get("permissions-policy") ?? "", /camera=\(\)/);
    assert.match(headers.get("x-request-id") ?? "", /^[0-9a-f-]{36}$/);
    assert.match(headers.get("content-security-policy") ?? "", /frame-ancestors 'none'/);
    assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe|upgrade-insecure/);
    assert.equal(headers.get("strict-transport-security"), null);
    const allowed = path.startsWith("/api") ? "'none'" : "'self'";
    assert.ok(headers.get("content-security-policy")?.startsWith(`default-src ${allowed};`), path);
  }
});

Deno.test("a page's inline scripts run by a nonce that changes with every answer", async () => {
  const { request } = await app.signIn("user", "cookie");
  const nonces = await Promise.all([1, 2].map(async () => {
    const response = await request("/no-such");
    const policy = response.headers.get("content-security-policy") ?? "";
    const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    const html = await response.text();
    for (const [tag] of html.matchAll(/<(?:script|style)\b[^>]*>/g)) {
      assert.ok(tag.includes(`nonce="${nonce}"`) || /\bsrc=/.test(tag), tag);
    }
    return nonce;
  }));
  assert.notEqual(nonces[0], "");
  assert.notEqual(nonces[0], nonces[1]);
});

Deno.test("pages and API answers stay with the person they were made for", async () => {
  const { request } = await app.signIn("user");
  for (const path of ["/api/auth/me", "/login"]) {
    const { headers } = await request(path);
    assert.equal(headers.get("cache-control"), "private, no-cache", path);
    assert.match(headers.get("vary") ?? "", /Cookie/);
  }
});

Deno.test("a wrong method is 405 with Allow, and OPTIONS says the same", async () => {
  const { request } = await app.signIn("user");
  const wrong = await request("/api/auth/me", { method: "DELETE" });
  assert.equal(wrong.status, 405);
  assert.equal(wrong.headers.get("allow"), "GET, HEAD, OPTIONS");
  assert.equal((await wrong.json()).error.code, "METHOD_NOT_ALLOWED");
  const options = await request("/api/auth/me", { method: "OPTIONS" });
  assert.equal(options.status, 204);
  assert.equal(options.headers.get("allow"), "GET, HEAD, OPTIONS");
});

Deno.test("bodies that cannot be read are refused by what is wrong with them", async (t) => {
  const json = { "content-type": "application/json" };
  const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  const cases: [string, number, RequestInit & { body: BodyInit }][] = [
    ["broken JSON", 400, { body: '{"email": ', headers: json }],
    ["not UTF-8", 400, { body: new Uint8Array([0x22, 0xff, 0x22]), headers: json }],
    ["21 levels deep", 400, { body: deep(21), headers: json }],
    ["20 levels deep is only the wrong shape", 422, { body: deep(20), headers: json }],
    ["100,000 levels deep", 400, { body: deep(100_000), headers: json }],
    ["another type", 415, { body: "email=a", headers: { "content-type": "text/plain" } }],
    ["over 1 MB", 413, { body: JSON.stringify("x".repeat(1024 * 1024)), headers: json }],
    ["unknown field", 422, {
      body: JSON.stringify({ email: "a@b.c", password: "x", role: "admin" }),
      headers: json,
    }],
    ["no object", 422, { body: "null", headers: json }],
  ];
  for (const [name, status, init] of cases) {
    await t.step(name, async () => {
      const response = await app.request("/api/auth/login", { method: "POST", ...init });
      assert.equal(response.status, status);
      assert.equal((await response.json()).success, false);
    });
  }
});

Deno.test("a wrong field is named with its message", async () => {
  const response = await app.request("/api/auth/login", { json: { password: "x" } });
  assert.equal(response.status, 422);
  const { error } = await response.json();
  assert.equal(error.code, "VALIDATION_ERROR");
  assert.deepEqual(error.details, [{ field: "email", message: "Type your email address." }]);
});

Deno.test("health answers anybody", async () => {
  const response = await app.request("/api/health");
  assert.equal(response.status, 200);
  const health = await response.json();
  assert.equal(health.status, "healthy");
  assert.deepEqual(health.checks, { database: "up", kv: "up" });
  assert.ok(health.memory.rss > 1e6);
  // Of the process: this module was loaded long before somebody asked.
  assert.ok(Math.abs(health.uptime - performance.now() / 1000) < 2, `uptime ${health.uptime}`);
});

Deno.test("only the configured origins may read the API from a browser", async () => {
  const preflight = await app.request("/api/customers", {
    method: "OPTIONS",
    headers: { "origin": "https://two.example", "access-control-request-method": "PATCH" },
  });
  assert.equal(preflight.status, 204);
  const { headers } = preflight;
  assert.equal(headers.get("access-control-allow-origin"), "https://two.example");
  assert.equal(headers.get("access-control-allow-credentials"), "true");
  const methods = (headers.get("access-control-allow-methods") ?? "").split(/,\s*/);
  assert.deepEqual(methods, ["GET", "POST", "PUT", "DELETE", "PATCH"]);
  assert.match(headers.get("access-control-allow-headers") ?? "", /Idempotency-Key/);

  const refused = await app.request("/api/auth/me", { headers: { origin: "https://two.example" } });
  assert.equal(refused.status, 401);
  assert.equal(refused.headers.get("access-control-allow-origin"), "https://two.example");
  assert.match(refused.headers.get("access-control-expose-headers") ?? "", /X-Total-Count/);

  const foreign = await app.request("/api/auth/me", {
    headers: { origin: "https://evil.example" },
  });
  assert.equal(foreign.headers.get("access-control-allow-origin"), null);
});
