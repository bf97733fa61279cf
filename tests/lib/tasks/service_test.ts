import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { Ctx } from "../../../lib/context.ts";
import { trashCustomer } from "../../../lib/customers/service.ts";
import { trashLead } from "../../../lib/leads/service.ts";
import { undoables } from "../../../lib/resources.ts";
import type { DueSpan } from "../../../lib/tasks/schema.ts";
import {
  completeTask,
  createTask,
  getTask,
  listTasks,
  reopenTask,
  updateTask,
} from "../../../lib/tasks/service.ts";
import { createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");
const admin = await person(database, "admin");

Deno.test.afterAll(() => database.close());

function at(now: string, timeZone = "UTC"): Ctx {
  const ctx = seller.ctx();
  return { ...ctx, now: new Date(now), actor: { ...ctx.actor, timeZone } };
}

async function newTask(more: Partial<Parameters<typeof createTask>[1]> = {}) {
  const ctx = seller.ctx();
  const { record } = await createTask(ctx, { title: "A task", ...more });
  return { ...record, set: ctx.changeSet.id ?? 0 };
}

Deno.test("completing notes when, once; reopening forgets it", async () => {
  const { id } = await newTask();
  const done = await completeTask(at("2026-11-23T10:00:00Z"), id);
  assert.deepEqual([done.status, done.completedAt], ["done", "2026-11-23T10:00:00.000Z"]);
  const again = await completeTask(at("2026-11-23T11:00:00Z"), id);
  assert.deepEqual([again.version, again.completedAt], [done.version, done.completedAt]);
  const open = await reopenTask(seller.ctx(), id);
  assert.deepEqual([open.status, open.completedAt], ["open", null]);
});

Deno.test("a status by an edit brings the time of completion along", async () => {
  const { id } = await newTask();
  const done = await updateTask(at("2026-11-23T10:00:00Z"), id, { fields: { status: "done" } });
  assert.equal(done.completedAt, "2026-11-23T10:00:00.000Z");
  const cancelled = await updateTask(seller.ctx(), id, { fields: { status: "cancelled" } });
  assert.equal(cancelled.completedAt, null);
});

Deno.test("undo of a completion opens the task again", async () => {
  const { id } = await newTask();
  const ctx = seller.ctx();
  await completeTask(ctx, id);
  const undone = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(undone, { undone: 1, kept: [] });
  const { status, completedAt } = await getTask(seller.ctx(), id);
  assert.deepEqual([status, completedAt], ["open", null]);
});

Deno.test("undo of one's own create moves the task to the trash", async () => {
  const { id, set } = await newTask();
  await undoChangeSet(seller.ctx(), set, undoables);
  await assert.rejects(getTask(seller.ctx(), id), { code: "NOT_FOUND" });
});

Deno.test("undo does not give a task back to someone who is disabled", async () => {
  const leaving = await person(database, "user");
  const { id } = await newTask({ userId: leaving.id });
  const ctx = seller.ctx();
  await updateTask(ctx, id, { fields: { userId: seller.id, title: "Mine now" } });
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", leaving.id).execute();
  const { kept } = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(kept.map((one) => one.field), ["userId"]);
  const { userId, title } = await getTask(seller.ctx(), id);
  assert.deepEqual([userId, title], [seller.id, "A task"]);
});

Deno.test("the assignee must be an active user", async () => {
  const gone = await person(database, "user");
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", gone.id).execute();
  for (const userId of [gone.id, 999_999]) {
    await assert.rejects(newTask({ userId }), {
      details: [{ field: "userId", message: "Choose an active user." }],
    });
  }
});

Deno.test("a task is tied only to what its writer reads, out of the trash", async () => {
  const theirs = await createCustomer(db, { ownerId: colleague.id });
  const lead = await createLead(db, { ownerId: colleague.id });
  const trashed = await createCustomer(db, { ownerId: seller.id, deletedAt: new Date() });
  await assert.rejects(newTask({ customerId: theirs.id, leadId: lead.id }), {
    details: [
      { field: "customerId", message: "Choose a customer that you can see." },
      { field: "leadId", message: "Choose a lead that you can see." },
    ],
  });
  await assert.rejects(newTask({ customerId: trashed.id }), { code: "VALIDATION_ERROR" });
  const { id } = await newTask();
  const edit = { fields: { customerId: theirs.id } };
  await assert.rejects(updateTask(seller.ctx(), id, edit), { code: "VALIDATION_ERROR" });
});

Deno.test("a parent out of scope shows as id and name only, and may stay in an edit", async () => {
  const customer = await createCustomer(db, { ownerId: colleague.id });
  const { record } = await createTask(admin.ctx(), {
    title: "About a colleague's customer",
    customerId: customer.id,
    userId: seller.id,
  });
  assert.deepEqual(record.customer, {
    id: customer.id,
    name: customer.name,
    ownerId: colleague.id,
  });
  const seen = await getTask(seller.ctx(), record.id);
  assert.deepEqual(seen.customer, { id: customer.id, name: customer.name });
  const [listed] = (await listTasks(seller.ctx(), { customerId: [customer.id] })).data;
  assert.deepEqual(listed?.customer, seen.customer);
  const fields = { title: "Renamed", customerId: customer.id };
  assert.equal((await updateTask(seller.ctx(), record.id, { fields })).title, "Renamed");
});

Deno.test("a task tied to two records survives the deletion of either and of both", async () => {
  const customer = await createCustomer(db, { ownerId: seller.id });
  const lead = await createLead(db, { ownerId: seller.id, customerId: customer.id });
  const { id } = await newTask({ customerId: customer.id, leadId: lead.id });
  await trashCustomer(admin.ctx(), customer.id);
  const half = await getTask(seller.ctx(), id);
  assert.deepEqual(half.customer, { id: customer.id, name: customer.name });
  assert.equal(half.lead?.ownerId, seller.id);
  await trashLead(admin.ctx(), lead.id);
  assert.equal((await getTask(seller.ctx(), id)).leadId, lead.id);
  await db.deleteFrom("leads").where("id", "=", lead.id).execute();
  await db.deleteFrom("customers").where("id", "=", customer.id).execute();
  const { customerId, leadId, deletedAt } = await getTask(seller.ctx(), id);
  assert.deepEqual([customerId, leadId, deletedAt], [null, null, null]);
});

const now = "2026-11-25T22:30:00Z";

/** Due times, and the span of each on a Wednesday evening in London, already Thursday in Tokyo. */
const dues: [string | null, DueSpan, DueSpan][] = [
  ["2026-11-24T12:00:00Z", "overdue", "overdue"],
  ["2026-11-25T00:00:00Z", "today", "overdue"],
  ["2026-11-25T14:59:59Z", "today", "overdue"],
  ["2026-11-25T15:00:00Z", "today", "today"],
  ["2026-11-25T23:59:00Z", "today", "today"],
  ["2026-11-26T00:00:00Z", "week", "today"],
  ["2026-11-26T15:00:00Z", "week", "week"],
  ["2026-11-29T14:59:59Z", "week", "week"],
  ["2026-11-29T15:00:00Z", "week", "later"],
  ["2026-11-30T00:00:00Z", "later", "later"],
  [null, "none", "none"],
];

for (const [index, timeZone] of ["Europe/London", "Asia/Tokyo"].entries()) {
  Deno.test(`due spans follow the calendar of the person, in ${timeZone}`, async () => {
    const marked = `Due ${timeZone}`;
    for (const [dueAt] of dues) await newTask({ title: marked, dueAt });
    for (const due of ["overdue", "today", "week", "later", "none"] as const) {
      const { data } = await listTasks(at(now, timeZone), { search: marked, due, limit: 100 });
      const expected = dues.filter((row) => row[index + 1] === due).map(([dueAt]) => dueAt);
      const found = data.map((task) => task.dueAt?.replace(".000", "") ?? null);
      assert.deepEqual(found, expected, due);
    }
  });
}

Deno.test("a span asks for open tasks unless a status is named", async () => {
  const { id } = await newTask({ title: "Span status", dueAt: "2026-11-24T12:00:00Z" });
  await completeTask(seller.ctx(), id);
  const query = { search: "Span status", due: "overdue" as const };
  assert.equal((await listTasks(at(now), query)).data.length, 0);
  assert.equal((await listTasks(at(now), { ...query, status: ["done"] })).data.length, 1);
});

Deno.test("filters by person, priority and lead; sorted by priority from the least", async () => {
  const lead = await createLead(db, { ownerId: seller.id });
  for (const priority of ["high", "low", "urgent", "normal"] as const) {
    await newTask({ title: "Sorted", priority, leadId: lead.id });
  }
  await newTask({ title: "Sorted", leadId: lead.id, userId: colleague.id });
  const query = { leadId: [lead.id], sort: "priority" as const };
  const mine = await listTasks(seller.ctx(), { ...query, userId: ["me"] });
  assert.deepEqual(mine.data.map((task) => task.priority), ["low", "normal", "high", "urgent"]);
  const some = await listTasks(seller.ctx(), { ...query, priority: ["low", "urgent"] });
  assert.equal(some.pagination.total, 2);
  const made = await listTasks(seller.ctx(), { ...query, createdBy: ["me"] });
  assert.equal(made.pagination.total, 5);
});

Deno.test("tasks without a date come last, and the list pages to its end", async () => {
  const lead = await createLead(db, { ownerId: seller.id });
  const days = [null, "2026-11-24T12:00:00Z", null, "2026-11-23T12:00:00Z"];
  for (const dueAt of days) await newTask({ leadId: lead.id, dueAt });
  const seen: (string | null)[] = [];
  let cursor: string | undefined;
  do {
    const page = await listTasks(seller.ctx(), { leadId: [lead.id], limit: 1, cursor });
    seen.push(...page.data.map((task) => task.dueAt));
    cursor = page.pagination.nextCursor ?? undefined;
  } while (cursor !== undefined);
  assert.deepEqual(seen, ["2026-11-23T12:00:00.000Z", "2026-11-24T12:00:00.000Z", null, null]);
});
