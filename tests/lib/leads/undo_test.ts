import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { loseLead, moveLead, reopenLead } from "../../../lib/leads/moves.ts";
import { getLead, leadStages } from "../../../lib/leads/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { seller, stage, reason, newLead } = world;

Deno.test.afterAll(() => world.close());

Deno.test("undo of a loss puts the lead back, its reason, rate and stays with it", async () => {
  const before = await newLead({ stageId: stage("negotiation"), amount: 10 });
  const ctx = seller.ctx();
  await loseLead(ctx, before.id, { lostReasonId: reason("price") });
  const undone = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(undone, { undone: 1, kept: [] });
  const { version: _, updatedAt: __, ...after } = await getLead(seller.ctx(), before.id);
  const { version: ___, updatedAt: ____, ...same } = before;
  assert.deepEqual(after, same);
  const stays = await leadStages(seller.ctx(), before.id);
  assert.deepEqual(stays.map((stay) => [stay.toStageId, stay.leftAt]), [
    [stage("negotiation"), null],
  ]);
});

Deno.test("undo of an earlier move of a lead that came back adds a stay", async () => {
  const { id } = await newLead();
  const ctx = seller.ctx();
  await moveLead(ctx, id, { stageId: stage("meeting") });
  await moveLead(seller.ctx(), id, { stageId: stage("proposal") });
  await moveLead(seller.ctx(), id, { stageId: stage("meeting") });
  const { undone } = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.equal(undone, 1);
  const lead = await getLead(seller.ctx(), id);
  const stays = await leadStages(seller.ctx(), id);
  assert.equal(lead.stageId, stage("qualified"));
  assert.equal(stays.at(-1)?.toStageId, stage("qualified"));
  assert.deepEqual(stays.filter((stay) => stay.leftAt === null).length, 1);
});

Deno.test("undo keeps a lead lost that would be left without a reason", async () => {
  const { id } = await newLead();
  const ctx = seller.ctx();
  await loseLead(ctx, id, { lostReasonId: reason("price") });
  await reopenLead(seller.ctx(), id);
  await moveLead(seller.ctx(), id, { stageId: stage("meeting") });
  await loseLead(seller.ctx(), id, { lostReasonId: reason("price") });
  await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  const lead = await getLead(seller.ctx(), id);
  const open = lead.stage.type === "open";
  assert.equal(lead.closedAt === null, open);
  assert.equal(lead.lostReasonId === null, open);
});
