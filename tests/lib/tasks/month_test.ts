import assert from "node:assert/strict";
import { monthIn, tasksOfMonth } from "../../../lib/tasks/month.ts";
import { createTask, trashTask } from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles } from "../../support/people.ts";

const database = await testDatabase();
const { user, manager, admin } = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

/** At UTC+14, where a day of UTC ends in the next one. */
function far() {
  const ctx = user.ctx();
  return { ...ctx, actor: { ...ctx.actor, timeZone: "Pacific/Kiritimati" } };
}

Deno.test("a month has whole weeks from Monday, and its neighbours across years", async () => {
  const { weeks, previous, next } = await tasksOfMonth(user.ctx(), "2027-01");
  assert.deepEqual([previous, next], ["2026-12", "2027-02"]);
  assert.equal(weeks[0]?.[0]?.date, "2026-12-28");
  assert.ok(weeks.every((days) => days.length === 7));
  const days = weeks.flat();
  assert.equal(days.filter(({ inMonth }) => inMonth).length, 31);
  assert.equal(days.find(({ inMonth }) => inMonth)?.date, "2027-01-01");
});

Deno.test("tasks stand on the day of the reader's calendar; a full day says how many more", async () => {
  const dueAt = "2027-03-10T20:00:00.000Z";
  const userId = user.id;
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await createTask(user.ctx(), { title: `Task ${n}`, userId, dueAt });
  }
  await createTask(user.ctx(), { title: "Done", userId, dueAt, status: "done" });
  await createTask(manager.ctx(), { title: "Another's", userId: manager.id, dueAt });
  const { record: gone } = await createTask(user.ctx(), { title: "Gone", userId, dueAt });
  await trashTask(admin.ctx(), gone.id);

  const dayOf = async (ctx: ReturnType<typeof far>, date: string) =>
    (await tasksOfMonth(ctx, "2027-03")).weeks.flat().find((day) => day.date === date);
  const here = await dayOf(user.ctx(), "2027-03-10");
  assert.deepEqual(here?.tasks.map(({ title }) => title), ["Task 1", "Task 2", "Task 3", "Task 4"]);
  assert.equal(here?.more, 2);
  assert.equal((await dayOf(far(), "2027-03-10"))?.tasks.length, 0);
  assert.equal((await dayOf(far(), "2027-03-11"))?.more, 2);
});

Deno.test("an address names a month; anything else is this month", () => {
  const ctx = { ...user.ctx(), now: new Date("2026-11-30T12:00:00Z") };
  assert.equal(monthIn("2027-02", ctx), "2027-02");
  assert.equal(monthIn("2027-13", ctx), "2026-11");
  assert.equal(monthIn(null, { ...far(), now: ctx.now }), "2026-12");
});
