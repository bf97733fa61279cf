import assert from "node:assert/strict";
import { changingMany } from "../../../lib/bulk/job.ts";
import { bulkKindOf } from "../../../lib/bulk/kinds.ts";
import { continueBulk } from "../../../lib/bulk/run.ts";
import { changeMany, previewMany } from "../../../lib/bulk/service.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { readConfig } from "../../../lib/config.ts";
import type { Ctx } from "../../../lib/context.ts";
import { customerTable } from "../../../lib/customers/repository.ts";
import { updateCustomer } from "../../../lib/customers/service.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { undoables } from "../../../lib/resources.ts";
import { getRun } from "../../../lib/runs/service.ts";
import { createCompany, createUser } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { changesNothing } from "../../support/hostile.ts";
import { peopleOfRoles, person } from "../../support/people.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(database.close);
const { user: seller, manager, admin } = await peopleOfRoles(database);
const place = { config: readConfig(() => undefined), db, kv };

const customers = bulkKindOf("customers") ?? assert.fail("customers are no bulk kind");

async function make(count: number, fields: { ownerId: number; source?: string }) {
  const values = Array.from({ length: count }, (_, n) => ({
    ...{ name: `Customer ${n}`, email: `c${n}.${crypto.randomUUID()}@x.test`, tags: ["old"] },
    ...fields,
  }));
  return (await db.insertInto("customers").values(values).returning("id").execute())
    .map((row) => row.id);
}

async function ask(ctx: Ctx, body: object, limit?: number) {
  const { target, change } = await customers.read(body);
  return await changeMany(ctx, customers, { target, change, ...(limit && { limit }) });
}

async function atOnce(ctx: Ctx, body: object) {
  const changed = await ask(ctx, body);
  assert.ok("result" in changed);
  return changed.result;
}

const rowsOf = async (ids: number[]) =>
  (await customerTable.selectMany(db, ids)).sort((a, b) => a.id - b.id)
    .map(({ version: _, updatedAt: __, ...row }) => row);

Deno.test("many records change in one change set, and go back in one", async () => {
  const ids = await make(3, { ownerId: seller.id });
  const company = await createCompany(db, { ownerId: seller.id });
  const before = await rowsOf(ids);
  const ctx = seller.ctx();
  const change = { status: "active", companyId: company.id, addTags: ["new", "old"] };
  const { counts, skipped, changeSetId } = await atOnce(ctx, { ids: [...ids, ids[0]], change });
  assert.deepEqual(counts, { matched: 3, updated: 3, unchanged: 0, skipped: 0 });
  assert.deepEqual([skipped, changeSetId], [[], ctx.changeSet.id]);
  for (const row of await rowsOf(ids)) {
    assert.deepEqual([row.status, row.company, row.tags], ["active", company.name, ["old", "new"]]);
  }
  const again = await atOnce(seller.ctx(), { ids, change });
  assert.deepEqual([again.counts.unchanged, again.changeSetId], [3, null]);
  const undone = await undoChangeSet(seller.ctx(), changeSetId ?? 0, undoables);
  assert.deepEqual(undone, { undone: 3, kept: [] });
  assert.deepEqual(await rowsOf(ids), before);
});

Deno.test("a filter reaches what its reader may change and nothing else", async () => {
  const source = crypto.randomUUID();
  const mine = await make(2, { ownerId: seller.id, source });
  const other = await make(2, { ownerId: manager.id, source });
  const untouched = await rowsOf(other);
  const filter = `source=${source}&sort=name&page=2`;
  const own = await atOnce(seller.ctx(), { filter, change: { jobTitle: "own" } });
  assert.equal(own.counts.matched, 2);
  assert.deepEqual((await rowsOf(mine)).map((row) => row.jobTitle), ["own", "own"]);
  assert.deepEqual(await rowsOf(other), untouched);
  for (const [n, { ctx }] of [manager, admin].entries()) {
    const all = await atOnce(ctx(), { filter: { source }, change: { jobTitle: `all ${n}` } });
    assert.equal(all.counts.updated, 4);
  }
});

Deno.test("a named record out of scope is skipped as not found", async () => {
  const [mine = 0] = await make(1, { ownerId: seller.id });
  const [other = 0] = await make(1, { ownerId: manager.id });
  const [gone = 0] = await make(1, { ownerId: seller.id });
  await db.updateTable("customers").set({ deletedAt: new Date() }).where("id", "=", gone).execute();
  const ids = [mine, other, gone, 999_999_999];
  const { counts, skipped } = await atOnce(seller.ctx(), { ids, change: { status: "inactive" } });
  assert.deepEqual(counts, { matched: 4, updated: 1, unchanged: 0, skipped: 3 });
  assert.deepEqual(
    skipped,
    [other, gone, 999_999_999].map((id) => (
      { id, why: "Customer not found" }
    )),
  );
});

