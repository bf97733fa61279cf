import assert from "node:assert/strict";
import { redisLimiter } from "../../../lib/auth/redis_limiter.ts";
import type { Kv } from "../../../lib/kv/kv.ts";
import { redisServerKv } from "../../../lib/kv/redis_server.ts";
import { upstashKv } from "../../../lib/kv/upstash.ts";
import { freePort } from "../../support/process.ts";
import { startGateway, startRedis } from "../../support/redis.ts";

const redis = Deno.env.get("REDIS_URL") ? undefined : await startRedis();
const url = Deno.env.get("REDIS_URL") || (redis?.url ?? "");
const gateway = url === "" ? undefined : startGateway(url);
Deno.test.afterAll(async () => {
  await gateway?.close();
  await redis?.close();
});
const rate = { limit: 3, windowSeconds: 3600 };

function limiterOver(kv: Kv, name: string) {
  assert.ok(kv.redis !== null);
  return redisLimiter(kv.redis, name, rate);
}

const kinds: [string, () => Kv][] = [
  ["redis", () => redisServerKv(url)],
  ["upstash", () => upstashKv(gateway?.url ?? "", gateway?.token ?? "")],
];

for (const [kind, open] of kinds) {
  Deno.test({
    name: `${kind}: two processes count together, and a request given back counts nowhere`,
    ignore: url === "",
    async fn() {
      const name = `test-${crypto.randomUUID()}`;
      const stores = [open(), open()] as const;
      const [one, two] = [limiterOver(stores[0], name), limiterOver(stores[1], name)];
      const remaining = [];
      for (const limiter of [one, two, one]) remaining.push((await limiter.take("a"))?.remaining);
      assert.deepEqual(remaining, [2, 1, 0]);
      const fourth = await two.take("a");
      assert.equal(fourth?.allowed, false);
      assert.ok(fourth.resetAt > Date.now() && fourth.resetAt <= Date.now() + 3_600_000);
      assert.equal((await two.take("b"))?.allowed, true);
      await one.giveBack("b");
      assert.equal((await one.take("b"))?.remaining, 2);
      for (const store of stores) await store.close();
    },
  });
}

Deno.test("a store that is away is said to be, the second time at once", async () => {
  const kv = redisServerKv(`redis://127.0.0.1:${freePort()}`);
  const limiter = limiterOver(kv, "away");
  assert.equal(await limiter.take("a"), undefined);
  const before = performance.now();
  assert.equal(await limiter.take("a"), undefined);
  assert.ok(performance.now() - before < 20);
  await limiter.giveBack("a");
  await kv.close();
});
