import assert from "node:assert/strict";
import { cookiesOf, emailOf, password, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

Deno.test("the API login answers with both tokens and the person, and sets no cookie", async () => {
  const response = await app.request("/api/auth/login", {
    json: { email: emailOf("manager").toUpperCase(), password },
  });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.deepEqual(response.headers.getSetCookie(), []);
  const { accessToken, refreshToken, expiresIn, user } = await response.json();
  assert.equal(expiresIn, 900);
  assert.match(refreshToken, /^[\w-]{43}$/);
  assert.equal(user.email, emailOf("manager"));
  assert.equal(user.role, "manager");
  const claims = JSON.parse(
    atob(accessToken.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")),
  );
  assert.equal(claims.exp - claims.iat, 900);
  assert.equal(claims.userId, user.id);
  const me = await app.request("/api/auth/me", {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  assert.equal(me.status, 200);
  assert.equal((await me.json()).data.email, emailOf("manager"));
});

Deno.test("a wrong password and an unknown account read the same", async () => {
  const answers = await Promise.all([
    app.request("/api/auth/login", { json: { email: emailOf("user"), password: "wrong" } }),
    app.request("/api/auth/login", { json: { email: "nobody@petrel.test", password } }),
  ]);
  const [wrong, unknown] = await Promise.all(answers.map((answer) => answer.json()));
  assert.deepEqual(answers.map((answer) => answer.status), [401, 401]);
  assert.deepEqual(wrong, unknown);
  assert.equal(wrong.success, false);
  assert.equal(wrong.error.code, "UNAUTHORIZED");
});

Deno.test("a disabled account is out at once, whatever it holds", async () => {
  const client = await app.signIn("user");
  assert.equal((await client.request("/api/auth/me")).status, 200);
  const id = await app.userId("user");
  const setStatus = (status: "active" | "disabled") =>
    app.db.updateTable("users").set({ status }).where("id", "=", id).execute();
  await setStatus("disabled");
  assert.equal((await client.request("/api/auth/me")).status, 401);
  const again = { json: { email: emailOf("user"), password } };
  assert.equal((await app.request("/api/auth/login", again)).status, 401);
  const refresh = { json: { refreshToken: client.refreshToken } };
  assert.equal((await app.request("/api/auth/refresh", refresh)).status, 401);
  await setStatus("active");
  assert.equal((await app.request("/api/auth/refresh", refresh)).status, 200);
});

Deno.test("a changed role counts from the next request, with the same token", async () => {
  const client = await app.signIn("user");
  const id = await app.userId("user");
  await app.db.updateTable("users").set({ role: "manager" }).where("id", "=", id).execute();
  const me = await (await client.request("/api/auth/me")).json();
  await app.db.updateTable("users").set({ role: "user" }).where("id", "=", id).execute();
  assert.equal(me.data.role, "manager");
});

Deno.test("after logout the access token and the refresh token open nothing", async () => {
  const client = await app.signIn("user");
  assert.equal((await client.request("/api/auth/logout", { method: "POST" })).status, 204);
  assert.equal((await client.request("/api/auth/me")).status, 401);
  const refresh = { json: { refreshToken: client.refreshToken } };
  assert.equal((await app.request("/api/auth/refresh", refresh)).status, 401);
});

Deno.test("the login form keeps the session in cookies out of the reach of scripts", async () => {
  const response = await app.request("/login", {
    form: { email: emailOf("user"), password, next: "/customers?status=active" },
  });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), "/customers?status=active");
  const lines = response.headers.getSetCookie();
  assert.equal(lines.length, 2);
  for (const line of lines) {
    assert.match(
      line,
      /^petrel_(access|refresh)=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
  }
});

Deno.test("over HTTPS the cookies are locked to this host", async () => {
  const secure = await testApp({ env: { PUBLIC_URL: "https://crm.example" } });
  const response = await secure.request("/login", {
    form: { email: emailOf("user"), password },
    headers: { origin: "https://crm.example" },
  });
  await secure.close();
  assert.equal(response.status, 303);
  for (const line of response.headers.getSetCookie()) {
    assert.match(line, /^__Host-petrel_\w+=[^;]+; Path=\/; .*; Secure$/);
  }
  assert.equal(
    response.headers.get("strict-transport-security"),
    "max-age=31536000; includeSubDomains",
  );
});

Deno.test("a wrong login shows the form again with the address, not the password", async () => {
  const response = await app.request("/login", {
    form: { email: emailOf("user"), password: "wrong-but-typed", next: "/customers" },
  });
  const html = await response.text();
  assert.equal(response.status, 401);
  assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
  assert.match(html, /value="user@petrel\.test"/);
  assert.match(html, /name="next" value="\/customers"/);
  assert.match(html, /role="alert"/);
  assert.doesNotMatch(html, /wrong-but-typed/);
  assert.deepEqual(response.headers.getSetCookie(), []);
});

Deno.test("sign-in leads to own pages only", async (t) => {
  const elsewhere = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "/\t/evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "javascript:alert(1)",
    "customers",
    "/logout",
    "/api/customers",
    "",
  ];
  for (const next of elsewhere) {
    await t.step(JSON.stringify(next), async () => {
      const form = { email: emailOf("user"), password, next };
      const response = await app.request("/login", { form });
      assert.equal(response.headers.get("location"), "/");
      const shown = await app.request(`/login?next=${encodeURIComponent(next)}`);
      assert.doesNotMatch(await shown.text(), /evil|javascript:/);
    });
  }
});

Deno.test("the page's sign-out ends the session and takes the cookies", async () => {
  const client = await app.signIn("user", "cookie");
  const response = await client.request("/logout", { form: {} });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), "/login");
  assert.deepEqual(cookiesOf(response), { petrel_access: "", petrel_refresh: "" });
  const after = await client.request("/customers");
  assert.equal(after.status, 303);
});

