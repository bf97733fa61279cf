import assert from "node:assert/strict";
import { createUser } from "../../lib/users/service.ts";
import { emailOf, password, testApp } from "../support/app.ts";
import { linkIn, sentMails } from "../support/mails.ts";

const folder = await Deno.makeTempDir();
const app = await testApp({ env: { DATA_DIR: folder, PUBLIC_URL: "http://petrel.test" } });
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});

const another = "nineteen purple owls";
const login = (role: "user" | "manager" | "admin", secret: string) =>
  app.request("/api/auth/login", { json: { email: emailOf(role), password: secret } });

Deno.test("a changed password ends the other sessions and tells its owner by mail", async () => {
  const here = await app.signIn("manager");
  const there = await app.signIn("manager");
  const json = { currentPassword: password, newPassword: another };
  const response = await here.request("/api/auth/password", { json });
  assert.equal(response.status, 204);
  assert.equal((await here.request("/api/auth/me")).status, 200);
  assert.equal((await there.request("/api/auth/me")).status, 401);
  const refresh = { json: { refreshToken: there.refreshToken } };
  assert.equal((await app.request("/api/auth/refresh", refresh)).status, 401);
  assert.equal((await login("manager", password)).status, 401);
  assert.equal((await login("manager", another)).status, 200);
  const [mail] = await sentMails(app);
  assert.match(mail ?? "", /^To: manager@petrel\.test/m);
  assert.ok(!mail?.includes(another));
});

const refused: [string, string, string][] = [
  ["eleven characters", "owls & teas", "newPassword"],
  ["among the first that are tried", "P@ssw0rd!2026", "newPassword"],
  ["only digits", "823749182734", "newPassword"],
  ["with the own address", "my admin password 4", "newPassword"],
];

for (const [name, newPassword, field] of refused) {
  Deno.test(`a new password is refused: ${name}`, async () => {
    const client = await app.signIn("admin");
    const json = { currentPassword: password, newPassword };
    const response = await client.request("/api/auth/password", { json });
    assert.equal(response.status, 422);
    assert.equal((await response.json()).error.details[0].field, field);
    assert.equal((await client.request("/api/auth/me")).status, 200);
  });
}

Deno.test("without the current password nothing changes", async () => {
  const client = await app.signIn("admin");
  const json = { currentPassword: "wrong", newPassword: another };
  const response = await client.request("/api/auth/password", { json });
  assert.equal(response.status, 422);
  assert.equal((await response.json()).error.details[0].field, "currentPassword");
  assert.equal((await login("admin", password)).status, 200);
});

Deno.test("a mailed link sets a password once, and ends every session", async () => {
  const before = await app.signIn("user");
  const asked = await app.request("/reset", { form: { email: emailOf("user") } });
  assert.equal(asked.status, 303);
  const link = linkIn(await sentMails(app));
  const shown = await app.request(link);
  assert.equal(shown.status, 200);
  assert.equal(shown.headers.get("cache-control"), "no-store");
  assert.match(await shown.text(), /user@petrel\.test/);
  const weak = await app.request(link, { form: { password: "password1234" } });
  assert.equal(weak.status, 422);
  assert.ok(!(await weak.text()).includes("password1234"));
  const saved = await app.request(link, { form: { password: another } });
  assert.equal(saved.status, 303);
  assert.equal((await before.request("/api/auth/me")).status, 401);
  assert.equal((await login("user", another)).status, 200);
  const again = await app.request(link, { form: { password: "yet another long one" } });
  assert.equal(again.status, 404);
  const api = { json: { token: link.split("/").at(-1), password: "yet another long one" } };
  assert.equal((await app.request("/api/auth/reset/confirm", api)).status, 404);
  assert.equal((await login("user", another)).status, 200);
});

Deno.test("of two that use a link at once, one gets in", async () => {
  await app.request("/api/auth/reset", { json: { email: emailOf("admin") } });
  const token = linkIn(await sentMails(app)).split("/").at(-1);
  const answers = await Promise.all(["first of the two words", "second of the two words"].map(
    (password) => app.request("/api/auth/reset/confirm", { json: { token, password } }),
  ));
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [204, 404]);
});

Deno.test("a second link makes the first worthless, and an old one opens nothing", async () => {
  const ask = async () => {
    await app.request("/api/auth/reset", { json: { email: emailOf("manager") } });
    return linkIn(await sentMails(app)).split("/").at(-1);
  };
  const [first, second] = [await ask(), await ask()];
  const use = (token: string | undefined) =>
    app.request("/api/auth/reset/confirm", { json: { token, password: "owls under the moon" } });
  assert.equal((await use(first)).status, 404);
  await app.db.updateTable("mailTokens").set({ expiresAt: new Date(Date.now() - 1000) }).execute();
  assert.equal((await use(second)).status, 404);
});

Deno.test("an unknown address reads like a known one and sends no mail", async () => {
  const [known, unknown] = await Promise.all(
    [emailOf("user"), "nobody@petrel.test"].map((email) =>
      app.request("/api/auth/reset", { json: { email } })
    ),
  );
  assert.deepEqual([known?.status, unknown?.status], [202, 202]);
  assert.deepEqual(await known?.json(), await unknown?.json());
  const mails = await sentMails(app);
  assert.equal(mails.length, 1);
});

Deno.test("a link never takes its address from the request", async () => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  await app.request("/api/auth/reset", { json: { email: emailOf("user") }, headers });
  const [mail] = await sentMails(app);
  assert.match(mail ?? "", /http:\/\/petrel\.test\/reset\//);
  assert.doesNotMatch(mail ?? "", /evil/);
});

Deno.test("an invited person chooses a password by their link and is active then", async () => {
  const ctx = await app.ctx("admin");
  const { record } = await createUser(ctx, { email: "new@petrel.test", name: "New", role: "user" });
  const mails = await sentMails(app);
  assert.match(mails.join(), /^To: new@petrel\.test/m);
  const link = linkIn(mails);
  assert.match(link, /^\/invite\//);
  const asReset = link.replace("/invite/", "/reset/");
  assert.equal((await app.request(asReset, { form: { password: another } })).status, 404);
  assert.equal((await app.request(link, { form: { password: another } })).status, 303);
  const status = await app.db.selectFrom("users").select("status").where("id", "=", record.id)
    .executeTakeFirst();
  assert.equal(status?.status, "active");
  const json = { email: "new@petrel.test", password: another };
  assert.equal((await app.request("/api/auth/login", { json })).status, 200);
});

Deno.test("another site's form neither asks for a link nor uses one", async () => {
  const headers = { origin: "https://evil.example" };
  const form = { email: emailOf("user") };
  assert.equal((await app.request("/reset", { form, headers })).status, 403);
  assert.deepEqual(await sentMails(app), []);
});
