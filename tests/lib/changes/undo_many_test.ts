import assert from "node:assert/strict";
import { audited } from "../../../lib/changes/audited.ts";
import { undoing as job } from "../../../lib/changes/undo_job.ts";
import { continueUndo, undoOrEnqueue } from "../../../lib/changes/undo_run.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { readConfig } from "../../../lib/config.ts";
import type { Ctx } from "../../../lib/context.ts";
import { trashCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { customerTable } from "../../../lib/customers/repository.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { undoables } from "../../../lib/resources.ts";
import { getRun } from "../../../lib/runs/service.ts";
import { createUser } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(database.close);
const admin = await person(database, "admin");
const place = { config: readConfig(() => undefined), db, kv };

/** So many customers in the database; nothing logs them. */
async function make(count: number, ownerId = admin.id): Promise<number[]> {
  const values = Array.from({ length: count }, (_, n) => ({
    ...{ name: `Customer ${n}`, email: `c${n}.${crypto.randomUUID()}@x.test`, ownerId },
    tags: [`tag ${n % 3}`],
  }));
  return (await db.insertInto("customers").values(values).returning("id").execute())
    .map((row) => row.id);
}

/** A bulk edit as the product does one: rows in one statement, one change set. */
function editAll(ctx: Ctx, ids: number[], fields: Record<string, unknown>): Promise<void> {
  return audited(ctx, "customers.updated", async (tx) => {
    const before = new Map(
      (await customerTable.selectMany(tx.db, ids)).map((row) => [row.id, row]),
    );
    const patches = ids.map((id) => ({ id, fields }));
    for (const row of await customerTable.patchMany(tx.db, patches)) {
      tx.change("customers", row.id, before.get(row.id) ?? {}, row);
    }
  });
}

const rowsOf = async (ids: number[]) =>
  (await customerTable.selectMany(db, ids)).sort((a, b) => a.id - b.id)
    .map(({ version: _, updatedAt: __, ...row }) => row);

Deno.test("1,000 records go back at once, in bulk, and quickly", async () => {
  const ids = await make(1000);
  const before = await rowsOf(ids);
  const ctx = admin.ctx();
  await editAll(ctx, ids, {
    status: "inactive",
    tags: ["bulk"],
    ownerId: (await createUser(db)).id,
  });
  const started = performance.now();
  const { undone, kept } = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
  const seconds = (performance.now() - started) / 1000;
  assert.deepEqual([undone, kept], [1000, []]);
  assert.deepEqual(await rowsOf(ids), before);
  assert.ok(seconds < 5, `it took ${seconds} s`);
});

Deno.test("one that cannot go back does not keep the others from it", async () => {
  const [first = 0, second = 0, third = 0] = await make(3);
  const gone = await createUser(db, { status: "active" });
  await db.updateTable("customers").set({ ownerId: gone.id }).where("id", "=", second).execute();
  const ctx = admin.ctx();
  await editAll(ctx, [first, second, third], { ownerId: (await createUser(db)).id, source: "x" });
  await updateCustomer(admin.ctx(), third, { fields: { source: "edited since" } });
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", gone.id).execute();

  const { undone, kept } = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.equal(undone, 3);
  assert.deepEqual(kept.map(({ id, field }) => [id, field]).sort(), [
    [second, "ownerId"],
    [third, "source"],
  ]);
  const rows = await rowsOf([first, second, third]);
  assert.deepEqual(rows.map((row) => row.source), [null, null, "edited since"]);
  assert.deepEqual([rows[0]?.ownerId, rows[2]?.ownerId], [admin.id, admin.id]);
});

Deno.test("more records than the limit are a job with progress, and one change set", async () => {
  const ids = await make(25);
  const before = await rowsOf(ids);
  const ctx = admin.ctx();
  await editAll(ctx, ids, { status: "inactive" });
  const id = ctx.changeSet.id ?? 0;
  const asked = await undoOrEnqueue(admin.ctx(), id, { undoables, limit: 10 });
  assert.ok("run" in asked);
  assert.deepEqual([asked.run.status, asked.run.done, asked.run.total], ["queued", 0, 25]);
  const again = await undoOrEnqueue(admin.ctx(), id, { undoables, limit: 10 });
  assert.ok("run" in again && again.run.id === asked.run.id, "asked twice, it runs once");

  assert.equal(await continueUndo(admin.ctx(), asked.run.id, { undoables, limit: 10 }), true);
  const halfway = await getRun(admin.ctx(), asked.run.id);
  assert.deepEqual([halfway.status, halfway.done], ["running", 10]);
  // The process dies here; whoever takes the job goes on.
  assert.deepEqual(await runDueJobs(place, [job]), { done: 1, failed: 0 });
  const over = await getRun(admin.ctx(), asked.run.id);
  assert.deepEqual([over.status, over.done, over.result.undone], ["done", 25, 25]);
  assert.deepEqual(await rowsOf(ids), before);
  const sets = await db.selectFrom("changeSets").select("id").where("undoes", "=", id).execute();
  assert.deepEqual(sets.map((set) => set.id), [over.changeSetId]);

  const redo = await undoChangeSet(admin.ctx(), over.changeSetId ?? 0, undoables);
  assert.equal(redo.undone, 25);
  const seller = await person(database, "user");
  await assert.rejects(getRun(seller.ctx(), asked.run.id), { code: "NOT_FOUND" });
});

Deno.test("a record with several changes in a large set goes back once, to where it was", async () => {
  const ids = await make(6);
  const before = await rowsOf(ids);
  const ctx = admin.ctx();
  await editAll(ctx, ids, { status: "inactive" });
  await editAll(ctx, ids.slice(0, 3), { status: "active", source: "second" });
  await trashCustomer(ctx, ids[0] ?? 0);
  const id = ctx.changeSet.id ?? 0;
  const asked = await undoOrEnqueue(admin.ctx(), id, { undoables, limit: 2 });
  assert.ok("run" in asked);
  while (await continueUndo(admin.ctx(), asked.run.id, { undoables, limit: 2 })) { /* goes on */ }
  const { done, result } = await getRun(admin.ctx(), asked.run.id);
  assert.deepEqual([done, result.undone, result.keptCount], [6, 6, 0]);
  assert.deepEqual(await rowsOf(ids), before);
});

Deno.test("who may not undo a large set is refused at once", async () => {
  const seller = await person(database, "user");
  const mine = await make(3, seller.id);
  const ctx = admin.ctx();
  await audited(ctx, "customers.updated", async (tx) => {
    for (const id of mine) await trashCustomer(tx, id);
  });
  const id = ctx.changeSet.id ?? 0;
  const options = { undoables, limit: 2 };
  await assert.rejects(undoOrEnqueue(seller.ctx(), id, options), { code: "FORBIDDEN" });
  const other = await person(database, "user");
  await assert.rejects(undoOrEnqueue(other.ctx(), id, options), { code: "NOT_FOUND" });
});
