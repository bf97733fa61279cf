import assert from "node:assert/strict";
import { listCompanies } from "../../../lib/companies/service.ts";
import { listCustomers } from "../../../lib/customers/service.ts";
import { listLeads } from "../../../lib/leads/service.ts";
import { listTasks } from "../../../lib/tasks/service.ts";
import type { Ctx } from "../../../lib/context.ts";
import type { Page } from "../../../lib/resource.ts";
import { createCompany, createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(() => database.close());

const teamOf = async (name: string) =>
  (await db.insertInto("teams").values({ name }).returning("id").executeTakeFirstOrThrow()).id;
const [north, south] = [await teamOf("North"), await teamOf("South")];
const [nora, sam] = [
  await person(database, "user", north),
  await person(database, "user", south),
];
const alone = await person(database, "manager");

const lists: Record<string, {
  make(ownerId: number): Promise<{ id: number }>;
  list(ctx: Ctx, teamId: number[]): Promise<Page<{ id: number }>>;
}> = {
  customers: {
    make: (ownerId) => createCustomer(db, { ownerId }),
    list: (ctx, teamId) => listCustomers(ctx, { teamId }),
  },
  companies: {
    make: (ownerId) => createCompany(db, { ownerId }),
    list: (ctx, teamId) => listCompanies(ctx, { teamId }),
  },
  leads: {
    make: (ownerId) => createLead(db, { ownerId }),
    list: (ctx, teamId) => listLeads(ctx, { teamId }),
  },
  tasks: {
    make: (userId) =>
      db.insertInto("tasks").values({ title: "A task", userId, createdBy: alone.id })
        .returning("id").executeTakeFirstOrThrow(),
    list: (ctx, teamId) => listTasks(ctx, { teamId }),
  },
};

for (const [entity, { make, list }] of Object.entries(lists)) {
  Deno.test(`${entity} of a team are those of its people, within the reader's scope`, async () => {
    const owned: number[] = [];
    for (const who of [nora, sam, alone]) owned.push((await make(who.id)).id);
    const found = async (who: typeof nora, teams: number[]) => {
      const { data, pagination } = await list(who.ctx(), teams);
      assert.equal(pagination.total, data.length, "the total counts the same rows");
      return data.map(({ id }) => owned.indexOf(id)).filter((place) => place >= 0).sort();
    };
    assert.deepEqual(await found(alone, [north]), [0]);
    assert.deepEqual(await found(alone, [north, south]), [0, 1]);
    assert.deepEqual(await found(sam, [north, south]), [1]);
  });
}
