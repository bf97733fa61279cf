import assert from "node:assert/strict";
import { getBoard } from "../../../lib/leads/board.ts";
import { loseLead, moveLead, reopenLead, winLead } from "../../../lib/leads/moves.ts";
import { explain } from "../../../lib/leads/policy.ts";
import { leads } from "../../../lib/leads/resource.ts";
import {
  createLead,
  getLead,
  leadStages,
  listLeads,
  restoreLead,
  trashLead,
  updateLead,
} from "../../../lib/leads/service.ts";
import { updateCustomer } from "../../../lib/customers/service.ts";
import { createCustomer } from "../../factories/records.ts";
import { person } from "../../support/people.ts";
import { adminsOnly, outcomeOf, ownOrAll, roles, testMatrix } from "../../support/role_matrix.ts";
import { leadWorld } from "./world.ts";

const world = await leadWorld();
const { admin, colleague, customer, db, manager, newLead, reason, seller, stage } = world;
const actors = { user: seller, manager, admin };
const root = await person(world, "admin");

Deno.test.afterAll(() => world.close());

testMatrix({
  noun: "lead",
  actors,
  colleague,
  explain: ({ actor }, action, record) => explain(actor, action, record),
  async make(ownerId, trashed) {
    const input = { title: "A lead", customerId: customer.id, ownerId };
    const { record } = await createLead(root.ctx(), input);
    if (trashed) await trashLead(root.ctx(), record.id);
    return record.id;
  },
  actions: {
    "read": { policy: "read", run: getLead, rights: ownOrAll },
    "read the stages of": { policy: "read", run: leadStages, rights: ownOrAll },
    "read the history of": {
      policy: "read",
      run: (ctx, id) => leads.history?.(ctx, id, {}) ?? Promise.reject(new Error("none")),
      rights: ownOrAll,
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateLead(ctx, id, { fields: { source: crypto.randomUUID() } }),
      rights: ownOrAll,
    },
    "reassign": {
      policy: "update",
      run: (ctx, id) => updateLead(ctx, id, { fields: { ownerId: root.id } }),
      rights: ownOrAll,
    },
    "move": {
      policy: "update",
      run: (ctx, id) => moveLead(ctx, id, { stageId: stage("meeting") }),
      rights: ownOrAll,
    },
    "win": { policy: "update", run: winLead, rights: ownOrAll },
    "lose": {
      policy: "update",
      run: (ctx, id) => loseLead(ctx, id, { lostReasonId: reason("price") }),
      rights: ownOrAll,
    },
    "win and reopen": {
      policy: "update",
      run: async (ctx, id) => {
        await winLead(root.ctx(), id);
        return await reopenLead(ctx, id);
      },
      rights: ownOrAll,
    },
    "trash": { policy: "delete", run: trashLead, rights: adminsOnly },
    "restore": { policy: "restore", trashed: true, run: restoreLead, rights: adminsOnly },
  },
});

for (const role of roles) {
  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list the trash`, async () => {
    const listing = outcomeOf(listLeads(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });

  Deno.test(`${role} sees ${role === "user" ? "their own" : "all"} on the board`, async () => {
    const input = { title: "Theirs", customerId: customer.id, source: role, amount: 5 };
    await createLead(admin.ctx(), { ...input, ownerId: colleague.id });
    await createLead(admin.ctx(), { ...input, ownerId: actors[role].id });
    const { stages: [first] } = await getBoard(actors[role].ctx(), { source: [role] });
    const seen = role === "user" ? 1 : 2;
    assert.deepEqual([first?.count, first?.sum, first?.leads.length], [seen, seen * 5, seen]);
  });
}

Deno.test("a parent out of scope shows as id and name only, and is found by its name", async () => {
  const hidden = await createCustomer(db, { ownerId: colleague.id, name: "Hidden Harbour" });
  const { id } = await newLead();
  await updateLead(admin.ctx(), id, { fields: { customerId: hidden.id } });
  const seen = await getLead(seller.ctx(), id);
  assert.deepEqual(seen.customer, { id: hidden.id, name: "Hidden Harbour" });
  const found = async (who: typeof seller) =>
    (await listLeads(who.ctx(), { search: "renamed" })).data.map((lead) => lead.id);
  await updateCustomer(admin.ctx(), hidden.id, { fields: { name: "Renamed Harbour" } });
  assert.deepEqual([await found(seller), await found(manager)], [[id], [id]]);
});

Deno.test("the next task is the first open one that one sees", async () => {
  const { id } = await newLead();
  const task = { title: "Hidden", leadId: id, userId: colleague.id, createdBy: colleague.id };
  await db.insertInto("tasks").values([
    { ...task, dueAt: "2027-01-01T00:00:00Z" },
    { ...task, title: "Second", userId: seller.id, dueAt: "2027-01-03T00:00:00Z" },
    { ...task, title: "First", userId: seller.id, dueAt: "2027-01-02T00:00:00Z" },
    { ...task, title: "Done", userId: seller.id, status: "done" },
  ]).execute();
  const next = async (who: typeof seller) => (await getLead(who.ctx(), id)).nextTask;
  assert.equal((await next(seller))?.title, "First");
  assert.deepEqual((await next(manager))?.dueAt, "2027-01-01T00:00:00.000Z");
});
