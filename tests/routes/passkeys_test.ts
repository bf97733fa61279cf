import assert from "node:assert/strict";
import { type Client, cookiesOf, emailOf, origin, password, testApp } from "../support/app.ts";
import {
  type Authenticator,
  type Behaviour,
  softwareAuthenticator,
} from "../support/authenticator.ts";
import { codeFor } from "../support/totp.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

type Role = "user" | "manager" | "admin";
const here: Behaviour = { origin };

async function data(response: Response | Promise<Response>) {
  return (await (await response).json()).data;
}

async function add(client: Client, device: Authenticator, how = here): Promise<Response> {
  const options = await data(client.request("/api/auth/passkeys/options", { json: { password } }));
  const credential = await device.make(options, how);
  return await client.request("/api/auth/passkeys", { json: { name: "Laptop", credential } });
}

async function withPasskey(role: Role): Promise<{ client: Client; device: Authenticator }> {
  const client = await app.signIn(role);
  const device = await softwareAuthenticator();
  assert.equal((await add(client, device)).status, 201);
  return { client, device };
}

const askToSign = () => data(app.request("/api/auth/login/passkey/options", { method: "POST" }));

function send(credential: unknown): Promise<Response> {
  return app.request("/api/auth/login/passkey", { json: { credential } });
}

async function signIn(device: Authenticator, how: Partial<Behaviour> = {}): Promise<Response> {
  return await send(await device.sign(await askToSign(), { ...here, ...how }));
}

Deno.test("a passkey opens its owner's account, and nothing else's", async () => {
  const { device } = await withPasskey("user");
  const signedIn = await signIn(device);
  assert.equal(signedIn.status, 200);
  assert.equal(signedIn.headers.get("cache-control"), "no-store");
  assert.deepEqual(signedIn.headers.getSetCookie(), []);
  const { accessToken, user } = await signedIn.json();
  assert.equal(user.email, emailOf("user"));
  const headers = { authorization: `Bearer ${accessToken}` };
  const me = await data(app.request("/api/auth/me", { headers }));
  assert.equal(me.email, emailOf("user"));
  const stranger = await softwareAuthenticator();
  assert.equal((await signIn(stranger)).status, 401);
});

const wrongs: [string, Partial<Behaviour>][] = [
  ["another site", { origin: "https://petrel.example.org" }],
  ["another domain", { rpId: "example.org" }],
  ["nobody proved who they are", { verified: false }],
  ["a count that does not rise, as of a copy", { counter: 1 }],
  ["another account", { userHandle: "dXNlcjo5OTk" }],
];

for (const [what, how] of wrongs) {
  Deno.test(`signing is refused: ${what}`, async () => {
    await app.db.deleteFrom("passkeys").execute();
    const { device } = await withPasskey("user");
    for (let i = 0; i < 2; i++) assert.equal((await signIn(device)).status, 200);
    const refused = await signIn(device, how);
    assert.equal(refused.status, 401);
    assert.equal((await refused.json()).error.code, "UNAUTHORIZED");
  });
}

Deno.test("what was signed works once, for the challenge of this use only", async () => {
  const { client, device } = await withPasskey("manager");
  const credential = await device.sign(await askToSign(), here);
  const both = await Promise.all([send(credential), send(credential)]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 401]);
  const invented = { challenge: "aW52ZW50ZWQ", rpId: "localhost" };
  assert.equal((await send(await device.sign(invented, here))).status, 401);
  const body = { json: { password } };
  const { challenge } = await data(client.request("/api/auth/passkeys/options", body));
  assert.equal((await send(await device.sign({ ...invented, challenge }, here))).status, 401);
  const altered = await device.sign(await askToSign(), here);
  const other = await device.sign(await askToSign(), here);
  altered.response.signature = other.response.signature;
  assert.equal((await send(altered)).status, 401);
});

