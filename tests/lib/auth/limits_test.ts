import assert from "node:assert/strict";
import { BoundedMap } from "../../../lib/bounded_map.ts";
import { attemptLogin } from "../../../lib/auth/login_limit.ts";
import { memoryLimiter, mostCallers } from "../../../lib/auth/memory_limiter.ts";
import { AppError } from "../../../lib/errors.ts";

const minute = 60_000;

Deno.test("a window slides: what was used fades, and the limit holds over the edge", async () => {
  let now = 100 * minute;
  const limiter = memoryLimiter({ limit: 5, windowSeconds: 60 }, () => now);
  const allowed = async (times: number) => {
    let count = 0;
    for (let i = 0; i < times; i++) if ((await limiter.take("a"))?.allowed) count++;
    return count;
  };
  now += 50_000;
  assert.equal(await allowed(8), 5);
  now += 20_000;
  assert.equal(await allowed(8), 1);
  assert.equal((await limiter.take("b"))?.allowed, true);
  now += 5 * minute;
  assert.equal(await allowed(8), 5);
});

Deno.test("a verdict says how many are left and when the window ends", async () => {
  const limiter = memoryLimiter({ limit: 2, windowSeconds: 60 }, () => 90_000);
  assert.deepEqual(await limiter.take("a"), {
    allowed: true,
    limit: 2,
    remaining: 1,
    resetAt: 120_000,
  });
  await limiter.take("a");
  assert.equal((await limiter.take("a"))?.allowed, false);
  await limiter.giveBack("a");
  assert.equal((await limiter.take("a"))?.allowed, true);
});

Deno.test("a sign-in counts for the address and the account; a good one is given back", async () => {
  const limiter = memoryLimiter({ limit: 2, windowSeconds: 60 }, () => 90_000);
  const attempt = async (address: string, email: string) =>
    (await attemptLogin(limiter, address, email)).verdict?.allowed;
  const good = await attemptLogin(limiter, "1.1.1.1", "a@x.test");
  await good.giveBack();
  assert.equal(await attempt("1.1.1.1", "a@x.test"), true);
  assert.equal(await attempt("2.2.2.2", " A@X.test "), true);
  assert.equal(await attempt("3.3.3.3", "a@x.test"), false);
  assert.equal(await attempt("1.1.1.1", "b@x.test"), true);
  assert.equal(await attempt("1.1.1.1", "c@x.test"), false);
});

Deno.test("nobody signs in while the store that counts is away", async () => {
  const away = { take: () => Promise.resolve(undefined), giveBack: () => Promise.resolve() };
  await assert.rejects(
    attemptLogin(away, "1.1.1.1", "a@x.test"),
    (error) => error instanceof AppError && error.code === "UNAVAILABLE",
  );
});

Deno.test("a flood from ever new addresses takes no more memory than is set aside for it", async () => {
  const limiter = memoryLimiter({ limit: 2, windowSeconds: 60 }, () => 90_000);
  const take = async (id: string) => (await limiter.take(id))?.remaining;
  await take("first");
  for (let i = 1; i < mostCallers; i++) await take(`address ${i}`);
  assert.equal(await take("first"), 0, "who is within the bounds is counted on");
  await take("one more");
  assert.equal(await take("first"), 1, "the oldest is forgotten");
  const map = new BoundedMap<number, number>(3);
  for (let i = 0; i < 10; i++) map.set(i, i).set(9, i);
  assert.equal(map.size, 3);
  assert.equal(map.get(9), 9);
});
