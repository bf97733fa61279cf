import assert from "node:assert/strict";
import { cookiesOf, emailOf, password, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user", "cookie");
const bearer = await app.signIn("user");

const hidden = [
  "/main.ts",
  "/deno.json",
  "/.git/config",
  "/data/jwt_secret",
  "/static/../main.ts",
  "/%2e%2e/main.ts",
  "/..%2fmain.ts",
  "/..%5cmain.ts",
  "/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "/....//....//etc/passwd",
  "/styles.css/../../main.ts",
  "/styles.css%00.ts",
  "/_fresh/server.js",
  "/_fresh/js/../../server.js",
  "/file:///etc/passwd",
  "/~root",
];

for (const path of hidden) {
  Deno.test(`nothing of ours lies at ${path}`, async () => {
    for (const send of [app.request, user.request]) {
      const response = await send(path);
      const text = await response.text();
      assert.ok([303, 400, 404].includes(response.status), `${response.status}`);
      assert.doesNotMatch(text, /root:x:|export function createApp|"imports"/);
    }
  });
}

const admins = [
  "/admin/users",
  "//admin/users",
  "/admin//users",
  "/admin/users/",
  "/./admin/users",
  "/x/../admin/users",
  "/x/..%2fadmin/users",
  "/%61dmin/users",
  "/admin%2fusers",
  "/admin/users;.css",
  "/admin/users.json",
  "/Admin/Users",
  "/admin/users?fresh-partial=true",
  "/admin/keys",
  "/admin/mail",
];

for (const path of admins) {
  Deno.test(`${path} is nothing to a user`, async () => {
    const response = await user.request(`http://petrel.test${path}`);
    const text = await response.text();
    assert.ok([400, 404].includes(response.status), String(response.status));
    assert.ok(!text.includes(emailOf("admin")) && !text.includes("view-as"));
  });
}

const ids = [
  "0",
  "-1",
  "01",
  "1.0",
  "1e0",
  "0x1",
  "%31%00",
  "1%20",
  "٣",
  "1;2",
  "NaN",
  "9007199254740993",
  "99999999999999999999",
  "1'--",
  "1%27%20or%201=1",
  "..",
  "%2e%2e%2fusers",
];

for (const id of ids) {
  Deno.test(`there is no customer ${id}`, async () => {
    await changesNothing(app, async () => {
      for (const method of ["GET", "DELETE"]) {
        const response = await bearer.request(`/api/customers/${id}`, { method });
        const text = await response.text();
        const gone = response.status === 404 || response.status === 400;
        // Two dots lead up to the list, which is the caller's own.
        const list = id === ".." && [404, 405].includes(response.status);
        assert.ok(gone || list, `${method} ${response.status} ${text}`);
        assert.equal(JSON.parse(text).success, false);
      }
    });
  });
}

Deno.test("headers of proxies and frameworks change neither method nor path", async () => {
  const headers = {
    "x-http-method-override": "DELETE",
    "x-original-url": "/admin/users",
    "x-rewrite-url": "/admin/users",
    "x-forwarded-prefix": "/admin",
    "x-forwarded-for": "127.0.0.1",
  };
  await changesNothing(app, async () => {
    const response = await user.request("/customers", { headers });
    assert.equal(response.status, 200);
    const posted = await bearer.request("/api/customers/1", { method: "POST", headers });
    assert.equal(posted.status, 405);
  });
});

const away = [
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "/%09/evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/login",
  "/api/auth/me",
  "/x\r\nSet-Cookie: a=b",
  "",
  "//petrel.test@evil.example",
  "data:text/html,x",
];

for (const next of away) {
  Deno.test(`sign-in leads nowhere else: ${JSON.stringify(next)}`, async () => {
    const form = { email: emailOf("user"), password, next };
    const response = await app.request("/login", { form });
    assert.equal(response.status, 303);
    const location = response.headers.get("location") ?? "";
    assert.equal(new URL(location, "http://petrel.test").origin, "http://petrel.test");
    assert.match(location, /^\/(?![/\\])/);
    assert.deepEqual(Object.keys(cookiesOf(response)).sort(), ["petrel_access", "petrel_refresh"]);
    const shown = await app.request(`/login?next=${encodeURIComponent(next)}`);
    const kept = /name="next" value="([^"]*)"/.exec(await shown.text())?.[1] ?? "/";
    assert.equal(new URL(kept, "http://petrel.test").origin, "http://petrel.test");
    const theme = await user.request("/settings/theme", { form: { theme: "dark", next } });
    const where = theme.headers.get("location") ?? "";
    assert.equal(new URL(where, "http://petrel.test").origin, "http://petrel.test");
  });
}

Deno.test("what came in a header or path comes back in no header", async () => {
  const sent = {
    "idempotency-key": "k\u00e9y",
    "x-request-id": "mine",
    origin: "https://evil.example",
  };
  const response = await bearer.request("/api/auth/me?x=%0d%0aX-Evil:1", { headers: sent });
  assert.notEqual(response.headers.get("x-request-id"), "mine");
  assert.equal(response.headers.get("x-evil"), null);
  for (const [name, value] of response.headers) {
    assert.doesNotMatch(`${name}: ${value}`, /evil|mine/);
  }
});