Deno.test("a challenge is over after five minutes", async () => {
  const { device } = await withPasskey("manager");
  const options = await askToSign();
  const [row] = await app.db.selectFrom("kv").select(["expiresAt"])
    .where("key", "like", "passkey:%").orderBy("expiresAt", "desc").limit(1).execute();
  const seconds = ((row?.expiresAt.getTime() ?? 0) - Date.now()) / 1000;
  assert.ok(seconds > 290 && seconds <= 300, `${seconds} s`);
  await app.db.updateTable("kv").set({ expiresAt: new Date(0) })
    .where("key", "like", "passkey:%").execute();
  assert.equal((await send(await device.sign(options, here))).status, 401);
});

Deno.test("whoever is disabled has no way in by passkey either", async () => {
  const { device } = await withPasskey("manager");
  const set = (status: "active" | "disabled") =>
    app.db.updateTable("users").set({ status }).where("email", "=", emailOf("manager")).execute();
  await set("disabled");
  assert.equal((await signIn(device)).status, 401);
  await set("active");
  assert.equal((await signIn(device)).status, 200);
});

Deno.test("adding one takes the password, and what the device made is looked at", async () => {
  const client = await app.signIn("user");
  const wrong = { json: { password: "wrong" } };
  assert.equal((await client.request("/api/auth/passkeys/options", wrong)).status, 422);
  const device = await softwareAuthenticator();
  const bad: Partial<Behaviour>[] = [
    { origin: "https://petrel.example.org" },
    { rpId: "example.org" },
    { verified: false },
  ];
  for (const how of bad) {
    const refused = await add(client, device, { ...here, ...how });
    assert.equal(refused.status, 422);
    assert.equal((await refused.json()).error.details[0].field, "credential");
  }
  const json = { name: "Laptop", credential: "no credential at all" };
  assert.equal((await client.request("/api/auth/passkeys", { json })).status, 422);
  const manager = await app.signIn("manager");
  const body = { json: { password } };
  const foreign = await data(manager.request("/api/auth/passkeys/options", body));
  const credential = await device.make(foreign, here);
  const stolen = { json: { name: "Laptop", credential } };
  assert.equal((await client.request("/api/auth/passkeys", stolen)).status, 422);
  assert.equal((await add(client, device)).status, 201);
  assert.equal((await add(client, device)).status, 409, "the same passkey twice");
});

Deno.test("one's own passkeys are listed, renamed and removed, and nobody else's", async () => {
  await app.db.deleteFrom("passkeys").execute();
  const { client, device } = await withPasskey("user");
  const [passkey] = await data(client.request("/api/auth/passkeys"));
  assert.deepEqual([passkey.name, passkey.backedUp, passkey.lastUsedAt], ["Laptop", false, null]);
  assert.deepEqual(Object.keys(passkey), ["id", "name", "backedUp", "createdAt", "lastUsedAt"]);
  const path = `/api/auth/passkeys/${passkey.id}`;
  const rename = { method: "PATCH", json: { name: "Key ring" } };
  const manager = await app.signIn("manager");
  assert.equal((await manager.request(path, rename)).status, 404);
  assert.equal((await manager.request(path, { method: "DELETE" })).status, 404);
  assert.equal((await data(client.request(path, rename))).name, "Key ring");
  assert.equal((await signIn(device)).status, 200);
  const [used] = await data(client.request("/api/auth/passkeys"));
  assert.ok(Date.now() - new Date(used.lastUsedAt).getTime() < 60_000);
  assert.equal((await client.request(path, { method: "DELETE" })).status, 204);
  assert.equal((await signIn(device)).status, 401);
  const mails = await app.db.selectFrom("mails").select("recipient").where("kind", "=", "passkey")
    .where("recipient", "=", emailOf("user")).execute();
  assert.ok(mails.length >= 2, "adding and removing is told by mail");
});

async function switchOnTotp(client: Client): Promise<void> {
  const started = await client.request("/api/auth/two-factor", { json: { password } });
  const { secret } = await data(started);
  const json = { code: codeFor(secret) };
  assert.equal((await client.request("/api/auth/two-factor/confirm", { json })).status, 200);
}

async function firstStep(role: Role) {
  const json = { email: emailOf(role), password };
  return (await (await app.request("/api/auth/login", { json })).json()).secondFactor;
}

