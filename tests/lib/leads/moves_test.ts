import assert from "node:assert/strict";
import { loseLead, moveLead, reopenLead, winLead } from "../../../lib/leads/moves.ts";
import {
  createLead,
  getLead,
  leadStages,
  listLeads,
  updateLead,
} from "../../../lib/leads/service.ts";
import { updateStage } from "../../../lib/stages/service.ts";
import { createCustomer } from "../../factories/records.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { db, seller, colleague, manager, admin, customer, stage, reason, newLead, column } = world;

Deno.test.afterAll(() => world.close());

Deno.test("a new lead is open, in the first open stage, at its top, and in base currency", async () => {
  const first = await newLead();
  const second = await newLead();
  assert.equal(first.stageId, stage("qualified"));
  assert.deepEqual([first.currency, first.closedAt, first.ownerId], ["EUR", null, seller.id]);
  assert.deepEqual((await column("qualified")).slice(0, 2), [second.id, first.id]);
});

Deno.test("a lead needs a customer or a company, one that its maker sees", async () => {
  const hidden = await createCustomer(db, { ownerId: colleague.id });
  await assert.rejects(createLead(seller.ctx(), { title: "Nobody's" }), {
    details: [{ field: "customerId", message: "Choose a customer or a company." }],
  });
  await assert.rejects(newLead({ customerId: hidden.id }), {
    details: [{ field: "customerId", message: "Choose a customer that you can see." }],
  });
  const { id } = await newLead();
  await assert.rejects(updateLead(seller.ctx(), id, { fields: { customerId: null } }), {
    code: "VALIDATION_ERROR",
  });
});

Deno.test("a move goes before a lead, or to the end, and writes one lead", async () => {
  const [a, b, c] = [await newLead(), await newLead(), await newLead()];
  for (const lead of [a, b, c]) {
    await moveLead(seller.ctx(), lead.id, { stageId: stage("meeting") });
  }
  assert.deepEqual(await column("meeting"), [a.id, b.id, c.id]);
  const ctx = seller.ctx();
  const moved = await moveLead(ctx, c.id, { stageId: stage("meeting"), beforeId: b.id });
  assert.deepEqual(await column("meeting"), [a.id, c.id, b.id]);
  const written = await db.selectFrom("changes").select(["entityId", "action"])
    .where("changeSetId", "=", ctx.changeSet.id ?? 0).execute();
  assert.deepEqual(written, [{ entityId: c.id, action: "moved" }]);
  assert.equal(moved.version, 2, "the place in a column is no field of the lead's own");
});

Deno.test("a neighbour must be another lead of the stage that one sees", async () => {
  const theirs = await createLead(admin.ctx(), { title: "Theirs", customerId: customer.id });
  const { id, stageId } = await newLead();
  const elsewhere = await newLead({ stageId: stage("proposal") });
  for (const beforeId of [theirs.record.id, elsewhere.id, id, 999_999]) {
    await assert.rejects(moveLead(seller.ctx(), id, { stageId, beforeId }), {
      details: [{ field: "beforeId", message: "Choose another lead of that stage." }],
    });
  }
});

Deno.test("a move from where the lead is no more is a conflict that names who moved it", async () => {
  const { id } = await newLead();
  await moveLead(manager.ctx(), id, { stageId: stage("meeting") });
  const seen = { fromStageId: stage("qualified") };
  await assert.rejects(moveLead(seller.ctx(), id, { stageId: stage("proposal"), ...seen }), {
    code: "CONFLICT",
    message: `${manager.ctx().actor.name} has moved this lead to Meeting meanwhile.`,
  });
  const same = await moveLead(seller.ctx(), id, { stageId: stage("meeting"), ...seen });
  assert.equal(same.stageId, stage("meeting"), "both wanted the same");
});

Deno.test("won and lost are decided by the stage's type, never by its name", async () => {
  await updateStage(admin.ctx(), stage("won"), { fields: { name: "Lost" } });
  const { id } = await newLead({ amount: 100, probability: 30 });
  const won = await winLead(seller.ctx(), id);
  assert.deepEqual([won.stage.name, won.stage.type, won.weighted], ["Lost", "won", 100]);
  assert.ok(won.closedAt);
  await assert.rejects(winLead(seller.ctx(), id), { code: "CONFLICT" });
  await updateStage(admin.ctx(), stage("won"), { fields: { name: "Won" } });
});

