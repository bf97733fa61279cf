import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { trashCustomer } from "../../../lib/customers/service.ts";
import type { InteractionInput } from "../../../lib/interactions/schema.ts";
import { InteractionCreate } from "../../../lib/interactions/schema.ts";
import {
  createInteraction,
  getInteraction,
  listInteractions,
  restoreInteraction,
  trashInteraction,
} from "../../../lib/interactions/service.ts";
import { trashLead, updateLead } from "../../../lib/leads/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");
const admin = await person(database, "admin");
const customer = await createCustomer(db, { ownerId: seller.id });

Deno.test.afterAll(() => database.close());

async function log(input: Partial<InteractionInput> = {}) {
  const ctx = seller.ctx();
  const { record } = await createInteraction(ctx, {
    kind: "note",
    customerId: customer.id,
    ...input,
  });
  return { ...record, set: ctx.changeSet.id ?? 0 };
}

function fieldsWrong(body: unknown): string[] {
  try {
    parse(InteractionCreate, body);
  } catch (error) {
    const { details } = error as { details: { field: string }[] };
    return details.map((detail) => detail.field);
  }
  return [];
}

Deno.test("a kind and a customer or a lead are required, and both said at once", () => {
  assert.deepEqual(fieldsWrong({}).sort(), ["customerId", "kind"]);
  assert.deepEqual(fieldsWrong({ kind: "call", customerId: null, leadId: "" }), ["customerId"]);
  assert.deepEqual(fieldsWrong({ kind: "call", leadId: 1 }), []);
});

const sensible: [string, string, unknown, string[]][] = [
  ["call", "direction", "inbound", []],
  ["email", "direction", "outbound", []],
  ["meeting", "direction", "inbound", ["direction"]],
  ["note", "direction", "inbound", ["direction"]],
  ["call", "outcome", "reached", []],
  ["meeting", "outcome", "agreed", []],
  ["email", "outcome", "reached", ["outcome"]],
  ["call", "durationMinutes", 5, []],
  ["meeting", "durationMinutes", 45, []],
  ["note", "durationMinutes", 5, ["durationMinutes"]],
  ["call", "durationMinutes", -1, ["durationMinutes"]],
];
for (const [kind, field, value, wrong] of sensible) {
  const verb = wrong.length === 0 ? "may have" : "cannot have";
  Deno.test(`a ${kind} ${verb} ${field} ${value}`, () => {
    assert.deepEqual(fieldsWrong({ kind, customerId: 1, [field]: value }), wrong);
  });
}

Deno.test("a time may lie a day ahead at most", async () => {
  const ahead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  assert.equal((await log({ occurredAt: ahead(23) })).occurredAt.length, 24);
  await assert.rejects(log({ occurredAt: ahead(25) }), {
    code: "VALIDATION_ERROR",
    details: [{
      field: "occurredAt",
      message: "Write a time that has been; plan what is to come as a task.",
    }],
  });
});

Deno.test("only what its writer reads can be written about", async () => {
  const theirs = await createCustomer(db, { ownerId: colleague.id });
  await assert.rejects(log({ customerId: theirs.id }), {
    details: [{ field: "customerId", message: "Choose a customer that you can see." }],
  });
});

async function lastActivity(id: number) {
  return await db.selectFrom("leads").select(["lastActivityAt", "version"]).where("id", "=", id)
    .executeTakeFirstOrThrow();
}

Deno.test("a lead knows its last activity without a new version, through trash and undo", async () => {
  const lead = await createLead(db, { ownerId: seller.id });
  const at = async () => {
    const { lastActivityAt, version } = await lastActivity(lead.id);
    assert.equal(version, lead.version);
    return lastActivityAt && lastActivityAt.toISOString();
  };
  const newer = await log({ leadId: lead.id, occurredAt: "2026-11-20T10:00:00.000Z" });
  await log({ leadId: lead.id, occurredAt: "2026-11-10T10:00:00.000Z" });
  assert.equal(await at(), "2026-11-20T10:00:00.000Z");
  await trashInteraction(admin.ctx(), newer.id);
  assert.equal(await at(), "2026-11-10T10:00:00.000Z");
  await restoreInteraction(admin.ctx(), newer.id);
  assert.equal(await at(), "2026-11-20T10:00:00.000Z");
  await undoChangeSet(seller.ctx(), newer.set, undoables);
  assert.equal(await at(), "2026-11-10T10:00:00.000Z");
});

