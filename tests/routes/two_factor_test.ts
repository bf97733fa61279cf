import assert from "node:assert/strict";
import { type Client, cookiesOf, emailOf, password, testApp } from "../support/app.ts";
import { codeFor } from "../support/totp.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

type Role = "user" | "manager" | "admin";
const login = (role: Role) =>
  app.request("/api/auth/login", { json: { email: emailOf(role), password } });

/** Switches the second factor on with the code of the last step, so that this one's is still good. */
async function switchOn(client: Client): Promise<{ secret: string; recoveryCodes: string[] }> {
  const started = await client.request("/api/auth/two-factor", { json: { password } });
  assert.equal(started.status, 201);
  const { secret } = (await started.json()).data;
  const confirmed = await client.request("/api/auth/two-factor/confirm", {
    json: { code: codeFor(secret, -1) },
  });
  assert.equal(confirmed.status, 200);
  return { secret, recoveryCodes: (await confirmed.json()).data.recoveryCodes };
}

Deno.test("signing in takes a code then, each code once, and recovery codes once", async () => {
  const client = await app.signIn("user");
  const { secret, recoveryCodes } = await switchOn(client);
  assert.equal(new Set(recoveryCodes).size, 10);
  const challengeOf = async () => {
    const response = await login("user");
    assert.equal(response.status, 200);
    const answer = await response.json();
    assert.deepEqual(Object.keys(answer), ["secondFactor"], "a token before the second step");
    assert.deepEqual(response.headers.getSetCookie(), []);
    return answer.secondFactor.challenge;
  };
  const second = async (challenge: string, code: string) =>
    await app.request("/api/auth/second-factor", { json: { challenge, code } });
  const challenge = await challengeOf();
  assert.equal((await second(challenge, "000000")).status, 401);
  assert.equal((await second("made up", codeFor(secret))).status, 401);
  const code = codeFor(secret);
  const good = await second(challenge, code);
  assert.equal(good.status, 200);
  const { accessToken } = await good.json();
  const headers = { authorization: `Bearer ${accessToken}` };
  assert.equal((await app.request("/api/auth/me", { headers })).status, 200);
  assert.equal(
    (await second(challenge, codeFor(secret, 1))).status,
    401,
    "a challenge is used once",
  );
  assert.equal((await second(await challengeOf(), code)).status, 401, "a code is used once");
  const recovery = recoveryCodes[0] ?? "";
  assert.equal((await second(await challengeOf(), recovery.toUpperCase())).status, 200);
  assert.equal((await second(await challengeOf(), recovery)).status, 401);
  const row = await app.db.selectFrom("recoveryCodes").select("hash").execute();
  assert.ok(row.every(({ hash }) => !recoveryCodes.includes(hash)));
});

Deno.test("on pages the second step is a page of its own, without the password in it", async () => {
  const { recoveryCodes } = await switchOn(await app.signIn("manager"));
  const form = { email: emailOf("manager"), password, next: "/customers" };
  const first = await app.request("/login", { form });
  assert.equal(first.status, 303);
  assert.equal(first.headers.get("location"), "/login/code?next=%2Fcustomers");
  const { petrel_challenge = "", petrel_access } = cookiesOf(first);
  assert.equal(petrel_access, undefined);
  const headers = { cookie: `petrel_challenge=${petrel_challenge}` };
  const html = await (await app.request("/login/code?next=%2Fcustomers", { headers })).text();
  assert.ok(!html.includes(password) && !html.includes(petrel_challenge));
  const wrong = await app.request("/login/code", { form: { code: "123456" }, headers });
  assert.equal(wrong.status, 401);
  const code = recoveryCodes[1] ?? "";
  const done = await app.request("/login/code", { form: { code, next: "/customers" }, headers });
  assert.equal(done.status, 303);
  assert.equal(done.headers.get("location"), "/customers");
  assert.ok(cookiesOf(done).petrel_access);
});

Deno.test("a session alone neither switches it on nor off", async () => {
  const client = await app.signIn("admin");
  const wrong = { json: { password: "wrong" } };
  assert.equal((await client.request("/api/auth/two-factor", wrong)).status, 422);
  await switchOn(client);
  const off = { method: "DELETE", ...wrong };
  assert.equal((await client.request("/api/auth/two-factor", off)).status, 422);
  assert.ok("secondFactor" in await (await login("admin")).json());
  const right = { method: "DELETE", json: { password } };
  assert.equal((await client.request("/api/auth/two-factor", right)).status, 204);
  assert.ok("accessToken" in await (await login("admin")).json());
});

Deno.test("where administrators must have it, those without reach only its setting up", async () => {
  const client = await app.signIn("admin");
  const browser = await app.signIn("admin", "cookie");
  const manager = await app.db.deleteFrom("twoFactors").execute().then(() => app.signIn("manager"));
  const json = { requireTwoFactor: true };
  const set = await client.request("/api/organisation", { method: "PATCH", json });
  assert.equal(set.status, 200);
  const refused = await client.request("/api/customers");
  assert.equal(refused.status, 403);
  assert.match((await refused.json()).error.message, /second factor/);
  const page = await browser.request("/customers");
  assert.equal(page.headers.get("location"), "/settings/two-factor");
  assert.equal((await browser.request("/settings/two-factor")).status, 200);
  assert.equal((await manager.request("/api/customers")).status, 200);
  await switchOn(client);
  assert.equal((await client.request("/api/customers")).status, 200);
  assert.equal((await browser.request("/customers")).status, 200);
});

Deno.test("the code to scan is a picture, and the codes are shown once", async () => {
  await app.db.deleteFrom("twoFactors").execute();
  await app.db.updateTable("organisation").set({ requireTwoFactor: false }).execute();
  const browser = await app.signIn("user", "cookie");
  const started = await browser.request("/settings/two-factor", { form: { password } });
  assert.equal(started.status, 303);
  const html = await (await browser.request("/settings/two-factor")).text();
  assert.match(html, /<img[^>]+src="data:image\/svg\+xml,/);
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(" ", "") ?? "";
  const form = { code: codeFor(secret) };
  const confirmed = await browser.request("/settings/two-factor/confirm", { form });
  assert.equal(confirmed.status, 200);
  assert.equal(confirmed.headers.get("cache-control"), "no-store");
  assert.equal(
    (await confirmed.text()).match(/<code>[a-z2-9]{4}(-[a-z2-9]{4}){5}<\/code>/g)?.length,
    10,
  );
  const after = await (await browser.request("/settings/two-factor")).text();
  assert.ok(!after.includes(secret) && /10 recovery codes left/.test(after));
});
