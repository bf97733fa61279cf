import assert from "node:assert/strict";
import { Ratelimit } from "@upstash/ratelimit";
import { embeddedKv } from "../../../lib/kv/embedded.ts";
import type { Kv } from "../../../lib/kv/kv.ts";
import { redisServerKv } from "../../../lib/kv/redis_server.ts";
import { upstashKv } from "../../../lib/kv/upstash.ts";
import { AppError } from "../../../lib/errors.ts";
import { testDatabase } from "../../support/database.ts";
import { freePort } from "../../support/process.ts";
import { startGateway, startRedis } from "../../support/redis.ts";

const database = await testDatabase();
const redis = await startRedis();
const gateway = redis && startGateway(redis.url);

const stores: [string, Kv][] = [["embedded", embeddedKv(database.db)]];
if (redis !== undefined) stores.push(["redis", redisServerKv(redis.url)]);
if (gateway !== undefined) stores.push(["upstash", upstashKv(gateway.url, gateway.token)]);

Deno.test.afterAll(async () => {
  for (const [, kv] of stores) await kv.close();
  await gateway?.close();
  await redis?.close();
  await database.close();
});

const unavailable = (error: unknown) => error instanceof AppError && error.code === "UNAVAILABLE";

for (const [name, kv] of stores) {
  Deno.test(`${name}: gives back what was stored, of any JSON kind`, async () => {
    const values = [{ a: [1, null, { b: "ü" }] }, "text", "12", 12, true, false, [], "null"];
    for (const value of values) {
      await kv.set("kind", value, 60);
      assert.deepEqual(await kv.get("kind"), value);
    }
    assert.equal(await kv.get("never stored"), null);
  });

  Deno.test(`${name}: a deleted key is absent`, async () => {
    await kv.set("gone", 1, 60);
    await kv.delete("gone");
    await kv.delete("gone");
    assert.equal(await kv.get("gone"), null);
  });

  Deno.test(`${name}: of many that take a key one gets its value, and then it is absent`, async () => {
    await kv.set("taken", { n: 1 }, 60);
    const taken = await Promise.all([1, 2, 3, 4].map(() => kv.take("taken")));
    assert.deepEqual(taken.filter((value) => value !== null), [{ n: 1 }]);
    assert.equal(await kv.get("taken"), null);
    await kv.set("late", 1, 1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(await kv.take("late"), null);
  });

  Deno.test(`${name}: the first of many stores an absent key, and an expired one counts as absent`, async () => {
    const once = `once ${name}`;
    const tries = await Promise.all([1, 2, 3, 4].map((n) => kv.setIfAbsent(once, n, 1)));
    assert.equal(tries.filter(Boolean).length, 1);
    assert.equal(await kv.get(once), tries.indexOf(true) + 1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    assert.equal(await kv.get(once), null);
    assert.equal(await kv.setIfAbsent(once, "again", 60), true);
    assert.equal(await kv.get(once), "again");
  });

  Deno.test(`${name}: answers a ping`, async () => {
    assert.equal(await kv.ping(), true);
  });

  const { redis } = kv;
  if (redis === null) continue;
  Deno.test(`${name}: counts a sliding window for the rate limits`, async () => {
    const limiter = new Ratelimit({
      redis,
      limiter: Ratelimit.slidingWindow(2, "60 s"),
      ephemeralCache: false,
      prefix: crypto.randomUUID(),
    });
    const verdicts = [];
    for (let n = 0; n < 3; n++) verdicts.push((await limiter.limit("me")).success);
    assert.deepEqual(verdicts, [true, true, false]);
  });
}

Deno.test("expired keys leave the table as others are stored", async () => {
  const kv = embeddedKv(database.db);
  for (let n = 0; n < 5; n++) await kv.set(`old ${n}`, n, 0);
  await kv.set("new", 1, 60);
  const left = await database.db.selectFrom("kv").select("key").where("key", "like", "old %")
    .execute();
  assert.deepEqual(left, []);
});

const away: [string, () => Kv][] = [
  ["upstash", () => upstashKv(`http://127.0.0.1:${freePort()}`, "token")],
  ["redis", () => redisServerKv(`redis://127.0.0.1:${freePort()}`)],
];

for (const [name, open] of away) {
  Deno.test(`${name}: a store that is away is UNAVAILABLE within two seconds`, async () => {
    const kv = open();
    const before = performance.now();
    await assert.rejects(kv.get("key"), unavailable);
    assert.equal(await kv.ping(), false);
    assert.ok(performance.now() - before < 2000);
    await kv.close();
  });
}

Deno.test("upstash: a store that accepts and never answers is UNAVAILABLE within a second", async () => {
  const silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const kv = upstashKv(`http://127.0.0.1:${silent.addr.port}`, "token");
  const before = performance.now();
  await assert.rejects(kv.set("key", 1, 1), unavailable);
  assert.ok(performance.now() - before < 1000);
  silent.close();
});
