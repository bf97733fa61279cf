import assert from "node:assert/strict";
import type { Kv } from "../../lib/kv/kv.ts";
import { redisServerKv } from "../../lib/kv/redis_server.ts";
import { emailOf, password, testApp } from "../support/app.ts";
import { freePort } from "../support/process.ts";
import { startRedis } from "../support/redis.ts";

const redis = Deno.env.get("REDIS_URL") ? undefined : await startRedis();
const url = Deno.env.get("REDIS_URL") || (redis?.url ?? "");
Deno.test.afterAll(() => redis?.close());
const right = { email: emailOf("user"), password };

/** The embedded store with a Redis for the limits that nobody answers at. */
function withDeadRedis(kv: Kv): Kv {
  const dead = redisServerKv(`redis://127.0.0.1:${freePort()}`);
  const close = async () => {
    await dead.close();
    await kv.close();
  };
  return { ...kv, redis: dead.redis, close };
}

Deno.test("the limits' store away: sign-in is closed, page and API", async () => {
  let store: Kv | undefined;
  const kv = (embedded: Kv) => store = withDeadRedis(embedded);
  const app = await testApp({ env: { RATE_LIMIT_LOGIN: "5/15m" }, kv });
  const api = await app.request("/api/auth/login", { json: right });
  assert.equal(api.status, 503);
  assert.equal((await api.json()).error.code, "UNAVAILABLE");
  assert.ok(api.headers.has("retry-after"));
  const page = await app.request("/login", { form: right });
  assert.equal(page.status, 503);
  assert.match(await page.text(), /role="alert"/);
  assert.deepEqual(page.headers.getSetCookie(), []);
  await store?.close();
  await app.close();
});

Deno.test("the limits' store away: everything else goes on, without limit headers", async () => {
  let store: Kv | undefined;
  const kv = (embedded: Kv) => store = withDeadRedis(embedded);
  const env = { RATE_LIMIT_API: "5/15m", RATE_LIMIT_API_ANONYMOUS: "5/15m" };
  const app = await testApp({ env, kv });
  const client = await app.signIn("user");
  for (let i = 0; i < 8; i++) {
    const response = await client.request("/api/auth/me");
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("ratelimit-limit"), null);
  }
  await store?.close();
  await app.close();
});

Deno.test({
  name: "two processes that share a store share its limits",
  ignore: url === "",
  async fn() {
    const part = () => Math.floor(Math.random() * 0xffff).toString(16);
    const from = `2001:db8:${part()}:${part()}::1`;
    const stores: Kv[] = [];
    const kv = () => stores[stores.push(redisServerKv(url)) - 1] ?? redisServerKv(url);
    const env = { RATE_LIMIT_LOGIN: "5/60m" };
    const apps = await Promise.all([testApp({ env, kv }), testApp({ env, kv })]);
    const tries = [];
    for (let i = 0; i < 7; i++) {
      const json = { email: `${crypto.randomUUID()}@petrel.test`, password: "wrong" };
      const response = await apps[i % 2]?.request("/api/auth/login", { json, from });
      tries.push(response?.status);
    }
    for (const app of apps) await app.close();
    for (const store of stores) await store.close();
    assert.deepEqual(tries, [401, 401, 401, 401, 401, 429, 429]);
  },
});
