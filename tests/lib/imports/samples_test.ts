import assert from "node:assert/strict";
import writeExcel from "write-excel-file/node";
import { testApp } from "../../support/app.ts";
import { imported, preview } from "../../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const sample = (name: string) =>
  Deno.readTextFile(new URL(`../../../samples/${name}`, import.meta.url));

Deno.test("HubSpot's contacts and deals come in as they are", async () => {
  const people = await imported(app, admin, await sample("hubspot-contacts.csv"));
  assert.deepEqual(people.mapping, {
    ...{ "First Name": "firstName", "Last Name": "lastName", Email: "email" },
    ...{ "Phone Number": "phone", "Company Name": "company", "Job Title": "jobTitle" },
    ...{ "Contact owner": "ownerId", "Original Source": "source" },
  });
  assert.deepEqual(people.counts, {
    ...{ rows: 5, created: 5, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  });
  const deals = await imported(app, admin, await sample("hubspot-deals.csv"), { entity: "leads" });
  assert.deepEqual(deals.counts, {
    ...{ rows: 3, created: 3, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  });
  const leads = await app.db.selectFrom("leads").innerJoin("stages", "stages.id", "stageId")
    .innerJoin("companies", "companies.id", "leads.companyId")
    .select(["title", "stages.key", "amount", "expectedCloseOn", "companies.name"])
    .orderBy("leads.id").execute();
  assert.deepEqual(leads[0], {
    ...{ title: "Rooftop phase 2", key: "proposal", amount: 48000 },
    ...{ expectedCloseOn: "2026-12-18", name: "Nordlicht Solar AB" },
  });
  const stays = await app.db.selectFrom("stageHistory").select("toStageId").execute();
  assert.equal(stays.length, 3, "each lead has its first stay");
});

Deno.test("Pipedrive's people come in as they are", async () => {
  const people = await imported(app, admin, await sample("pipedrive-people.csv"));
  assert.deepEqual(people.counts, {
    ...{ rows: 3, created: 3, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  });
});

Deno.test("a spreadsheet is read: texts, numbers and days", async () => {
  const cell = (value: string) => ({ value });
  const rows = [
    ["Title", "Company", "Amount", "Close date"].map(cell),
    [
      ...["Sheet deal", "Sheet Ltd"].map(cell),
      { value: 1250.5, type: Number },
      { value: new Date(Date.UTC(2027, 1, 28)), type: Date, format: "yyyy-mm-dd" },
    ],
  ];
  const buffer = await writeExcel(rows as never).toBuffer();
  const shown = await preview(admin, new Uint8Array(buffer), {
    ...{ entity: "leads", name: "deals.xlsx" },
  });
  assert.equal(shown.format.kind, "xlsx");
  assert.deepEqual(shown.samples.create?.[0]?.cells, [
    ...["Sheet deal", "Sheet Ltd", "1250.5", "2027-02-28"],
  ]);
});

Deno.test("tasks and interactions find their customers and people by address", async () => {
  const customer = { name: "Found", email: "found@s.test" };
  const made = await (await admin.request("/api/customers", { json: customer })).json();
  const tasks = await imported(
    app,
    admin,
    "Subject,Contact,Assignee,Due date,Priority\nCall back,found@s.test,user@petrel.test,24/12/2026,high\nNobody,none@s.test,,,\n",
    { entity: "tasks", options: { createMissing: false } },
  );
  assert.deepEqual([tasks.counts.rows, "created" in tasks.counts && tasks.counts.created], [2, 1]);
  const task = await app.db.selectFrom("tasks").selectAll().executeTakeFirstOrThrow();
  assert.equal(task.customerId, made.data.id);
  assert.equal(task.userId, await app.userId("user"));
  assert.equal(task.dueAt?.toISOString().slice(0, 10), "2026-12-24");
  const calls = await imported(
    app,
    admin,
    "Type,Contact,Notes,Date\ncall,found@s.test,Spoke about it,2026-01-02 10:30\n",
    { entity: "interactions" },
  );
  assert.equal("created" in calls.counts && calls.counts.created, 1);
});