Deno.test("a preview says what would become of each, and writes nothing", async () => {
  const ids = await make(2, { ownerId: seller.id });
  const { target, change } = await customers.read({ ids, change: { status: "prospect" } });
  await changesNothing(database, async () => {
    const preview = await previewMany(seller.ctx(), customers, { target, change });
    const counts = { matched: 2, updated: 0, unchanged: 2, skipped: 0 };
    assert.deepEqual(preview, { matched: 2, job: false, outcome: { counts, skipped: [] } });
    const large = await previewMany(seller.ctx(), customers, { target, change, limit: 1 });
    assert.deepEqual(large, { matched: 2, job: true, outcome: null });
  });
});

Deno.test("what does not fit is said at its field, before anything is written", async () => {
  const ids = await make(1, { ownerId: seller.id });
  const gone = await createUser(db, { status: "disabled" });
  const wrong: [object, string][] = [
    [{ ids, change: {} }, "change"],
    [{ ids, change: { status: "king" } }, "change.status"],
    [{ ids, change: { email: "a@x.test" } }, "change.email"],
    [{ ids, change: { ownerId: gone.id } }, "change.ownerId"],
    [{ ids, change: { companyId: 999_999_999 } }, "change.companyId"],
    [{ ids, change: { custom: { nothing: 1 } } }, "change.custom.nothing"],
    [{ ids: [], change: { source: "x" } }, "ids"],
    [{ ids, filter: "", change: { source: "x" } }, "ids"],
    [{ change: { source: "x" } }, "ids"],
    [{ filter: { status: "king" }, change: { source: "x" } }, "filter.status"],
    [{ filter: "deleted=true", change: { source: "x" } }, "filter.deleted"],
  ];
  await changesNothing(database, async () => {
    for (const [body, field] of wrong) {
      await assert.rejects(ask(seller.ctx(), body), (error: Error & { details?: unknown }) => {
        assert.equal(Object(error).code, "VALIDATION_ERROR", `${field}: ${error}`);
        assert.deepEqual(Object(error).details.map((one: { field: string }) => one.field), [field]);
        return true;
      });
    }
  });
});

Deno.test("more records than the limit are a job that goes on where a process died", async () => {
  const source = crypto.randomUUID();
  const ids = await make(1203, { ownerId: seller.id, source });
  const before = await rowsOf(ids);
  const change = { status: "inactive", removeTags: ["old"] };
  const asked = await ask(seller.ctx(), { filter: { source }, change });
  assert.ok("run" in asked);
  assert.deepEqual([asked.run.status, asked.run.total], ["queued", 1203]);
  assert.equal(await continueBulk(seller.ctx(), asked.run.id, [customers]), true);
  assert.equal((await getRun(seller.ctx(), asked.run.id)).done, 500);
  // The process dies here; meanwhile someone edits one that is still to come and one that is done.
  await updateCustomer(seller.ctx(), ids.at(0) ?? 0, { fields: { status: "inactive" } });
  await updateCustomer(seller.ctx(), ids.at(-1) ?? 0, { fields: { jobTitle: "edited since" } });
  assert.deepEqual(await runDueJobs(place, [changingMany]), { done: 1, failed: 0 });
  const run = await getRun(seller.ctx(), asked.run.id);
  const counts = { matched: 1203, updated: 1203, unchanged: 0, skipped: 0 };
  assert.deepEqual([run.status, run.done, run.result.counts], ["done", 1203, counts]);
  assert.ok((await rowsOf(ids)).every((row) => row.status === "inactive" && row.tags.length === 0));
  const { undone, kept } = await undoChangeSet(seller.ctx(), run.changeSetId ?? 0, undoables);
  assert.deepEqual([undone, kept.length], [1203, 0]);
  const rows = await rowsOf(ids);
  assert.deepEqual(rows.slice(1, -1), before.slice(1, -1));
  assert.deepEqual([rows[0]?.status, rows.at(-1)?.jobTitle], ["inactive", "edited since"]);
});

Deno.test("a job of named records reaches each once, and belongs to who asked for it", async () => {
  const ids = await make(7, { ownerId: seller.id });
  const asked = await ask(seller.ctx(), { ids, change: { source: "job" } }, 5);
  assert.ok("run" in asked);
  const other = await person(database, "user");
  await assert.rejects(getRun(other.ctx(), asked.run.id), { code: "NOT_FOUND" });
  await runDueJobs(place, [changingMany]);
  const run = await getRun(seller.ctx(), asked.run.id);
  assert.equal(Object(run.result.counts).updated, 7);
});

Deno.test("the job of someone who has left changes nothing", async () => {
  const leaver = await person(database, "user");
  const ids = await make(3, { ownerId: leaver.id });
  const asked = await ask(leaver.ctx(), { ids, change: { source: "late" } }, 2);
  assert.ok("run" in asked);
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", leaver.id).execute();
  await runDueJobs(place, [changingMany]);
  assert.equal((await getRun(admin.ctx(), asked.run.id)).status, "failed");
  assert.ok((await rowsOf(ids)).every((row) => row.source === null));
});

Deno.test("1,000 records change quickly", async () => {
  const ids = await make(1000, { ownerId: seller.id });
  const started = performance.now();
  const { counts } = await atOnce(seller.ctx(), { ids, change: { status: "inactive" } });
  const seconds = (performance.now() - started) / 1000;
  assert.equal(counts.updated, 1000);
  assert.ok(seconds < 5, `it took ${seconds} s`);
});
