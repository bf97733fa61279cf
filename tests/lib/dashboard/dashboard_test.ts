import assert from "node:assert/strict";
import { sql } from "kysely";
import type { Insertable } from "kysely";
import type { Tables } from "../../../lib/db/tables.ts";
import { getDashboard } from "../../../lib/dashboard/service.ts";
import { createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");

Deno.test.afterAll(() => database.close());

/** A Wednesday; the week began on the 23rd. */
const now = new Date("2026-11-25T12:00:00Z");

function dashboard(timeZone = "UTC") {
  const ctx = seller.ctx();
  return getDashboard({ ...ctx, now, actor: { ...ctx.actor, timeZone } });
}

function task(fields: Partial<Insertable<Tables["tasks"]>> = {}) {
  const row = { title: "Task", userId: seller.id, createdBy: seller.id, ...fields };
  return db.insertInto("tasks").values(row).execute();
}

function entry(kind: string, occurredAt: string, userId = seller.id) {
  return db.insertInto("interactions").values({ kind, userId, occurredAt }).execute();
}

async function stage(type: "open" | "won" | "lost"): Promise<number> {
  const { id } = await db.selectFrom("stages").select("id").where("type", "=", type)
    .orderBy("position").limit(1).executeTakeFirstOrThrow();
  return id;
}

Deno.test("tasks: one's own to do, overdue and today by one's own calendar", async () => {
  await task({ dueAt: "2026-11-24T23:30:00Z" });
  await task({ dueAt: "2026-11-25T23:30:00Z" });
  await task({ dueAt: "2026-11-20T12:00:00Z", status: "done" });
  await task({ dueAt: "2026-11-20T12:00:00Z", userId: colleague.id });
  const london = await dashboard();
  assert.deepEqual([london.overdue.count, london.today.count, london.openTasks], [1, 1, 2]);
  const berlin = await dashboard("Europe/Berlin");
  assert.deepEqual([berlin.overdue.count, berlin.today.count], [0, 1]);
});

Deno.test("activity: this week against last week, by kind, with the tasks done", async () => {
  await entry("call", "2026-11-23T00:00:00Z");
  await entry("call", "2026-11-22T23:59:59Z");
  await entry("email", "2026-11-16T00:00:00Z");
  await entry("email", "2026-11-15T23:59:59Z");
  await entry("call", "2026-11-24T12:00:00Z", colleague.id);
  await task({ status: "done", completedAt: "2026-11-24T12:00:00Z" });
  const { activity } = await dashboard();
  const rows = activity.map(({ kind, week, lastWeek }) => [kind, week, lastWeek]).sort();
  assert.deepEqual(rows, [["call", 1, 1], ["email", 0, 1], ["task", 1, 0]]);
});

Deno.test("leads: rotting and without a next task, open ones of one's own", async () => {
  const mine = { ownerId: seller.id, stageEnteredAt: "2026-11-24T12:00:00Z" };
  const planned = await createLead(db, { ...mine, title: "Planned" });
  await task({ leadId: planned.id });
  const loose = await createLead(db, { ...mine, title: "Loose" });
  await task({ leadId: loose.id, status: "done" });
  const old = { ...mine, stageEnteredAt: "2026-10-01T12:00:00Z" };
  await createLead(db, { ...old, title: "Silent" });
  await createLead(db, { ...old, title: "Talked to", lastActivityAt: "2026-11-24T12:00:00Z" });
  await createLead(db, { ...old, title: "Closed", stageId: await stage("won") });
  await createLead(db, { ...old, title: "Another's", ownerId: colleague.id });
  const { rotting, withoutNextTask } = await dashboard();
  assert.deepEqual(rotting.first.map((lead) => lead.title), ["Silent"]);
  const loosely = withoutNextTask.first.map((lead) => lead.title).sort();
  assert.deepEqual(loosely, ["Loose", "Silent", "Talked to"]);
});

Deno.test("numbers: won by the stage's type, at the rate of that day, month by month", async () => {
  await sql`delete from leads`.execute(db);
  const won = { ownerId: seller.id, stageId: await stage("won") };
  const november = { ...won, closedAt: "2026-11-01T00:00:00Z" };
  await createLead(db, { ...november, amount: 1000, closedRate: 1 });
  await createLead(db, { ...november, amount: 100, currency: "USD", closedRate: 0.5 });
  await createLead(db, { ...november, amount: 7, currency: "JPY" });
  await createLead(db, { ...won, amount: 300, closedRate: 1, closedAt: "2026-10-31T23:59:59Z" });
  await createLead(db, { ...november, amount: 9, closedRate: 1, stageId: await stage("lost") });
  await createLead(db, { ownerId: seller.id, amount: 500, probability: 20 });
  await createLead(db, { ownerId: colleague.id, amount: 9999 });
  const { currency, wonThisMonth, wonLastMonth, open } = await dashboard();
  assert.equal(currency, "EUR");
  assert.deepEqual(wonThisMonth, { count: 3, sum: 1050, unconverted: 1 });
  assert.deepEqual(wonLastMonth, { count: 1, sum: 300, unconverted: 0 });
  assert.deepEqual(open, { count: 1, sum: 500, weighted: 100, unconverted: 0 });
});
