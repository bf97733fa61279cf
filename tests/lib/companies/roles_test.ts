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
import { person } from "../../support/people.ts";
import { outcomeOf, roles, testMatrix } from "../../support/rights_matrix.ts";

const database = await testDatabase();
const colleague = await person(database, "user");
const root = await person(database, "admin");
const actors = {
  user: await person(database, "user"),
  manager: await person(database, "manager"),
  admin: await person(database, "admin"),
};

Deno.test.afterAll(() => database.close());

const wide = { own: "allowed", other: "allowed" } as const;
const narrow = { own: "allowed", other: "NOT_FOUND" } as const;
const edit = { user: narrow, manager: wide, admin: wide };
const remove = {
  user: { own: "FORBIDDEN", other: "NOT_FOUND" },
  manager: { own: "FORBIDDEN", other: "FORBIDDEN" },
  admin: wide,
} as const;

testMatrix({
  kinds: { own: "a company of their own", other: "another's company" },
  actions: {
    "read": { policy: "read", run: getCompany },
    "read the history of": {
      policy: "read",
      run: async (ctx, id) => await companies.history?.(ctx, id, {}),
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateCompany(ctx, id, { fields: { address: crypto.randomUUID() } }),
    },
    "reassign": {
      policy: "update",
      run: (ctx, id) => updateCompany(ctx, id, { fields: { ownerId: root.id } }),
    },
    "trash": { policy: "delete", run: (ctx, id) => trashCompany(ctx, id) },
    "restore": { policy: "restore", trashed: true, run: restoreCompany },
  },
  expected: {
    "read": edit,
    "read the history of": edit,
    "update": edit,
    "reassign": edit,
    "trash": remove,
    "restore": remove,
  },
  async make(role, kind, trashed) {
    const ownerId = kind === "own" ? actors[role].id : colleague.id;
    const { record } = await createCompany(root.ctx(), { name: "Company", ownerId });
    if (trashed) await trashCompany(root.ctx(), record.id);
    return record;
  },
  ctx: (role) => actors[role].ctx(),
  explain,
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
