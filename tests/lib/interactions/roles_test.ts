import assert from "node:assert/strict";
import { explain } from "../../../lib/interactions/policy.ts";
import {
  createInteraction,
  getInteraction,
  interactionHistory,
  listInteractions,
  restoreInteraction,
  trashInteraction,
} from "../../../lib/interactions/service.ts";
import { createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { adminsOnly, outcomeOf, ownOrAll, roles, testMatrix } from "../../support/role_matrix.ts";

const database = await testDatabase();
const { db } = database;
const root = await person(database, "admin");
const colleague = await person(database, "user");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

type Parent = "customerId" | "leadId";

/** Written by an administrator about a customer or a lead of that owner. */
async function about(ownerId: number, parent: Parent, trashed = false): Promise<number> {
  const made = parent === "customerId"
    ? await createCustomer(db, { ownerId })
    : await createLead(db, { ownerId });
  const { record } = await createInteraction(root.ctx(), { kind: "note", [parent]: made.id });
  if (trashed) await trashInteraction(root.ctx(), record.id);
  return record.id;
}

for (const parent of ["customerId", "leadId"] as const) {
  testMatrix({
    noun: `interaction by its ${parent}`,
    actors,
    colleague,
    make: (ownerId, trashed) => about(ownerId, parent, trashed),
    explain: (ctx, action, { ownerId }) =>
      explain(ctx.actor, action, { userId: root.id, ownerIds: [ownerId] }),
    actions: {
      "read": { policy: "read", run: getInteraction, rights: ownOrAll },
      "read the history of": {
        policy: "read",
        run: (ctx, id) => interactionHistory(ctx, id, {}),
        rights: ownOrAll,
      },
      "trash": {
        policy: "delete",
        run: (ctx, id) => trashInteraction(ctx, id),
        rights: adminsOnly,
      },
      "restore": { policy: "restore", trashed: true, run: restoreInteraction, rights: adminsOnly },
    },
  });
}

for (const role of roles) {
  Deno.test(`${role} can log an interaction, which is theirs and from now`, async () => {
    const { id } = await createCustomer(db, { ownerId: actors[role].id });
    const ctx = actors[role].ctx();
    const { record } = await createInteraction(ctx, { kind: "call", customerId: id });
    assert.equal(record.userId, actors[role].id);
    assert.equal(record.occurredAt, ctx.now.toISOString());
  });

  Deno.test(`${role} cannot edit what was logged`, () => {
    const verdict = explain(actors[role].ctx().actor, "update", { userId: actors[role].id });
    assert.deepEqual(verdict, {
      allowed: false,
      reason: "What happened is written once and not edited.",
    });
  });

  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list the trash of interactions`, async () => {
    const listing = outcomeOf(listInteractions(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });
}

Deno.test("what one wrote stays readable when the customer is handed over", async () => {
  const customer = await createCustomer(db, { ownerId: actors.user.id });
  const input = { kind: "note" as const, customerId: customer.id };
  const mine = await createInteraction(actors.user.ctx(), input);
  const roots = await createInteraction(root.ctx(), input);
  await db.updateTable("customers").set({ ownerId: colleague.id }).where("id", "=", customer.id)
    .execute();
  const { customer: seen } = await getInteraction(actors.user.ctx(), mine.record.id);
  assert.deepEqual(seen, { id: customer.id, name: customer.name });
  assert.equal(await outcomeOf(getInteraction(actors.user.ctx(), roots.record.id)), "NOT_FOUND");
  const found = await listInteractions(actors.user.ctx(), { customerId: [customer.id] });
  assert.deepEqual(found.data.map((one) => one.id), [mine.record.id]);
  const theirs = await listInteractions(colleague.ctx(), { customerId: [customer.id] });
  assert.equal(theirs.pagination.total, 2);
});
