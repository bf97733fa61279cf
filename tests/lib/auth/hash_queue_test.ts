import assert from "node:assert/strict";
import { inTurn } from "../../../lib/auth/hash_queue.ts";
import { AppError } from "../../../lib/errors.ts";

Deno.test("work runs one at a time, in order, with rests, and a failure lets the next one in", async () => {
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const one = async (n: number) => {
    running += 1;
    most = Math.max(most, running);
    order.push(n);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (n % 3 === 0) throw new Error("no");
  };
  const started = performance.now();
  const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => inTurn(() => one(n))));
  assert.equal(all.filter((result) => result.status === "rejected").length, 4);
  assert.deepEqual(order, [...Array(10).keys()]);
  assert.equal(most, 1);
  assert.ok(performance.now() - started > 9 * 29, "no rest between turns");
});

Deno.test("a flood is turned away instead of kept waiting", async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const held = Array.from({ length: 1000 }, () => inTurn(() => gate));
  const outcomes = Promise.allSettled(held);
  await assert.rejects(
    inTurn(() => Promise.resolve()),
    (error) => error instanceof AppError && error.code === "UNAVAILABLE",
  );
  open();
  const done = (await outcomes).filter((result) => result.status === "fulfilled").length;
  assert.ok(done >= 100 && done < 110, String(done));
  await inTurn(() => Promise.resolve());
});
