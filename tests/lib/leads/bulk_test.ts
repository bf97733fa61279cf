import assert from "node:assert/strict";
import { changeMany } from "../../../lib/bulk/service.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { Ctx } from "../../../lib/context.ts";
import { bulkLeads } from "../../../lib/leads/bulk.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { loseLead } from "../../../lib/leads/moves.ts";
import { getLead, leadStages } from "../../../lib/leads/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { bulkTasks } from "../../../lib/tasks/bulk.ts";
import { createTask, getTask } from "../../../lib/tasks/service.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { db, seller, admin, stage, reason, newLead, column } = world;
Deno.test.afterAll(() => world.close());

async function change(ctx: Ctx, ids: number[], fields: object) {
  const { target, change } = await bulkLeads.read({ ids, change: fields });
  const changed = await changeMany(ctx, bulkLeads, { target, change });
  assert.ok("result" in changed);
  return changed.result;
}

Deno.test("leads go to the top of a stage in their order, with a stay each", async () => {
  const there = await newLead({ stageId: stage("meeting") });
  const [first, second] = [await newLead(), await newLead({ stageId: stage("proposal") })];
  const ids = [first.id, second.id, there.id];
  const { counts, changeSetId } = await change(seller.ctx(), ids, { stageId: stage("meeting") });
  assert.deepEqual(counts, { matched: 3, updated: 2, unchanged: 1, skipped: 0 });
  assert.deepEqual((await column("meeting")).slice(0, 3), ids);
  const stays = await leadStages(seller.ctx(), second.id);
  assert.deepEqual(stays.map((stay) => [stay.fromStageId, stay.toStageId, stay.leftAt === null]), [
    [null, stage("proposal"), false],
    [stage("proposal"), stage("meeting"), true],
  ]);
  const { undone, kept } = await undoChangeSet(seller.ctx(), changeSetId ?? 0, undoables);
  assert.deepEqual([undone, kept], [2, []]);
  assert.equal((await getLead(seller.ctx(), second.id)).stageId, stage("proposal"));
});

Deno.test("won and lost are what the stage is; what a stage requires keeps a lead out", async () => {
  const bare = await newLead();
  const full = await newLead({ amount: 100 });
  await db.updateTable("stages").set({ requires: ["amount"] }).where("id", "=", stage("won"))
    .execute();
  const won = await change(seller.ctx(), [bare.id, full.id], { stageId: stage("won") });
  assert.deepEqual(won.skipped, [
    { id: bare.id, why: "amount: Fill this in before the stage Won." },
  ]);
  const closed = await getLead(seller.ctx(), full.id);
  assert.deepEqual([closed.stage.type, closed.closedAt !== null], ["won", true]);
  const gift = await change(seller.ctx(), [bare.id], { stageId: stage("won"), amount: 5 });
  assert.equal(gift.counts.updated, 1);
  const history = await db.selectFrom("changes").select("action").where("entity", "=", "leads")
    .where("entityId", "=", bare.id).orderBy("id", "desc").executeTakeFirst();
  assert.equal(history?.action, "won");
});

Deno.test("a loss needs its reason, in bulk too", async () => {
  const ids = [(await newLead()).id, (await newLead()).id];
  const bare = await change(seller.ctx(), ids, { stageId: stage("lost") });
  assert.equal(bare.counts.skipped, 2);
  const other = { stageId: stage("lost"), lostReasonId: reason("other") };
  assert.equal((await change(seller.ctx(), ids, other)).counts.skipped, 2);
  const noted = await change(seller.ctx(), ids, { ...other, lostNote: "Moved away" });
  assert.equal(noted.counts.updated, 2);
  const lost = await getLead(seller.ctx(), ids[0] ?? 0);
  assert.deepEqual([lost.stage.type, lost.lostNote], ["lost", "Moved away"]);
  await assert.rejects(change(seller.ctx(), ids, { lostNote: "alone" }), {
    code: "VALIDATION_ERROR",
    details: [{ field: "change.lostNote", message: "Name the stage as well." }],
  });
  const back = await change(seller.ctx(), ids, { stageId: stage("qualified") });
  assert.equal(back.counts.updated, 2);
  const open = await getLead(seller.ctx(), ids[0] ?? 0);
  assert.deepEqual([open.lostReasonId, open.lostNote, open.closedAt], [null, null, null]);
});

Deno.test("the sums of the board agree after a bulk move", async () => {
  const ids = [(await newLead({ amount: 10 })).id, (await newLead({ amount: 20 })).id];
  await change(admin.ctx(), ids, { stageId: stage("negotiation"), ownerId: world.colleague.id });
  await loseLead(admin.ctx(), ids[0] ?? 0, { lostReasonId: reason("price") });
  assert.deepEqual(await wrongSums(db), []);
  assert.deepEqual(await wrongCounts(db), []);
});

Deno.test("tasks done in bulk say when", async () => {
  const { record } = await createTask(seller.ctx(), { title: "Call" });
  const { target, change } = await bulkTasks.read({
    filter: { userId: "me", status: "open" },
    change: { status: "done", priority: "low" },
  });
  const changed = await changeMany(seller.ctx(), bulkTasks, { target, change });
  assert.ok("result" in changed && changed.result.counts.updated === 1);
  const task = await getTask(seller.ctx(), record.id);
  assert.deepEqual([task.status, task.priority], ["done", "low"]);
  assert.ok(task.completedAt !== null);
});
