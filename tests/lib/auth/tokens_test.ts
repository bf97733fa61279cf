import assert from "node:assert/strict";
import { SignJWT } from "jose";
import { readConfig } from "../../../lib/config.ts";
import { loadSigningKeys } from "../../../lib/auth/signing_keys.ts";
import {
  accessTokenSeconds,
  type Claims,
  importSigningKeys,
  readAccessToken,
  signAccessToken,
} from "../../../lib/auth/tokens.ts";

const secret = "a secret of more than thirty-two characters";
const other = "another secret, also longer than thirty-two";
const now = new Date("2026-03-01T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const who: Claims = {
  userId: 7,
  email: "user@demo.test",
  role: "user",
  sid: "3b241101-e2bb-4255-8caf-4136c566a962",
};
const base64url = (value: unknown) =>
  new TextEncoder().encode(JSON.stringify(value)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });

Deno.test("a token tells who it was signed for until it expires", async () => {
  const keys = await importSigningKeys([secret]);
  const token = await signAccessToken(keys, who, now);
  assert.deepEqual(await readAccessToken(keys, token, now), who);
  assert.deepEqual(await readAccessToken(keys, token, later(accessTokenSeconds - 1)), who);
  assert.equal(await readAccessToken(keys, token, later(accessTokenSeconds)), undefined);
});

Deno.test("only so many good tokens are remembered, and no bad ones", async () => {
  const keys = await importSigningKeys([secret]);
  for (let i = 1; i <= 2100; i++) {
    const token = await signAccessToken(keys, { ...who, userId: i }, now);
    assert.equal((await readAccessToken(keys, token, now))?.userId, i);
    assert.equal(await readAccessToken(keys, `${token}x`, now), undefined);
  }
  assert.equal(keys.verified.size, 2000);
});

Deno.test("a rotated key still opens, a removed one does not", async () => {
  const token = await signAccessToken(await importSigningKeys([secret]), who, now);
  const rotated = await importSigningKeys([other, secret]);
  assert.deepEqual(await readAccessToken(rotated, token, now), who);
  assert.equal(await readAccessToken(await importSigningKeys([other]), token, now), undefined);
});

Deno.test("tokens that we did not sign open nothing", async (t) => {
  const keys = await importSigningKeys([secret, other]);
  const token = await signAccessToken(keys, who, now);
  const [head = "", body = "", signature = ""] = token.split(".");
  const admin = base64url({ ...who, role: "admin", iat: 1772366400, exp: 1772367300 });
  const kids = [...keys.byKid.keys()];
  const raw = new TextEncoder().encode(secret);
  const signed = (header: Record<string, unknown>, key: Uint8Array = raw) =>
    new SignJWT({ ...who }).setProtectedHeader({ alg: "HS256", typ: "JWT", ...header })
      .setIssuedAt(1772366400).setExpirationTime(1772367300).sign(key);

  const forged: Record<string, string> = {
    "alg none": `${base64url({ alg: "none", typ: "JWT", kid: kids[0] })}.${body}.`,
    "alg none, signature kept": `${
      base64url({ alg: "none", typ: "JWT", kid: kids[0] })
    }.${body}.${signature}`,
    "changed claims": `${head}.${admin}.${signature}`,
    "kid of another key": await signed({ kid: kids[1] }),
    "no kid": await signed({}),
    "unknown kid": await signed({ kid: "../../dev/null" }),
    "wrong key": await signed({ kid: kids[0] }, new TextEncoder().encode("x".repeat(40))),
    "another algorithm": await signed({ kid: kids[0], alg: "HS512" }),
    "another type": await signed({ kid: kids[0], typ: "refresh" }),
    "nothing": "",
    "not a token": "a.b.c",
  };
  for (const [name, text] of Object.entries(forged)) {
    await t.step(name, async () => {
      assert.equal(await readAccessToken(keys, text, now), undefined);
    });
  }
  assert.deepEqual(await readAccessToken(keys, await signed({ kid: kids[0] }), now), who);
});

Deno.test("without JWT_SECRET a key is made once and only its owner may read it", async () => {
  const dir = await Deno.makeTempDir();
  const config = readConfig((name) => name === "DATA_DIR" ? `${dir}/data` : undefined);
  const first = await loadSigningKeys(config);
  const again = await loadSigningKeys(config);
  assert.equal(first.kid, again.kid);
  assert.equal((await Deno.stat(`${dir}/data/jwt_secret`)).mode! & 0o777, 0o600);
  const token = await signAccessToken(first, who, now);
  assert.deepEqual(await readAccessToken(again, token, now), who);
  await Deno.remove(dir, { recursive: true });
});
