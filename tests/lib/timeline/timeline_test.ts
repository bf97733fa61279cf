import assert from "node:assert/strict";
import { createCompany } from "../../../lib/companies/service.ts";
import { createCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { moveLead } from "../../../lib/leads/moves.ts";
import { createLead } from "../../../lib/leads/service.ts";
import { orderedStages } from "../../../lib/stages/service.ts";
import { completeTask, createTask } from "../../../lib/tasks/service.ts";
import type { TimelineEntity, TimelineEntry } from "../../../lib/timeline/schema.ts";
import { filterIn, recordTimeline } from "../../../lib/timeline/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles } from "../../support/people.ts";

const database = await testDatabase();
const { user, manager } = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

const newCustomer = async (person = user) =>
  (await createCustomer(person.ctx(), {
    name: "Timeline",
    email: `${crypto.randomUUID()}@example.test`,
  })).record;

async function timelineOf(
  record: { entity: TimelineEntity; id: number },
  kind: string | null = null,
  person = user,
): Promise<TimelineEntry[]> {
  const entries: TimelineEntry[] = [];
  let older: string | undefined;
  do {
    const page = await recordTimeline(person.ctx(), record, { filter: filterIn(kind), older });
    entries.push(...page.entries);
    older = page.older ?? undefined;
  } while (older !== undefined);
  return entries;
}

const sourcesOf = (entries: readonly TimelineEntry[]) => entries.map(({ source }) => source);

Deno.test("a customer's timeline holds talks, tasks, moves of leads and changes", async () => {
  const { id } = await newCustomer();
  const { record: lead } = await createLead(user.ctx(), { title: "Deal", customerId: id });
  const stages = await orderedStages(user.ctx());
  await createInteraction(user.ctx(), { kind: "call", customerId: id, subject: "First" });
  await moveLead(user.ctx(), lead.id, { stageId: stages[1]?.id ?? 0 });
  const { record: task } = await createTask(user.ctx(), { title: "Send it", customerId: id });
  await completeTask(user.ctx(), task.id);
  await updateCustomer(user.ctx(), id, { fields: { status: "active" } });

  const record = { entity: "customers" as const, id };
  const all = await timelineOf(record);
  assert.deepEqual(sourcesOf(all), ["change", "task", "stage", "interaction", "change"]);
  const times = all.map(({ at }) => at);
  assert.deepEqual(times, times.toSorted().reverse());
  const [, , move] = all;
  assert.ok(move?.source === "stage");
  assert.deepEqual(move.move, {
    id: move.id,
    leadId: lead.id,
    lead: "Deal",
    fromStage: stages[0]?.name,
    toStage: stages[1]?.name,
    user: user.ctx().actor.name,
  });
  assert.deepEqual(sourcesOf(await timelineOf(record, "call")), ["interaction"]);
  assert.deepEqual(sourcesOf(await timelineOf(record, "note")), []);
  assert.deepEqual(sourcesOf(await timelineOf(record, "task")), ["task"]);
  assert.deepEqual(sourcesOf(await timelineOf(record, "change")), ["change", "change"]);
  const own = await timelineOf({ entity: "leads", id: lead.id });
  assert.deepEqual(sourcesOf(own), ["stage", "change"], "a move stands there once");
});

Deno.test("pages lose and repeat nothing where many entries have the same instant", async () => {
  const { id } = await newCustomer();
  const occurredAt = "2026-11-20T09:00:00Z";
  for (let n = 0; n < 15; n++) {
    await createInteraction(user.ctx(), { kind: "note", customerId: id, occurredAt });
    const { record } = await createTask(user.ctx(), { title: `Task ${n}`, customerId: id });
    await database.db.updateTable("tasks").where("id", "=", record.id)
      .set({ status: "done", completedAt: new Date(occurredAt) }).execute();
  }
  const all = await timelineOf({ entity: "customers", id });
  const keys = all.map((entry) => `${entry.source} ${entry.id}`);
  assert.equal(new Set(keys).size, 31);
  assert.equal(keys.length, 31);
});

Deno.test("what somebody does not read is left out", async () => {
  const { id } = await newCustomer();
  const { record: task } = await createTask(manager.ctx(), { title: "Theirs", customerId: id });
  await completeTask(manager.ctx(), task.id);
  const { record: lead } = await createLead(manager.ctx(), { title: "Secret", customerId: id });
  const [, second] = await orderedStages(manager.ctx());
  await moveLead(manager.ctx(), lead.id, { stageId: second?.id ?? 0 });
  const record = { entity: "customers" as const, id };
  assert.deepEqual(sourcesOf(await timelineOf(record)), ["change"]);
  const managers = sourcesOf(await timelineOf(record, null, manager));
  assert.deepEqual(managers, ["stage", "task", "change"]);
});

Deno.test("a place that no page gave is refused", async () => {
  const { id } = await newCustomer();
  for (const older of ["x", btoa('["2026","bogus",1]'), btoa('["never","task",1]')]) {
    const page = recordTimeline(user.ctx(), { entity: "customers", id }, {
      filter: undefined,
      older,
    });
    await assert.rejects(page, { code: "VALIDATION_ERROR" });
  }
});

Deno.test("a company's timeline holds what its customers and leads had, and nothing of others", async () => {
  const name = `Company ${crypto.randomUUID()}`;
  const { record: company } = await createCompany(user.ctx(), { name });
  const { id: customerId } = await newCustomer();
  await updateCustomer(user.ctx(), customerId, { fields: { companyId: company.id } });
  const title = "Of the company";
  const { record: lead } = await createLead(user.ctx(), { title, companyId: company.id });
  const stages = await orderedStages(user.ctx());
  await createInteraction(user.ctx(), { kind: "call", customerId, subject: "Theirs" });
  await createInteraction(user.ctx(), { kind: "note", leadId: lead.id, subject: "Its lead's" });
  await moveLead(user.ctx(), lead.id, { stageId: stages[1]?.id ?? 0 });
  const { record: task } = await createTask(user.ctx(), { title: "Send it", customerId });
  await completeTask(user.ctx(), task.id);
  const other = await newCustomer();
  await createInteraction(user.ctx(), { kind: "call", customerId: other.id, subject: "Elsewhere" });

  const record = { entity: "companies" as const, id: company.id };
  const all = await timelineOf(record);
  assert.deepEqual(sourcesOf(all), ["task", "stage", "interaction", "interaction", "change"]);
  assert.deepEqual(sourcesOf(await timelineOf(record, "call")), ["interaction"]);
  assert.deepEqual(sourcesOf(await timelineOf(record, "stage")), ["stage"]);
});
