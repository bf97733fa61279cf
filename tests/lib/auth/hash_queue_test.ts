import assert from "node:assert/strict";
import { inTurn } from "../../../lib/auth/hash_queue.ts";
import { AppError } from "../../../lib/errors.ts";

Deno.test("work runs a few at a time, in order, and a failure lets the next one in", async () => {
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
  const all = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => inTurn(() => one(n))));
  assert.equal(all.filter((result) => result.status === "rejected").length, 17);
  assert.deepEqual(order, [...Array(50).keys()]);
  assert.ok(most <= Math.max(1, navigator.hardwareConcurrency - 1), String(most));
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
  assert.ok(done >= 200 && done < 300, String(done));
  await inTurn(() => Promise.resolve());
});
