import assert from "node:assert/strict";
import type { Ctx } from "../../../lib/context.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { mergeStage } from "../../../lib/leads/merge_stage.ts";
import { reopenLead, winLead } from "../../../lib/leads/moves.ts";
import { createLead, getLead, leadStages } from "../../../lib/leads/service.ts";
import { createLostReason, listLostReasons } from "../../../lib/lost_reasons/service.ts";
import {
  createPipeline,
  listPipelines,
  restorePipeline,
  trashPipeline,
} from "../../../lib/pipelines/service.ts";
import { undoables } from "../../../lib/resources.ts";
import {
  createStage,
  listStages,
  orderedStages,
  trashStage,
  updateStage,
} from "../../../lib/stages/service.ts";
import { outcomeOf, roles } from "../../support/role_matrix.ts";
import { leadWorld } from "../leads/world.ts";

const world = await leadWorld();
const { admin, customer, manager, newLead, seller, stage } = world;
const actors = { user: seller, manager, admin };
const [pipeline] = (await listPipelines(admin.ctx(), {})).data;
const pipelineId = pipeline?.id ?? 0;

Deno.test.afterAll(() => world.close());

let made = 0;

async function newStage(type: "open" | "won" | "lost" = "open") {
  made += 1;
  return (await createStage(admin.ctx(), { pipelineId, name: `Stage ${made}`, type })).record;
}

const writes: Record<string, (ctx: Ctx) => Promise<unknown>> = {
  "create a pipeline": (ctx) => createPipeline(ctx, { name: "New" }),
  "create a stage": (ctx) => createStage(ctx, { pipelineId, name: `By ${ctx.actor.name}` }),
  "change a stage": (ctx) =>
    updateStage(ctx, stage("meeting"), { fields: { rotAfterDays: made += 1 } }),
  "trash a stage": async (ctx) => trashStage(ctx, (await newStage()).id),
  "merge a stage": async (ctx) =>
    mergeStage(ctx, (await newStage()).id, { intoId: stage("meeting") }),
  "create a lost reason": (ctx) => createLostReason(ctx, { name: `By ${ctx.actor.name}` }),
};
const reads: Record<string, (ctx: Ctx) => Promise<unknown>> = {
  "read pipelines": (ctx) => listPipelines(ctx, {}),
  "read stages": (ctx) => listStages(ctx, {}),
  "read lost reasons": (ctx) => listLostReasons(ctx, {}),
};

for (const role of roles) {
  for (const [name, read] of Object.entries(reads)) {
    Deno.test(`${role} can ${name}`, async () => void await read(actors[role].ctx()));
  }
  for (const [name, write] of Object.entries(writes)) {
    Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} ${name}`, async () => {
      const outcome = await outcomeOf(write(actors[role].ctx()));
      assert.equal(outcome, role === "admin" ? "allowed" : "FORBIDDEN");
    });
  }
}

Deno.test("a new pipeline has the usual stages; it goes to the trash and back with them", async () => {
  const ctx = admin.ctx();
  const { record: { id } } = await createPipeline(ctx, { name: "Renewals" });
  const names = async () => (await orderedStages(admin.ctx(), id)).map((one) => one.key);
  const usual = ["qualified", "meeting", "proposal", "negotiation", "verbal_yes", "won", "lost"];
  assert.deepEqual(await names(), usual);
  await trashPipeline(admin.ctx(), id);
  assert.deepEqual(await names(), []);
  await restorePipeline(admin.ctx(), id);
  assert.deepEqual(await names(), usual);
});

Deno.test("a pipeline with leads is not deleted", async () => {
  await newLead();
  await createPipeline(admin.ctx(), { name: "Another" });
  await assert.rejects(trashPipeline(admin.ctx(), pipelineId), { code: "CONFLICT" });
  assert.ok((await orderedStages(admin.ctx(), pipelineId)).length > 6, "nothing was trashed");
});

Deno.test("a stage with leads is not deleted, one in the trash counts too", async () => {
  const { id } = await newStage();
  await newLead({ stageId: id });
  await assert.rejects(trashStage(admin.ctx(), id), {
    code: "CONFLICT",
    message: "This stage has leads (1). Merge it into another stage first.",
  });
  await assert.rejects(updateStage(admin.ctx(), id, { fields: { type: "won" } }), {
    code: "CONFLICT",
  });
});

Deno.test("a pipeline keeps a stage of each type", async () => {
  for (const key of ["won", "lost"]) {
    await assert.rejects(trashStage(admin.ctx(), stage(key)), { code: "CONFLICT" });
  }
});

Deno.test("a merged stage hands its leads over, silent as long as they were", async () => {
  const { id } = await newStage();
  const lead = await newLead({ stageId: id });
  const closed = await newLead({ stageId: id });
  await winLead(seller.ctx(), closed.id);
  await mergeStage(admin.ctx(), id, { intoId: stage("proposal") });
  const merged = await getLead(seller.ctx(), lead.id);
  assert.deepEqual([merged.stageId, merged.silentSince], [stage("proposal"), lead.silentSince]);
  assert.equal((await reopenLead(seller.ctx(), closed.id)).stageId, stage("proposal"));
  const stages = await orderedStages(admin.ctx());
  assert.ok(!stages.some((one) => one.id === id));
});

Deno.test("undo of a merge brings the stage and its leads' stays back", async () => {
  const { id } = await newStage();
  const lead = await newLead({ stageId: id });
  const ctx = admin.ctx();
  await mergeStage(ctx, id, { intoId: stage("proposal") });
  const { kept } = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(kept, []);
  assert.equal((await getLead(seller.ctx(), lead.id)).stageId, id);
  const stays = await leadStages(seller.ctx(), lead.id);
  assert.deepEqual(stays.map((stay) => [stay.toStageId, stay.leftAt]), [[id, null]]);
});

Deno.test("a stage is merged into another one of its type only", async () => {
  const { id } = await newStage();
  for (const intoId of [id, stage("won"), 999_999]) {
    await assert.rejects(mergeStage(admin.ctx(), id, { intoId }), {
      details: [{ field: "intoId", message: "Choose another stage of the type open." }],
    });
  }
});

Deno.test("a lead cannot come into a stage that is being merged away", async () => {
  const { id } = await newStage();
  await newLead({ stageId: id });
  const input = { title: "Late", customerId: customer.id, stageId: id };
  const [merge, late] = await Promise.allSettled([
    mergeStage(admin.ctx(), id, { intoId: stage("meeting") }),
    createLead(seller.ctx(), input),
  ]);
  assert.equal(merge.status, "fulfilled");
  if (late.status === "rejected") assert.equal(late.reason.code, "VALIDATION_ERROR");
  const left = await world.db.selectFrom("leads").select("id").where("stageId", "=", id).execute();
  assert.deepEqual(left, []);
});

Deno.test("a key is made from the name, and taken once in a pipeline", async () => {
  const name = "Prüfung & Vertrag";
  const { record } = await createStage(admin.ctx(), { pipelineId, name });
  assert.equal(record.key, "prufung_vertrag");
  await assert.rejects(createStage(admin.ctx(), { pipelineId, name }), {
    code: "CONFLICT",
    details: [{ field: "key", message: "Another stage of this pipeline has this key." }],
  });
});
