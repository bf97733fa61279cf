import { companies } from "../../../lib/companies/resource.ts";
import { explain } from "../../../lib/companies/policy.ts";
import {
  createCompany,
  getCompany,
  listCompanies,
  restoreCompany,
  trashCompany,
  updateCompany,
} from "../../../lib/companies/service.ts";
import assert from "node:assert/strict";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { adminsOnly, outcomeOf, ownOrAll, roles, testMatrix } from "../../support/role_matrix.ts";

const database = await testDatabase();
const colleague = await person(database, "user");
const root = await person(database, "admin");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

testMatrix({
  noun: "company",
  actors,
  colleague,
  explain: ({ actor }, action, record) => explain(actor, action, record),
  async make(ownerId, trashed) {
    const { record } = await createCompany(root.ctx(), { name: "Company", ownerId });
    if (trashed) await trashCompany(root.ctx(), record.id);
    return record.id;
  },
  actions: {
    "read": { policy: "read", run: getCompany, rights: ownOrAll },
    "read the history of": {
      policy: "read",
      run: async (ctx, id) => await companies.history?.(ctx, id, {}),
      rights: ownOrAll,
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateCompany(ctx, id, { fields: { address: crypto.randomUUID() } }),
      rights: ownOrAll,
    },
    "reassign": {
      policy: "update",
      run: (ctx, id) => updateCompany(ctx, id, { fields: { ownerId: root.id } }),
      rights: ownOrAll,
    },
    "trash": { policy: "delete", run: (ctx, id) => trashCompany(ctx, id), rights: adminsOnly },
    "restore": { policy: "restore", trashed: true, run: restoreCompany, rights: adminsOnly },
  },
});

for (const role of roles) {
  Deno.test(`${role} can create a company, which is theirs`, async () => {
    const { record } = await createCompany(actors[role].ctx(), { name: "New one" });
    assert.equal(record.ownerId, actors[role].id);
  });

  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list companies in the trash`, async () => {
    const listing = outcomeOf(listCompanies(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });
}
