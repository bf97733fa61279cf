import assert from "node:assert/strict";
import { systemContext } from "../../../lib/context.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { winLead } from "../../../lib/leads/moves.ts";
import { sendingSummary, summarising } from "../../../lib/summary/job.ts";
import * as make from "../../factories/records.ts";
import { origin, testApp } from "../../support/app.ts";
import { sentMails } from "../../support/mails.ts";

const folder = await Deno.makeTempDir();
const app = await testApp({ env: { PUBLIC_URL: origin, DATA_DIR: folder } });
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});
const { db, kv, config } = app;

/** What a process does that looks for people whose Monday morning it is. */
async function look(instant: string): Promise<void> {
  const ctx = systemContext(db, kv, new Date(instant));
  await summarising.run({ ctx, config, attempt: 1 }, {});
}

async function subscribe(role: "user" | "manager", timeZone: string, locale = "en") {
  const who = await app.signIn(role, "cookie");
  const form = { name: role, locale, timeZone, weeklySummary: "true", version: "1" };
  assert.equal((await who.request("/settings", { form })).status, 303);
}

/** The Monday after the one that this week began with, or so many weeks later. */
function monday(weeks = 1): string {
  const today = Temporal.Now.plainDateISO("UTC");
  return today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks }).toString();
}

Deno.test("nobody gets a mail who did not ask for one", async () => {
  await look(`${monday()}T12:00:00Z`);
  assert.deepEqual(await sentMails(app), []);
});

Deno.test("on Monday morning by the person's own clock, once, however often it is looked", async () => {
  await subscribe("user", "America/New_York");
  // Seven o'clock in New York is eleven or twelve here, by the time of the year.
  await look(`${monday()}T10:59:00Z`);
  assert.deepEqual(await sentMails(app), []);
  await look(`${monday()}T12:00:00Z`);
  await look(`${monday()}T12:10:00Z`);
  const mails = await sentMails(app);
  assert.equal(mails.length, 1);
  assert.match(mails[0] ?? "", /^To: user@petrel\.test/m);
  await look(`${monday()}T13:00:00Z`);
  await look(`${Temporal.PlainDate.from(monday()).add({ days: 1 })}T12:00:00Z`);
  assert.deepEqual(await sentMails(app), []);
  await look(`${monday(2)}T13:00:00Z`);
  assert.equal((await sentMails(app)).length, 1, "the next week's");
});

Deno.test("two processes that hold the same job send one mail", async () => {
  const week = monday(3);
  const payload = { userId: await app.userId("user"), week };
  const ctx = () => systemContext(db, kv);
  await Promise.all(
    [1, 2].map((attempt) => sendingSummary.run({ ctx: ctx(), config, attempt }, payload)),
  );
  assert.equal((await sentMails(app)).length, 1);
});

Deno.test("it says the reports' numbers in the person's language, within what they may read", async () => {
  const [userId, managerId] = [await app.userId("user"), await app.userId("manager")];
  await make.createLead(db, { ownerId: userId, amount: 30_000 });
  await make.createLead(db, { ownerId: managerId, amount: 70_000 });
  const { id } = await make.createLead(db, { ownerId: managerId, amount: 5000 });
  await winLead(await app.ctx("manager"), id);
  const task = { title: "Late", userId, createdBy: userId, dueAt: new Date("2026-01-01") };
  await db.insertInto("tasks").values(task).execute();
  await subscribe("manager", "Europe/Berlin", "de");
  // Of this week, since it is the one before that Monday.
  await look(`${monday()}T12:00:00Z`);
  await look(`${monday(4)}T13:00:00Z`);
  const mails = await sentMails(app);
  const manager = mails.find((mail) => /^To: manager@/m.test(mail)) ?? "";
  const user = mails.findLast((mail) => /^To: user@/m.test(mail)) ?? "";
  assert.match(manager, /Hallo manager,/);
  assert.match(manager, /Gewonnen: 1 Lead, 5\.000/);
  assert.match(manager, /Jetzt offen: 2 Leads, 100\.000/);
  assert.match(manager, new RegExp(`http://petrel\\.test/reports/win-rate\\?from=`));
  assert.match(user, /Won: 0 leads, /);
  assert.match(user, /Open now: 1 lead, .*30,000/);
  assert.match(user, /Your overdue tasks: 1/);
  assert.doesNotMatch(user, /70,000|100,000/);
});

Deno.test("who has left, or changed their mind, gets none", async () => {
  await db.updateTable("users").set({ status: "disabled" }).where("role", "=", "user").execute();
  await look(`${monday(5)}T13:00:00Z`);
  await db.updateTable("users").set({ weeklySummary: false }).execute();
  assert.equal((await runDueJobs(app, [sendingSummary])).done, 1, "the manager's waited");
  assert.deepEqual(await sentMails(app), []);
});
