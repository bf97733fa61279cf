import assert from "node:assert/strict";
import { sql } from "kysely";
import { undoing } from "../../../lib/changes/undo_job.ts";
import { createCustomer } from "../../../lib/customers/service.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { foldSums } from "../../../lib/leads/sum_repository.ts";
import { createLead } from "../../../lib/leads/service.ts";
import { createTask } from "../../../lib/tasks/service.ts";
import { testApp } from "../../support/app.ts";
import { imported, type Sent } from "../../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const { db } = app;

const tables = ["companies", "customers", "leads", "tasks", "interactions"] as const;

/** Every live record with all its fields but those that every write moves. */
async function live(): Promise<Record<string, Record<string, unknown>[]>> {
  const all = await Promise.all(tables.map(async (table) => {
    const { rows } = await sql<{ record: Record<string, unknown> }>`
      select to_jsonb(${sql.table(table)}) - 'version' - 'updated_at' as record
      from ${sql.table(table)} where deleted_at is null order by id
    `.execute(db);
    return [table, rows.map(({ record }) => record)] as const;
  }));
  return Object.fromEntries(all);
}

async function idsOf(table: string, deleted: boolean): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(table)} where (deleted_at is not null) = ${deleted} order by id
  `.execute(db);
  return rows.map(({ id }) => Number(id));
}

/** Undoes a change set, by a job where it is large. */
async function undo(id: number | null): Promise<{ undone: number; kept: unknown[] }> {
  const answer = await admin.request(`/api/change-sets/${id}/undo`, { method: "POST" });
  const { data } = await answer.json();
  if (answer.status === 200) return data;
  assert.equal(answer.status, 202);
  await runDueJobs(app, [undoing]);
  const run = await (await admin.request(`/api/runs/${data.id}`)).json();
  assert.equal(run.data.status, "done");
  return run.data.result;
}

const count = 600;

/** What is there before: customers with companies, leads in several stages, and tasks. */
async function furnish(): Promise<void> {
  const stages = await db.selectFrom("stages").select("id").orderBy("id").execute();
  for (let n = 0; n < 40; n++) {
    const ctx = await app.ctx("manager");
    const { record: { id: customerId } } = await createCustomer(ctx, {
      ...{ name: `Old ${n}`, email: `old${n}@undo.test`, tags: [`t${n % 3}`] },
      ...{ source: n % 2 ? "Fair" : null, company: n % 5 ? null : `Firm ${n}` },
    });
    const stageId = stages[n % 3]?.id ?? 0;
    const { record: { id: leadId } } = await createLead(ctx, {
      ...{ title: `Deal ${n}`, customerId, stageId },
    });
    await createTask(ctx, { title: `Task ${n}`, leadId });
  }
}

/** A file for each kind of record that changes what is there, adds to it, and makes what it names. */
async function files(): Promise<[string, Sent][]> {
  const stages = await db.selectFrom("stages").select(["key", "type"]).orderBy("id").execute();
  const open = stages.filter(({ type }) => type === "open");
  const [leads, tasks] = await Promise.all([idsOf("leads", false), idsOf("tasks", false)]);
  const table = (head: string, rows: number, line: (n: number) => string) =>
    `${head}\n${Array.from({ length: rows }, (_, n) => line(n)).join("\n")}\n`;
  const byId = (...fields: string[]) => ({
    mapping: Object.fromEntries([["Id", "id"], ...fields.map((field) => [field, field])]),
    key: "id",
  });
  return [
    [
      table("Name,Domain,Phone", 20, (n) => `Firm ${n},firm${n}.test,+1 ${n}`),
      { entity: "companies", mode: "upsert" },
    ],
    [
      table(
        "Name,Email,Company,Tags,Source,Status",
        count,
        (n) => `New ${n},old${n}@undo.test,Firm ${n % 30},"a,b",Import,active`,
      ),
      { mode: "upsert" },
    ],
    [
      table(
        "Id,stageId,amount,customerId,source",
        leads.length,
        (n) => `${leads[n]},${open[n % open.length]?.key},${n}.5,moved${n % 4}@undo.test,Web`,
      ),
      { entity: "leads", mode: "update", ...byId("stageId", "amount", "customerId", "source") },
    ],
    [
      table(
        "Title,Customer,Company",
        30,
        (n) => `Fresh ${n},fresh${n % 7}@undo.test,Fresh ${n % 3}`,
      ),
      { entity: "leads" },
    ],
    [
      table("Id,title,priority,status", tasks.length, (n) => `${tasks[n]},Changed ${n},high,done`),
      { entity: "tasks", mode: "update", ...byId("title", "priority", "status") },
    ],
    [
      table("Kind,Customer,Lead,Notes", 60, (n) => `note,old${n % 40}@undo.test,Deal ${n % 40},n`),
      { entity: "interactions" },
    ],
  ];
}

Deno.test("imports of all kinds, undone, leave every live record as it was and theirs in the trash", async () => {
  await furnish();
  const before = await live();
  const known = new Map<string, number[]>();
  for (const table of tables) {
    known.set(table, [...await idsOf(table, false), ...await idsOf(table, true)]);
  }
  const sets: number[] = [];
  for (const [file, sent] of await files()) {
    const { status, counts, changeSetId } = await imported(app, admin, file, sent);
    assert.equal(status, "done");
    assert.ok("failed" in counts && changeSetId !== null);
    assert.equal(counts.failed + counts.skipped, 0, JSON.stringify(counts));
    sets.push(changeSetId);
  }
  const after = await live();
  for (const table of tables) assert.notDeepEqual(after[table], before[table], table);
  for (const set of sets.toReversed()) assert.deepEqual((await undo(set)).kept, []);
  assert.deepEqual(await live(), before);
  for (const table of tables) {
    const made = (await idsOf(table, true)).filter((id) => !known.get(table)?.includes(id));
    assert.ok(table === "tasks" || made.length > 0, `new ${table} are in the trash`);
  }
  assert.deepEqual(await wrongSums(db), []);
  await foldSums(db);
  assert.deepEqual(await wrongSums(db), []);
});

Deno.test("what was edited since keeps the edit and is listed; all else is as it was", async () => {
  const before = await live();
  const [, customers = ["", {}]] = await files();
  const { changeSetId } = await imported(app, admin, ...customers);
  const edits = await db.selectFrom("customers").select(["id", "email"])
    .where("email", "in", ["old3@undo.test", "old501@undo.test"]).where("deletedAt", "is", null)
    .orderBy("id").execute();
  assert.equal(edits.length, 2, "one that was there, and one that the import made");
  for (const { id } of edits) {
    const answer = await admin.request(`/api/customers/${id}`, {
      ...{ method: "PATCH", json: { source: "Edited since" } },
    });
    assert.equal(answer.status, 200);
  }
  const { kept } = await undo(changeSetId);
  const [old, fresh] = edits;
  const made = await db.selectFrom("customers").select("companyId").where("id", "=", fresh?.id ?? 0)
    .executeTakeFirstOrThrow();
  assert.deepEqual(kept, [
    { entity: "customers", id: old?.id, field: "source", why: "Changed since" },
    { entity: "customers", id: fresh?.id, field: "source", why: "Changed since" },
    {
      ...{ entity: "companies", id: made.companyId, field: null },
      why: "Customers or leads belong to it by now",
    },
  ]);
  const after = await live();
  const own = (table: string, id: number | null | undefined) =>
    after[table]?.find((record) => record.id === id);
  assert.equal(own("customers", fresh?.id)?.source, "Edited since");
  const wanted = { ...before };
  wanted.customers = [...before.customers ?? [], own("customers", fresh?.id) ?? {}].map((record) =>
    record.id === old?.id ? { ...record, source: "Edited since" } : record
  );
  wanted.companies = [...before.companies ?? [], own("companies", made.companyId) ?? {}];
  assert.deepEqual(after, wanted);
});
