import assert from "node:assert/strict";
import { sql } from "kysely";
import { sealed } from "../../../lib/changes/sealer.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import type { Ctx } from "../../../lib/context.ts";
import { createCustomer, trashCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { attachFile, receiveFile } from "../../../lib/files/service.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { createLead, getLead, trashLead } from "../../../lib/leads/service.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { createCompany } from "../../../lib/companies/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { createTask } from "../../../lib/tasks/service.ts";
import { countPurge, firstPlace, purgePart, type PurgeTarget } from "../../../lib/trash/purge.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, type Person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(() => database.close());
const { admin, manager, user } = await peopleOfRoles(database);

async function purgeAll(ctx: () => Ctx, target: PurgeTarget) {
  const all = { purged: 0, kept: 0 };
  for (let place: ReturnType<typeof firstPlace> | undefined = firstPlace(target); place;) {
    const part = await purgePart(ctx(), target, place);
    all.purged += part.purged;
    all.kept += part.kept;
    place = part.next;
  }
  return all;
}

const soon = () => ({ before: new Date(Date.now() + 60_000) });
const there = async (
  table: "customers" | "leads" | "tasks" | "interactions" | "files",
  id: number,
) => await db.selectFrom(table).select("id").where("id", "=", id).executeTakeFirst() !== undefined;

/** A customer Quixote with a file, and with activities of its own and shared with a lead. */
async function quixote(by: Person) {
  const { record: company } = await createCompany(by.ctx(), { name: "La Mancha" });
  const { record: customer } = await createCustomer(by.ctx(), {
    ...{ name: "Quixote", email: `quixote.${crypto.randomUUID()}@x.test` },
  });
  await updateCustomer(by.ctx(), customer.id, { fields: { jobTitle: "Quixote's squire" } });
  const { record: lead } = await createLead(by.ctx(), {
    ...{ title: "Windmill", customerId: customer.id, companyId: company.id },
  });
  const about = { customerId: customer.id };
  const { record: own } = await createTask(by.ctx(), { title: "Call Quixote", ...about });
  const { record: shared } = await createTask(by.ctx(), {
    ...{ title: "Build it", leadId: lead.id, ...about },
  });
  const { record: said } = await createInteraction(by.ctx(), {
    ...{ kind: "note", body: "Quixote spoke", ...about },
  });
  const place = { entity: "customers", id: customer.id } as const;
  const bytes = new TextEncoder().encode("Quixote's letter");
  const received = await receiveFile(by.ctx(), place, {
    ...{ name: "quixote.txt", type: "text/plain", content: ReadableStream.from([bytes]) },
  });
  const file = await attachFile(by.ctx(), place, received);
  return { customer, lead, own, shared, said, file };
}

Deno.test("a purge leaves nothing of a record, the log whole and what others need", async () => {
  const { customer, lead, own, shared, said, file } = await quixote(admin);
  const trashing = admin.ctx();
  await trashCustomer(trashing, customer.id);
  const target = { ...soon(), entity: "customers" as const };
  assert.deepEqual(await countPurge(admin.ctx(), target), [{ entity: "customers", count: 1 }]);
  assert.deepEqual(await purgeAll(admin.ctx, target), { purged: 1, kept: 0 });
  await sealed(db);

  for (
    const [table, id] of [
      ["customers", customer.id],
      ["tasks", own.id],
      ["interactions", said.id],
      ["files", file.id],
    ] as const
  ) assert.equal(await there(table, id), false, table);
  assert.ok(await there("tasks", shared.id), "it belongs to the lead too");
  const left = await getLead(admin.ctx(), lead.id);
  assert.equal(left.customerId, null);
  assert.deepEqual(await wrongSums(db), []);
  assert.deepEqual(await wrongCounts(db), []);
  const { rows: words } = await sql<{ found: boolean }>`
    select exists (select from change_data as t where t::text ilike '%quixote%')
      or exists (select from file_chunks) as found
  `.execute(db);
  assert.deepEqual(words, [{ found: false }]);
  const { wrong, erased } = await verifyChanges(db);
  assert.equal(wrong, undefined);
  // The customer made, edited, trashed; a task, an interaction and a file made.
  assert.equal(erased, 6);
  const { undone } = await undoChangeSet(admin.ctx(), trashing.changeSet.id ?? 0, undoables);
  assert.equal(undone, 0);
});

Deno.test("a customer stays while a lead belongs to nobody else; leads go first", async () => {
  const input = { name: "Sancho", email: "sancho@x.test" };
  const { record: { id } } = await createCustomer(admin.ctx(), input);
  const { record: lead } = await createLead(admin.ctx(), { title: "Mule", customerId: id });
  await trashCustomer(admin.ctx(), id);
  assert.deepEqual(await purgeAll(admin.ctx, soon()), { purged: 0, kept: 1 });
  assert.ok(await there("customers", id));
  await trashLead(admin.ctx(), lead.id);
  assert.deepEqual(await purgeAll(admin.ctx, soon()), { purged: 2, kept: 0 });
  assert.equal(await there("customers", id) || await there("leads", lead.id), false);
});

Deno.test("what went to the trash later, and what is not in it, is no part of a purge", async () => {
  const input = { name: "Dulcinea", email: "dulcinea@x.test" };
  const { record: { id } } = await createCustomer(admin.ctx(), input);
  assert.deepEqual(await purgeAll(admin.ctx, { ...soon(), entity: "customers", id }), {
    ...{ purged: 0, kept: 0 },
  });
  await trashCustomer(admin.ctx(), id);
  const before = new Date(Date.now() - 60_000);
  assert.equal((await purgeAll(admin.ctx, { before })).purged, 0);
  assert.ok(await there("customers", id));
});

for (const person of [user, manager]) {
  Deno.test(`a ${person.ctx().actor.role} purges nothing`, async () => {
    const refused = purgePart(person.ctx(), soon(), firstPlace(soon()));
    await assert.rejects(refused, { code: "FORBIDDEN" });
  });
}
