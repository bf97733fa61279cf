import assert from "node:assert/strict";
import { sql } from "kysely";
import { sealed } from "../../lib/changes/sealer.ts";
import { createCustomer, trashCustomer } from "../../lib/customers/service.ts";
import { jobs } from "../../lib/jobs/registry.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");
Deno.test.afterAll(() => app.close());
const pageAt = async (path: string) => await (await admin.request(path)).text();

for (let n = 1; n <= 60; n++) {
  await createCustomer(await app.ctx("manager"), { name: `Made ${n}`, email: `made.${n}@x.test` });
}
const { id } = (await createCustomer(await app.ctx("admin"), {
  ...{ name: "=Formula", email: "formula@x.test" },
})).record;
await trashCustomer(await app.ctx("admin"), id);
await sealed(app.db);

const deeds = (html: string) => [...html.matchAll(/href="\/change-sets\/(\d+)"/g)].length;

Deno.test("the log is filtered and paged to its end", async () => {
  assert.equal(deeds(await pageAt(`/admin/changes?entity=customers&id=${id}`)), 2);
  assert.equal(deeds(await pageAt("/admin/changes?entity=customers&action=deleted")), 1);
  const managerId = await app.userId("manager");
  const by = `/admin/changes?entity=customers&actorId=${managerId}`;
  const first = await pageAt(by);
  assert.equal(deeds(first), 50);
  const older = /href="([^"]*cursor=\d+[^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
  assert.equal(deeds(await pageAt(older)), 10);
  assert.match(await pageAt("/admin/changes?from=2199-01-01"), /No change fits/);
  assert.equal(deeds(await pageAt(`${by}&to=2001-01-01`)), 0);
});

Deno.test("the log's file has the filtered changes, and no cell runs as a formula", async () => {
  const response = await admin.request(`/admin/changes/export?entity=customers&id=${id}`);
  assert.match(response.headers.get("content-type") ?? "", /^text\/csv/);
  const lines = (await response.text()).trimEnd().split("\r\n");
  assert.equal(lines.length, 3);
  assert.match(lines[0] ?? "", /^\uFEFF?id,position,at,/);
  assert.match(lines[1] ?? "", /deleted,customers/);
  const all = await (await admin.request("/admin/changes/export")).text();
  const { rows: [counted] } = await sql<{ count: number }>`
    select count(*)::int as count from changes
  `.execute(app.db);
  assert.equal(all.trimEnd().split("\r\n").length, (counted?.count ?? 0) + 1);
});

async function verified(): Promise<string> {
  const response = await admin.request("/admin/changes/verify", { form: {} });
  assert.equal(response.status, 303);
  const run = response.headers.get("location") ?? "";
  assert.match(await pageAt(run), /Verifying: 0 of \d+ changes/);
  await runDueJobs(app, jobs);
  return await pageAt(run);
}

Deno.test("the chain is verified by a job, which finds what was tampered with", async () => {
  assert.match(await verified(), /\d+ changes are whole, of these 0 erased/);
  const change = await app.db.selectFrom("changes").select("id").where("entity", "=", "customers")
    .where("entityId", "=", id).orderBy("id").limit(1).executeTakeFirstOrThrow();
  await sql`alter table change_data disable trigger user`.execute(app.db);
  await sql`update change_data set after = '{"name": "Other"}' where change_id = ${change.id}`
    .execute(app.db);
  await sql`alter table change_data enable trigger user`.execute(app.db);
  const page = await verified();
  assert.match(page, new RegExp(`tampered with at change ${change.id}`));
  assert.match(page, /its values are others/);
});

Deno.test("others find no log at these addresses", async () => {
  for (const role of ["user", "manager"] as const) {
    const { request } = await app.signIn(role, "cookie");
    assert.equal((await request("/admin/changes")).status, 404);
    assert.equal((await request("/admin/changes/export")).status, 404);
    assert.equal((await request("/admin/changes/verify", { form: {} })).status, 404);
  }
});
