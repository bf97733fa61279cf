import assert from "node:assert/strict";
import { hashPassword, needsRehash, verifyPassword } from "../../../lib/auth/password.ts";

Deno.test("a password fits its own hash only", async () => {
  const stored = await hashPassword("petrel-demo");
  assert.match(stored, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await verifyPassword(stored, "petrel-demo"), true);
  assert.equal(await verifyPassword(stored, "petrel-demo "), false);
});

Deno.test("an account without a password takes a real verification and is refused", async () => {
  const stored = await hashPassword("x");
  const time = async (hash: string | undefined) => {
    const start = performance.now();
    for (let i = 0; i < 4; i++) assert.equal(await verifyPassword(hash, "y"), false);
    return performance.now() - start;
  };
  const [known, unknown] = [await time(stored), await time(undefined)];
  assert.ok(unknown > known / 4, `unknown ${unknown} ms, known ${known} ms`);
});

Deno.test("a hash of a lower cost is to be made again", async () => {
  assert.equal(needsRehash(await hashPassword("x")), false);
  assert.equal(needsRehash("$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$aGFzaA"), true);
});
