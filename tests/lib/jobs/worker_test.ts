import assert from "node:assert/strict";
import { z } from "zod";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { transaction } from "../../../lib/db/transaction.ts";
import { enqueue } from "../../../lib/jobs/enqueue.ts";
import type { Job } from "../../../lib/jobs/job.ts";
import { startJobs } from "../../../lib/jobs/loop.ts";
import { runScheduled } from "../../../lib/jobs/scheduled.ts";
import { backOff, runDueJobs } from "../../../lib/jobs/worker.ts";
import { testDatabase } from "../../support/database.ts";

const database = await testDatabase();
const { db, kv } = database;
const place = { config: readConfig(() => undefined), db, kv };
const ctx = () => systemContext(db, kv);
Deno.test.afterAll(() => database.close());
Deno.test.beforeEach(async () => void await db.deleteFrom("jobs").execute());

const kind = { name: "try", payload: z.object({ n: z.number() }) };

function trying(outcome: (n: number, attempt: number) => void, more: Partial<Job> = {}): Job {
  return {
    name: "try",
    attempts: 3,
    run: ({ attempt }, payload) => {
      outcome(kind.payload.parse(payload).n, attempt);
      return Promise.resolve();
    },
    ...more,
  };
}

const makeDue = () => db.updateTable("jobs").set({ runAt: new Date(Date.now() - 1000) }).execute();

Deno.test("a job exists only if the transaction that asks for it commits", async () => {
  const seen: number[] = [];
  await assert.rejects(transaction(ctx(), async (tx) => {
    await enqueue(tx, kind, { n: 1 });
    throw new Error("no");
  }));
  await transaction(ctx(), (tx) => enqueue(tx, kind, { n: 2 }));
  assert.deepEqual(await runDueJobs(place, [trying((n) => seen.push(n))]), { done: 1, failed: 0 });
  assert.deepEqual(seen, [2]);
});

Deno.test("a failed job comes again, later each time, and is given up in the end", async () => {
  const given: string[] = [];
  const job = trying((n, attempt) => {
    throw new Error(`no ${n} ${attempt}`);
  }, { givenUp: (_, __, error) => Promise.resolve(void given.push(error)) });
  await enqueue(ctx(), kind, { n: 5 });
  for (let attempt = 1; attempt <= 3; attempt++) {
    assert.deepEqual(await runDueJobs(place, [job]), { done: 0, failed: 1 });
    const row = await db.selectFrom("jobs").selectAll().executeTakeFirstOrThrow();
    assert.equal(row.lastError, `no 5 ${attempt}`);
    const wait = (row.runAt.getTime() - Date.now()) / 1000;
    assert.ok(Math.abs(wait - backOff(attempt)) < 2, `${attempt}: ${wait}`);
    assert.equal(row.failedAt !== null, attempt === 3);
    await makeDue();
  }
  assert.deepEqual(await runDueJobs(place, [job]), { done: 0, failed: 0 });
  assert.deepEqual(given, ["no 5 3"]);
});

Deno.test("a job that comes round does so once, whoever asks for it", async () => {
  let count = 0;
  const job = trying(() => {}, { everySeconds: 60, run: () => Promise.resolve(void count++) });
  for (let i = 0; i < 3; i++) assert.equal((await runScheduled(place, [job])).left, 0);
  assert.equal(count, 1);
  await makeDue();
  assert.deepEqual(await runScheduled(place, [job]), { done: 1, failed: 0, left: 0 });
  assert.equal(count, 2);
});

Deno.test("a job of a newer process is left to it", async () => {
  await enqueue(ctx(), { ...kind, name: "from tomorrow" }, { n: 1 });
  assert.deepEqual(await runDueJobs(place, [trying(() => {})]), { done: 0, failed: 0 });
  assert.equal((await db.selectFrom("jobs").select("attempts").executeTakeFirst())?.attempts, 0);
});

Deno.test("one key waits once", async () => {
  for (let n = 0; n < 3; n++) await enqueue(ctx(), kind, { n }, { key: "same" });
  const seen: number[] = [];
  await runDueJobs(place, [trying((n) => seen.push(n))]);
  assert.deepEqual(seen, [0]);
});

Deno.test("the loop in the process runs at once what is enqueued there, until it is stopped", async () => {
  const { promise, resolve } = Promise.withResolvers<number>();
  const loop = startJobs(place, [trying(resolve)]);
  const before = performance.now();
  await enqueue(ctx(), kind, { n: 9 });
  assert.equal(await promise, 9);
  assert.ok(performance.now() - before < 2000);
  await loop.stop();
  await enqueue(ctx(), kind, { n: 10 });
  assert.equal((await db.selectFrom("jobs").select("attempts").executeTakeFirst())?.attempts, 0);
});

Deno.test("a long job keeps no short one waiting", async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const { promise: short, resolve: done } = Promise.withResolvers<void>();
  const long: Job = { name: "long", attempts: 1, run: () => gate };
  const loop = startJobs(place, [
    long,
    trying(() => {}, {
      run() {
        done();
        return Promise.resolve();
      },
    }),
  ]);
  await enqueue(ctx(), { ...kind, name: "long" }, { n: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await enqueue(ctx(), kind, { n: 2 });
  await short;
  open();
  await loop.stop();
});