Deno.test("concurrent activities leave the time of the latest", async () => {
  const lead = await createLead(db, { ownerId: seller.id });
  const times = [5, 3, 9, 1, 7].map((day) => `2026-11-0${day}T10:00:00.000Z`);
  await Promise.all(times.map((occurredAt) => log({ leadId: lead.id, occurredAt })));
  const { lastActivityAt } = await lastActivity(lead.id);
  assert.equal(lastActivityAt?.toISOString(), "2026-11-09T10:00:00.000Z");
});

Deno.test("activities and edits of their lead at once lose nothing", async () => {
  const lead = await createLead(db, { ownerId: seller.id });
  const fields = [{ source: "Fair" }, { amount: 10 }, { probability: 30 }, { title: "At once" }];
  await Promise.all(fields.flatMap((one, index) => [
    log({ leadId: lead.id, occurredAt: `2026-11-0${index + 1}T10:00:00.000Z` }),
    updateLead(seller.ctx(), lead.id, { fields: one }),
  ]));
  const { lastActivityAt, version } = await lastActivity(lead.id);
  assert.equal(lastActivityAt?.toISOString(), "2026-11-04T10:00:00.000Z");
  assert.equal(version, lead.version + fields.length);
});

Deno.test("an activity tied to two records survives the deletion of one", async () => {
  const parent = await createCustomer(db, { ownerId: seller.id });
  const lead = await createLead(db, { ownerId: seller.id, customerId: parent.id });
  const { id } = await log({ customerId: parent.id, leadId: lead.id });
  await trashLead(admin.ctx(), lead.id);
  assert.equal((await getInteraction(seller.ctx(), id)).customer?.ownerId, seller.id);
  await db.deleteFrom("leads").where("id", "=", lead.id).execute();
  const left = await getInteraction(seller.ctx(), id);
  assert.deepEqual([left.customerId, left.leadId], [parent.id, null]);
  await trashCustomer(admin.ctx(), parent.id);
  assert.equal((await getInteraction(seller.ctx(), id)).customer?.ownerId, undefined);
});

Deno.test("filters by kind, person and time; the latest first", async () => {
  const parent = await createCustomer(db, { ownerId: seller.id });
  const days = ["2026-11-01", "2026-11-03", "2026-11-02"];
  for (const day of days) {
    const occurredAt = `${day}T10:00:00.000Z`;
    await log({ customerId: parent.id, kind: "call", subject: day, occurredAt });
  }
  await log({ customerId: parent.id, kind: "meeting", occurredAt: "2026-11-02T09:00:00.000Z" });
  const query = { customerId: [parent.id], userId: ["me" as const] };
  const calls = await listInteractions(seller.ctx(), { ...query, kind: ["call"] });
  assert.deepEqual(calls.data.map((one) => one.subject), [
    "2026-11-03",
    "2026-11-02",
    "2026-11-01",
  ]);
  const span = { from: "2026-11-02T10:00:00.000Z", to: "2026-11-03T10:00:00.000Z" };
  const between = await listInteractions(seller.ctx(), { ...query, ...span });
  assert.deepEqual(between.data.map((one) => one.subject), ["2026-11-02"]);
  const found = await listInteractions(seller.ctx(), { ...query, search: "11-03" });
  assert.equal(found.pagination.total, 1);
});

Deno.test("undo of one's own entry moves it to the trash", async () => {
  const { id, set } = await log();
  assert.deepEqual(await undoChangeSet(seller.ctx(), set, undoables), { undone: 1, kept: [] });
  await assert.rejects(getInteraction(seller.ctx(), id), { code: "NOT_FOUND" });
});
