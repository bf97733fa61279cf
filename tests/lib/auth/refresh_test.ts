import assert from "node:assert/strict";
import {
  graceSeconds,
  issueRefreshToken,
  readRefreshToken,
  refreshTokenSeconds,
  rotateRefreshToken,
} from "../../../lib/auth/refresh.ts";
import { testDatabase } from "../../support/database.ts";

const database = await testDatabase();
const { kv, db } = database;
Deno.test.afterAll(() => database.close());

const now = new Date();
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const family = { userId: 7, sid: "3b241101-e2bb-4255-8caf-4136c566a962" };

Deno.test("a refresh token is stored by its hash only", async () => {
  const token = await issueRefreshToken(kv, family, now);
  const rows = await db.selectFrom("kv").selectAll().execute();
  assert.ok(rows.length > 0);
  assert.ok(!JSON.stringify(rows).includes(token));
  const record = await readRefreshToken(kv, token, now);
  assert.deepEqual(Object.keys(record ?? {}).sort(), [
    "expiresAt",
    "isRevoked",
    "sid",
    "tokenId",
    "userId",
  ]);
});

Deno.test("a refresh token opens nothing after 30 days", async () => {
  const token = await issueRefreshToken(kv, family, now);
  const end = later(refreshTokenSeconds);
  assert.ok(await readRefreshToken(kv, token, new Date(end.getTime() - 1000)));
  assert.equal(await readRefreshToken(kv, token, end), undefined);
  assert.equal(await readRefreshToken(kv, `${token}x`, now), undefined);
});

Deno.test("two tabs that refresh at once get the same successor, and it works", async () => {
  const token = await issueRefreshToken(kv, family, now);
  const tabs = await Promise.all(
    Array.from({ length: 8 }, () => rotateRefreshToken(kv, token, family, now)),
  );
  assert.equal(new Set(tabs).size, 1);
  const [next] = tabs;
  assert.ok(next !== undefined && next !== token);
  assert.ok(await readRefreshToken(kv, next, now));
  assert.equal(await rotateRefreshToken(kv, token, family, later(graceSeconds - 1)), next);
});

Deno.test("a token used again after the grace time has no successor", async () => {
  const token = await issueRefreshToken(kv, family, now);
  await rotateRefreshToken(kv, token, family, now);
  assert.equal(await rotateRefreshToken(kv, token, family, later(graceSeconds)), undefined);
});

Deno.test("the store's content alone does not give a successor away", async () => {
  const token = await issueRefreshToken(kv, family, now);
  const next = await rotateRefreshToken(kv, token, family, now);
  const rows = await db.selectFrom("kv").selectAll().execute();
  assert.ok(next !== undefined && !JSON.stringify(rows).includes(next));
});