Deno.test("as the second factor it stands in for the code, of this account only", async () => {
  const { client, device } = await withPasskey("admin");
  const { device: another } = await withPasskey("user");
  await switchOnTotp(client);
  const step = await firstStep("admin");
  assert.deepEqual(step.methods, ["totp", "recovery", "passkey"]);
  const { challenge } = step;
  const ask = () => data(app.request("/api/auth/second-factor/options", { json: { challenge } }));
  const second = (credential: unknown) =>
    app.request("/api/auth/second-factor", { json: { challenge, credential } });
  const options = await ask();
  assert.deepEqual(options.allowCredentials.map(({ id }: { id: string }) => id), [device.id]);
  assert.equal((await second(await another.sign(options, here))).status, 401);
  assert.equal((await second(await device.sign(await askToSign(), here))).status, 401);
  // The password has proved who it is.
  const good = await second(await device.sign(await ask(), { ...here, verified: false }));
  assert.equal(good.status, 200);
  assert.equal((await good.json()).user.email, emailOf("admin"));
  const neither = await app.request("/api/auth/second-factor", { json: { challenge } });
  assert.equal(neither.status, 422);
  const over = await app.request("/api/auth/second-factor/options", { json: { challenge } });
  assert.equal(over.status, 401);
});

Deno.test("pages: the script is asked for only where somebody has a passkey", async () => {
  await app.db.deleteFrom("passkeys").execute();
  const before = await (await app.request("/login")).text();
  assert.ok(!/<script/.test(before), "a script before anybody has a passkey");
  const { device } = await withPasskey("user");
  const page = await (await app.request("/login?next=%2Fcustomers")).text();
  assert.match(page, /PasskeyForm/);
  const credential = JSON.stringify(await device.sign(await askToSign(), here));
  const form = { credential, next: "/customers" };
  const signedIn = await app.request("/login", { form });
  assert.equal(signedIn.status, 303);
  assert.equal(signedIn.headers.get("location"), "/customers");
  assert.ok(cookiesOf(signedIn).petrel_access);
  const again = await app.request("/login", { form });
  assert.equal(again.status, 401);
  assert.match(await again.text(), /This passkey does not fit/);
});

Deno.test("pages: password first, then the device, and the form keeps the name", async () => {
  const browser = await app.signIn("manager", "cookie");
  const wrong = { form: { name: "Key ring", password: "wrong" } };
  const refused = await browser.request("/settings/passkeys", wrong);
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /value="Key ring"/);
  const right = { form: { name: "Key ring", password } };
  const making = await browser.request("/settings/passkeys", right);
  assert.equal(making.status, 200);
  assert.equal(making.headers.get("cache-control"), "no-store");
  const html = await making.text();
  assert.ok(html.includes("Make the passkey “Key ring”") && !html.includes(password));
  const device = await softwareAuthenticator();
  const options = await data(
    browser.request("/api/auth/passkeys/options", { json: { password }, headers: { origin } }),
  );
  const credential = JSON.stringify(await device.make(options, here));
  const form = { name: "Key ring", credential };
  assert.equal((await browser.request("/settings/passkeys", { form })).status, 303);
  const list = await (await browser.request("/settings/passkeys")).text();
  const path = /href="(\/settings\/passkeys\/\d+)"/.exec(list)?.[1] ?? "";
  assert.equal((await browser.request(path, { form: { name: "" } })).status, 422);
  assert.equal((await browser.request(path, { form: { name: "Blue key" } })).status, 303);
  assert.match(await (await browser.request(path)).text(), /Blue key/);
  assert.equal((await browser.request(`${path}/remove`, { form: {} })).status, 303);
  assert.equal((await browser.request(path)).status, 404);
});

Deno.test("an address that is a number has no passkeys, and says so", async () => {
  const numbered = await testApp({ env: { PUBLIC_URL: "http://192.0.2.7:8000" } });
  const { accessToken } = await numbered.signIn("user");
  const headers = { cookie: `petrel_access=${accessToken}` };
  const page = await (await numbered.request("/settings/passkeys", { headers })).text();
  assert.match(page, /Browsers make passkeys only for an address with a name/);
  await numbered.close();
});
