import assert from "node:assert/strict";
import { explain } from "../../../lib/customers/policy.ts";
import {
  createCustomer,
  getCustomer,
  listCustomers,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { customerType } from "../../../lib/customers/record.ts";
import { historyOf } from "../../../lib/records/steps.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { adminsOnly, outcomeOf, ownOrAll, roles, testMatrix } from "../../support/role_matrix.ts";

const database = await testDatabase();
const colleague = await person(database, "user");
const root = await person(database, "admin");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

let made = 0;

async function customerOf(ownerId: number, trashed: boolean): Promise<number> {
  made += 1;
  const input = { name: `Customer ${made}`, email: `c${made}@x.test`, ownerId };
  const { record } = await createCustomer(root.ctx(), input);
  if (trashed) await trashCustomer(root.ctx(), record.id);
  return record.id;
}

testMatrix({
  noun: "customer",
  actors,
  colleague,
  make: customerOf,
  explain: ({ actor }, action, record) => explain(actor, action, record),
  actions: {
    "read": { policy: "read", run: getCustomer, rights: ownOrAll },
    "read the history of": {
      policy: "read",
      run: (ctx, id) => historyOf(ctx, customerType, { id }),
      rights: ownOrAll,
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateCustomer(ctx, id, { fields: { jobTitle: crypto.randomUUID() } }),
      rights: ownOrAll,
    },
    "reassign": {
      policy: "update",
      run: (ctx, id) => updateCustomer(ctx, id, { fields: { ownerId: root.id } }),
      rights: ownOrAll,
    },
    "trash": { policy: "delete", run: (ctx, id) => trashCustomer(ctx, id), rights: adminsOnly },
    "restore": { policy: "restore", trashed: true, run: restoreCustomer, rights: adminsOnly },
  },
});

for (const role of roles) {
  Deno.test(`${role} can create a customer, who is theirs`, async () => {
    const input = { name: "New one", email: "new@x.test" };
    const { record } = await createCustomer(actors[role].ctx(), input);
    assert.equal(record.ownerId, actors[role].id);
    assert.equal(record.status, "prospect");
  });

  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list the trash`, async () => {
    const listing = outcomeOf(listCustomers(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });
}

Deno.test("a refusal to trash says who may", async () => {
  const id = await customerOf(actors.user.id, false);
  await assert.rejects(trashCustomer(actors.user.ctx(), id), {
    message: "Only administrators may move customers to the trash; your role is user.",
  });
});

Deno.test("who hands a customer over gets it once more and then no longer finds it", async () => {
  const id = await customerOf(actors.user.id, false);
  const edit = { fields: { ownerId: colleague.id } };
  const given = await updateCustomer(actors.user.ctx(), id, edit);
  assert.equal(given.owner.id, colleague.id);
  assert.equal(await outcomeOf(getCustomer(actors.user.ctx(), id)), "NOT_FOUND");
});
