import assert from "node:assert/strict";
import fc from "fast-check";
import { AppError } from "../../../lib/errors.ts";
import { openFile } from "../../../lib/files/service.ts";
import {
  getInteraction,
  interactionHistory,
  listInteractions,
} from "../../../lib/interactions/service.ts";
import { findChoices } from "../../../lib/choices/service.ts";
import { getTask, listTasks, taskHistory } from "../../../lib/tasks/service.ts";
import { createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";

/**
 * Random people read random tasks, interactions and files in every way; an oracle that knows all
 * rows and no SQL says what each of them may get.
 */
const database = await testDatabase();
const { db } = database;
const people: Person[] = [];
for (const role of ["user", "user", "user", "manager"] as const) {
  people.push(await person(database, role));
}

Deno.test.afterAll(() => database.close());

const someone = fc.nat(people.length - 1).map((index) => people[index]?.id ?? 0);
const gone = fc.option(fc.constant(new Date("2026-02-02")), { freq: 5 });
const parent = fc.record({ ownerId: someone, deletedAt: gone });
const world = fc.record({
  customers: fc.array(parent, { minLength: 1, maxLength: 4 }),
  leads: fc.array(parent, { minLength: 1, maxLength: 4 }),
  rows: fc.array(
    fc.record({
      userId: someone,
      createdBy: someone,
      customer: fc.nat(3),
      lead: fc.option(fc.nat(3)),
      deletedAt: gone,
    }),
    { minLength: 1, maxLength: 12 },
  ),
});

interface Parent {
  id: number;
  ownerId: number;
  deletedAt: Date | null;
}

interface Row {
  userId: number;
  createdBy: number;
  deletedAt: Date | null;
  customer: Parent;
  lead: Parent | null;
  taskId: number;
  interactionId: number;
  fileId: number;
}

const readsAll = (who: Person) => who.ctx().actor.role === "manager";

function reads(who: Person, row: Row) {
  const live = row.deletedAt === null;
  const owns = (one: Parent | null) => one !== null && one.ownerId === who.id;
  const all = readsAll(who);
  return {
    task: live && (all || row.userId === who.id || row.createdBy === who.id),
    interaction: live && (all || row.userId === who.id || owns(row.customer) || owns(row.lead)),
    file: live && row.customer.deletedAt === null && (all || owns(row.customer)),
  };
}

async function store(row: { userId: number; createdBy: number; deletedAt: Date | null }, to: {
  customer: Parent;
  lead: Parent | null;
}): Promise<Row> {
  const { userId, createdBy, deletedAt } = row;
  const about = { customerId: to.customer.id, leadId: to.lead?.id ?? null, deletedAt };
  const task = await db.insertInto("tasks")
    .values({ title: "Task", userId, createdBy, ...about }).returning("id")
    .executeTakeFirstOrThrow();
  const interaction = await db.insertInto("interactions")
    .values({ kind: "note", userId, ...about }).returning("id").executeTakeFirstOrThrow();
  const file = await db.insertInto("files").values({
    ...{ name: "f", type: "text/plain", size: 0, sha256: "", contentKey: crypto.randomUUID() },
    ...{ userId: createdBy, customerId: to.customer.id, deletedAt },
  }).returning("id").executeTakeFirstOrThrow();
  return {
    ...{ userId, createdBy, deletedAt, ...to },
    ...{ taskId: task.id, interactionId: interaction.id, fileId: file.id },
  };
}

async function opens(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}

const sorted = (ids: number[]) => ids.toSorted((a, b) => a - b);

async function checkLists(who: Person, rows: Row[]): Promise<void> {
  const ctx = who.ctx();
  const tasks = await listTasks(ctx, { limit: 100 });
  const readable = rows.filter((row) => reads(who, row).task);
  assert.deepEqual(sorted(tasks.data.map((one) => one.id)), readable.map((row) => row.taskId));
  assert.equal(tasks.pagination.total, readable.length);
  const interactions = await listInteractions(ctx, { limit: 100 });
  const written = rows.filter((row) => reads(who, row).interaction);
  const ids = written.map((row) => row.interactionId);
  assert.deepEqual(sorted(interactions.data.map((one) => one.id)), ids);
  for (const one of [...tasks.data, ...interactions.data]) {
    const row = rows.find((row) => row.customer.id === one.customerId);
    const open = row !== undefined && row.customer.deletedAt === null &&
      (readsAll(who) || row.customer.ownerId === who.id);
    assert.equal(one.customer?.ownerId !== undefined, open, "a parent's owner is for its readers");
  }
}

async function checkSingles(who: Person, row: Row): Promise<void> {
  const expected = reads(who, row);
  const ctx = who.ctx();
  assert.equal(await opens(getTask(ctx, row.taskId)), expected.task);
  assert.equal(await opens(taskHistory(ctx, row.taskId, {})), expected.task);
  assert.equal(await opens(getInteraction(ctx, row.interactionId)), expected.interaction);
  assert.equal(await opens(interactionHistory(ctx, row.interactionId, {})), expected.interaction);
  assert.equal(await opens(openFile(ctx, row.fileId)), expected.file);
}

async function checkPicker(who: Person, all: { customers: Parent[]; leads: Parent[] }) {
  for (const entity of ["customers", "leads"] as const) {
    const open = all[entity].filter((one) =>
      one.deletedAt === null && (readsAll(who) || one.ownerId === who.id)
    );
    const found = await findChoices(who.ctx(), { entity, q: "Parent", limit: 20 });
    const ids = found.map((one) => one.id);
    assert.deepEqual(sorted(ids), open.map((one) => one.id));
  }
}

Deno.test("tasks, interactions, files and the picker give what the oracle gives", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ rows, ...parents }) => {
      for (const table of ["files", "tasks", "interactions", "leads", "customers"] as const) {
        await db.deleteFrom(table).execute();
      }
      const customers: Parent[] = [];
      for (const one of parents.customers) {
        customers.push(await createCustomer(db, { ...one, name: "Parent" }));
      }
      const leads: Parent[] = [];
      for (const one of parents.leads) {
        leads.push(await createLead(db, { ...one, title: "Parent" }));
      }
      const stored: Row[] = [];
      for (const { customer, lead, ...row } of rows) {
        const to = customers[customer % customers.length];
        assert.ok(to);
        const over = lead === null ? null : leads[lead % leads.length] ?? null;
        stored.push(await store(row, { customer: to, lead: over }));
      }
      for (const who of people) {
        await checkLists(who, stored);
        await checkPicker(who, { customers, leads });
        for (const row of stored.slice(0, 3)) await checkSingles(who, row);
      }
    }),
    { numRuns: 25 },
  );
});