Deno.test("another site can neither write with a cookie nor sign somebody in", async () => {
  const client = await app.signIn("user", "cookie");
  const cross: Record<string, string>[] = [
    { "origin": "https://evil.example" },
    { "origin": "https://evil.example", "sec-fetch-site": "cross-site" },
    { "origin": "https://sister.petrel.test", "sec-fetch-site": "same-site" },
    { "origin": "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of cross) {
    const form = new URLSearchParams({ email: emailOf("user"), password });
    const post = { method: "POST", headers, body: form };
    assert.equal((await client.request("/logout", post)).status, 403);
    assert.equal((await app.request("/login", post)).status, 403);
    assert.equal(
      (await client.request("/api/auth/logout", { method: "POST", headers })).status,
      403,
    );
  }
  assert.equal((await client.request("/api/auth/me")).status, 200);
});

Deno.test("own sessions are listed and ended one by one; another's are not there", async () => {
  const [mine, other] = [await app.signIn("admin"), await app.signIn("user")];
  const list = await (await mine.request("/api/auth/sessions")).json();
  const current = list.data.filter((session: { current: boolean }) => session.current);
  assert.equal(current.length, 1);
  const [{ id }] = (await (await other.request("/api/auth/sessions")).json()).data
    .filter((session: { current: boolean }) => session.current);
  const remove = (path: string) => ({ path, init: { method: "DELETE" } });
  const foreign = remove(`/api/auth/sessions/${id}`);
  assert.equal((await mine.request(foreign.path, foreign.init)).status, 404);
  assert.equal((await other.request("/api/auth/me")).status, 200);
  assert.equal((await mine.request("/api/auth/sessions/x", { method: "DELETE" })).status, 404);
  const own = await mine.request(`/api/auth/sessions/${current[0].id}`, { method: "DELETE" });
  assert.equal(own.status, 204);
  assert.equal((await mine.request("/api/auth/me")).status, 401);
});
