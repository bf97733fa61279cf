import assert from "node:assert/strict";
import { base64url, exportJWK, generateKeyPair, SignJWT } from "jose";
import { importSigningKeys } from "../../lib/auth/tokens.ts";
import { cookiesOf, emailOf, password, testApp } from "../support/app.ts";
import { changesNothing } from "../support/hostile.ts";

const secrets = ["the newest signing key of this test", "the older signing key of this test"];
const app = await testApp({ env: { JWT_SECRET: secrets.join(",") } });
Deno.test.afterAll(() => app.close());

const client = await app.signIn("admin");
const [header = "", payload = "", signature = ""] = client.accessToken.split(".");
const text = (part: string) => new TextDecoder().decode(base64url.decode(part));
const claims = JSON.parse(text(payload));
const encoded = (value: unknown) => base64url.encode(JSON.stringify(value));
const { kid } = JSON.parse(text(header));
const kids = await Promise.all(
  secrets.map(async (secret) => (await importSigningKeys([secret])).kid),
);
const bytes = (secret: string) => new TextEncoder().encode(secret);
const pair = await generateKeyPair("RS256");
const now = Math.floor(Date.now() / 1000);

function signed(
  change: { header?: Record<string, unknown>; claims?: Record<string, unknown> },
  key: Uint8Array | CryptoKey = bytes(secrets[0] ?? ""),
): Promise<string> {
  const { exp, iat, ...rest } = claims;
  const all = { ...rest, exp, iat, ...change.claims };
  return new SignJWT(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)))
    .setProtectedHeader({ alg: "HS256", typ: "JWT", kid, ...change.header })
    .sign(key);
}

const forged: [string, string | Promise<string>][] = [
  ["alg none", `${encoded({ alg: "none", typ: "JWT", kid })}.${payload}.`],
  ["alg None, signed", `${encoded({ alg: "None", typ: "JWT", kid })}.${payload}.${signature}`],
  ["no signature", `${header}.${payload}.`],
  [
    "other claims under the same signature",
    `${header}.${encoded({ ...claims, userId: 1 })}.${signature}`,
  ],
  ["another key", signed({}, bytes("a key that the server has never seen"))],
  [
    "the older key under the newer kid",
    signed({ header: { kid: kids[0] } }, bytes(secrets[1] ?? "")),
  ],
  [
    "the newer key under the older kid",
    signed({ header: { kid: kids[1] } }, bytes(secrets[0] ?? "")),
  ],
  ["no kid", signed({ header: { kid: undefined } })],
  ["a kid that is a path", signed({ header: { kid: "../../jwt_secret" } })],
  ["an empty kid", signed({ header: { kid: "" } })],
  ["HS512 with the right key", signed({ header: { alg: "HS512" } })],
  [
    "RS256 with a key of its own in the header",
    signed({
      header: { alg: "RS256", jwk: await exportJWK(pair.publicKey) },
    }, pair.privateKey),
  ],
  [
    "an unknown critical header",
    `${encoded({ alg: "HS256", kid, crit: ["x"], x: 1 })}.${payload}.${signature}`,
  ],
  ["another type", signed({ header: { typ: "refresh" } })],
  ["expired", signed({ claims: { iat: now - 1000, exp: now - 1 } })],
  ["without an end", signed({ claims: { exp: null } })],
  ["without a beginning", signed({ claims: { iat: null } })],
  ["another person's session", signed({ claims: { userId: claims.userId - 1 } })],
  ["a session that never was", signed({ claims: { sid: crypto.randomUUID() } })],
  ["no session", signed({ claims: { sid: null } })],
  ["a user id that is text", signed({ claims: { userId: String(claims.userId) } })],
  ["the refresh token", client.refreshToken],
  ["nothing", ""],
  ["dots", "..."],
  ["a megabyte", "x".repeat(1_000_000)],
];

for (const [name, token] of forged) {
  Deno.test(`a token opens nothing: ${name}`, async () => {
    const bearer = await token;
    await changesNothing(app, async () => {
      const headers = { authorization: `Bearer ${bearer}` };
      assert.equal((await app.request("/api/auth/me", { headers })).status, 401);
      const json = { name: "Forged", email: "forged@evil.test" };
      assert.equal((await app.request("/api/customers", { headers, json })).status, 401);
      const cookie = `petrel_access=${bearer}`;
      const page = await app.request("/customers", { headers: { cookie } });
      assert.equal(page.status, 303);
    });
  });
}

Deno.test("the forgeries fail for what they are: the same tokens rightly made open", async () => {
  for (
    const token of [
      await signed({}),
      await signed({ header: { kid: kids[1] } }, bytes(secrets[1] ?? "")),
    ]
  ) {
    const headers = { authorization: `Bearer ${token}` };
    assert.equal((await app.request("/api/auth/me", { headers })).status, 200);
  }
});

Deno.test("role and email in a token are worth nothing", async () => {
  const user = await app.signIn("user");
  const { userId, sid } = JSON.parse(text(user.accessToken.split(".")[1] ?? ""));
  const token = await signed({ claims: { userId, sid, role: "admin", email: "x@y.z" } });
  const headers = { authorization: `Bearer ${token}` };
  const me = await (await app.request("/api/auth/me", { headers })).json();
  assert.deepEqual([me.data.role, me.data.email], ["user", emailOf("user")]);
  const json = { name: "Eve", email: "eve@evil.test", role: "admin" };
  assert.equal((await app.request("/api/users", { headers, json })).status, 403);
});

Deno.test("a session that was planted before sign-in is not the one signed in to", async () => {
  const attacker = await app.signIn("user", "cookie");
  const cookie = `petrel_access=${attacker.accessToken}; petrel_refresh=${attacker.refreshToken}`;
  const form = { email: emailOf("admin"), password };
  const response = await app.request("/login", { form, headers: { cookie } });
  const fresh = cookiesOf(response);
  assert.notEqual(fresh.petrel_access, attacker.accessToken);
  assert.notEqual(fresh.petrel_refresh, attacker.refreshToken);
  const me = await (await attacker.request("/api/auth/me")).json();
  assert.equal(me.data.role, "user");
});

Deno.test("a token in the address opens nothing", async () => {
  for (const name of ["access_token", "token", "authorization", "key"]) {
    const response = await app.request(`/api/auth/me?${name}=${client.accessToken}`);
    assert.equal(response.status, 401);
  }
});