Deno.test("a lost lead needs a reason, other needs a note", async () => {
  const { id } = await newLead({ amount: 100, probability: 80 });
  const lost = stage("lost");
  const noReason = {
    details: [{ field: "lostReasonId", message: "Choose why the lead was lost." }],
  };
  await assert.rejects(moveLead(seller.ctx(), id, { stageId: lost }), noReason);
  await assert.rejects(updateLead(seller.ctx(), id, { fields: { stageId: lost } }), noReason);
  await assert.rejects(newLead({ stageId: lost }), noReason);
  await assert.rejects(loseLead(seller.ctx(), id, { lostReasonId: reason("other") }), {
    details: [{ field: "lostNote", message: "Say in a few words why the lead was lost." }],
  });
  const loss = { lostReasonId: reason("other"), lostNote: "They moved to the moon." };
  const gone = await loseLead(seller.ctx(), id, loss);
  assert.deepEqual([gone.stage.type, gone.lostReasonId, gone.weighted], [
    "lost",
    reason("other"),
    0,
  ]);
  await assert.rejects(updateLead(seller.ctx(), id, { fields: { lostNote: null } }), {
    code: "VALIDATION_ERROR",
  });
});

Deno.test("a reopened lead is back in the stage that it was closed in, without its reason", async () => {
  const { id } = await newLead({ stageId: stage("negotiation") });
  await loseLead(seller.ctx(), id, { lostReasonId: reason("price") });
  await winLead(seller.ctx(), id);
  const open = await reopenLead(seller.ctx(), id);
  assert.deepEqual([open.stageId, open.closedAt, open.lostReasonId, open.closedRate], [
    stage("negotiation"),
    null,
    null,
    null,
  ]);
  await assert.rejects(reopenLead(seller.ctx(), id), { code: "CONFLICT" });
  const log = await db.selectFrom("changes").select("action").where("entity", "=", "leads")
    .where("entityId", "=", id).orderBy("id").execute();
  assert.deepEqual(log.map((one) => one.action), ["created", "lost", "won", "reopened"]);
});

Deno.test("a stage asks for its fields before a lead enters, each by its name", async () => {
  const requires = ["amount", "expectedCloseOn"];
  await updateStage(admin.ctx(), stage("proposal"), { fields: { requires } });
  const { id } = await newLead({ amount: 5 });
  const missing = { field: "expectedCloseOn", message: "Fill this in before the stage Proposal." };
  await assert.rejects(moveLead(seller.ctx(), id, { stageId: stage("proposal") }), {
    code: "VALIDATION_ERROR",
    details: [missing],
  });
  const fields = { stageId: stage("proposal"), expectedCloseOn: "2027-01-31" };
  assert.equal((await updateLead(seller.ctx(), id, { fields })).stageId, stage("proposal"));
  await updateStage(admin.ctx(), stage("proposal"), { fields: { requires: [] } });
});

Deno.test("a stage's probability counts unless the lead has its own, which a change leaves alone", async () => {
  const usual = await newLead({ amount: 1000, stageId: stage("meeting") });
  const own = await newLead({ amount: 1000, stageId: stage("meeting"), probability: 60 });
  assert.deepEqual([usual.weighted, own.weighted], [250, 600]);
  await updateStage(admin.ctx(), stage("meeting"), { fields: { probability: 30 } });
  const weighted = async (id: number) => (await getLead(seller.ctx(), id)).weighted;
  assert.deepEqual([await weighted(usual.id), await weighted(own.id)], [300, 600]);
  await updateStage(admin.ctx(), stage("meeting"), { fields: { probability: 25 } });
});

Deno.test("rot counts from the last stage change or activity, not from creation", async () => {
  const old = { createdAt: "2026-01-01T00:00:00Z", stageEnteredAt: "2026-01-02T00:00:00Z" };
  const { id } = await newLead();
  const rots = async () => {
    const { data } = await listLeads(seller.ctx(), { rotting: true, limit: 100 });
    const { rotting } = await getLead(seller.ctx(), id);
    assert.equal(data.some((one) => one.id === id), rotting, "list and record say the same");
    return rotting;
  };
  await db.updateTable("leads").set({ createdAt: old.createdAt }).where("id", "=", id).execute();
  assert.equal(await rots(), false);
  await db.updateTable("leads").set(old).where("id", "=", id).execute();
  assert.equal(await rots(), true);
  await db.updateTable("leads").set({ lastActivityAt: new Date() }).where("id", "=", id).execute();
  assert.equal(await rots(), false);
  await db.updateTable("leads").set({ lastActivityAt: old.stageEnteredAt }).where("id", "=", id)
    .execute();
  await moveLead(seller.ctx(), id, { stageId: stage("meeting") });
  assert.equal(await rots(), false);
});

Deno.test("the stays of a lead follow one another without a gap", async () => {
  const { id } = await newLead();
  await moveLead(seller.ctx(), id, { stageId: stage("proposal") });
  await winLead(manager.ctx(), id);
  const stays = await leadStages(seller.ctx(), id);
  assert.deepEqual(stays.map((stay) => stay.toStage), ["Qualified", "Proposal", "Won"]);
  assert.deepEqual(stays.map((stay) => stay.userId), [seller.id, seller.id, manager.id]);
  assert.deepEqual(stays.map((stay) => stay.leftAt), [
    stays[1]?.enteredAt,
    stays[2]?.enteredAt,
    null,
  ]);
});
