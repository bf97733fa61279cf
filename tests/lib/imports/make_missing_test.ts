import assert from "node:assert/strict";
import { sql } from "kysely";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { undoing } from "../../../lib/changes/undo_job.ts";
import type { Import } from "../../../lib/imports/schema.ts";
import { type Client, testApp } from "../../support/app.ts";
import { errorsOf, preview, ran, type Sent } from "../../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const [admin, seller] = [await app.signIn("admin"), await app.signIn("user")];
const { db } = app;

/** How the live records of each entity are called, oldest first. */
async function all(): Promise<string[][]> {
  const live = (table: "customers" | "companies" | "leads", called: "name" | "title") =>
    sql<{ called: string }>`
      select ${sql.ref(called)} as called from ${
      sql.table(table)
    } where deleted_at is null order by id
    `.execute(db);
  const found = await Promise.all([
    live("companies", "name"),
    live("customers", "name"),
    live("leads", "title"),
  ]);
  return found.map(({ rows }) => rows.map(({ called }) => called));
}

/** A dry run and a run of it, which must tell the same. */
async function both(who: Client, file: string, sent: Sent): Promise<Import> {
  const checked = await preview(who, file, sent);
  const done = await ran(app, who, checked.id);
  assert.equal(done.status, "done");
  assert.deepEqual(done.made, checked.made, "the dry run has told what is made");
  const { counts } = checked;
  assert.ok("create" in counts);
  const { rows, create, update, unchanged, duplicate, error } = counts;
  assert.deepEqual(done.counts, {
    ...{ rows, created: create, updated: update, unchanged, skipped: duplicate, failed: error },
  });
  return done;
}

async function undone(who: Client, { changeSetId }: Import): Promise<void> {
  const answer = await who.request(`/api/change-sets/${changeSetId}/undo`, { method: "POST" });
  assert.ok(answer.ok, await answer.text());
  await runDueJobs(app, [undoing]);
}

Deno.test("leads make the customers and companies that they name, each once, and undo takes them back", async () => {
  const before = await all();
  const lines = [
    ...[
      "One,ada@made.test,Acme",
      "Two,ADA@made.test,ACME",
      "Three,Bob Ray <bob@made.test>,Über AG",
    ],
    ...["Four,Cy Lee (cy@made.test),", "Five,Nobody At All,Acme", "Six,,Uber AG", "Seven,x@,"],
    // Another chunk names them again.
    ...Array.from({ length: 1200 }, (_, n) => `More ${n},bob@made.test,Acme`),
    "Last,dora@made.test,Acme",
  ];
  const done = await both(admin, `Title,Customer,Company\n${lines.join("\n")}\n`, {
    entity: "leads",
  });
  assert.deepEqual(done.made, { companies: 2, customers: 4, leads: 0 });
  assert.deepEqual(done.counts, {
    ...{ rows: 1208, created: 1206, updated: 0, unchanged: 0, skipped: 0, failed: 2 },
  });
  const [, five = "", seven = ""] = await errorsOf(admin, done.id);
  assert.match(five, /Write an address too/);
  assert.match(seven, /^Seven,/);
  const people = await db.selectFrom("customers").select(["name", "email"])
    .where("email", "like", "%@made.test").orderBy("email").execute();
  assert.deepEqual(people, [
    { name: "ada@made.test", email: "ada@made.test" },
    { name: "Bob Ray", email: "bob@made.test" },
    { name: "Cy Lee", email: "cy@made.test" },
    { name: "dora@made.test", email: "dora@made.test" },
  ]);
  const linked = await db.selectFrom("leads").innerJoin("customers", "customers.id", "customerId")
    .leftJoin("companies", "companies.id", "leads.companyId")
    .select(["leads.title", "email", "companies.name as company"])
    .where("title", "in", ["One", "Two", "Three", "Four", "Last"]).orderBy("leads.id").execute();
  assert.deepEqual(linked.map(({ email, company }) => [email, company]), [
    ...[["ada@made.test", "Acme"], ["ada@made.test", "Acme"], ["bob@made.test", "Über AG"]],
    ...[["cy@made.test", null], ["dora@made.test", "Acme"]],
  ]);
  await undone(admin, done);
  assert.deepEqual(await all(), before);
});

for (
  const [entity, file] of [
    [
      "tasks",
      "Title,Customer,Lead\nCall,eve@made.test,Big deal\nWrite,eve@made.test,BIG DEAL\n" +
      "Meet,eve@made.test,\nAlone,,Orphan deal\n",
    ],
    [
      "interactions",
      "Kind,Customer,Lead,Notes\nnote,eve@made.test,Big deal,a\nnote,eve@made.test,BIG DEAL,b\n" +
      "note,eve@made.test,,c\nnote,,Orphan deal,d\n",
    ],
  ] as const
) {
  Deno.test(`${entity} make the customer and the lead that they name, and undo takes them back`, async () => {
    const before = await all();
    const done = await both(admin, file, { entity });
    assert.deepEqual(done.made, { companies: 0, customers: 1, leads: 1 });
    assert.deepEqual(done.counts, {
      ...{ rows: 4, created: 3, updated: 0, unchanged: 0, skipped: 0, failed: 1 },
    });
    const [, alone = ""] = await errorsOf(admin, done.id);
    assert.match(alone, /Name its customer too/);
    const rows = await db.selectFrom(entity).innerJoin("customers", "customers.id", "customerId")
      .leftJoin("leads", "leads.id", "leadId")
      .select(["email", "leads.title as lead", "leads.customerId", "customers.id"])
      .where(`${entity}.deletedAt`, "is", null).orderBy(`${entity}.id`).execute();
    assert.deepEqual(rows.map(({ email, lead }) => [email, lead]), [
      ...[["eve@made.test", "Big deal"], ["eve@made.test", "Big deal"], ["eve@made.test", null]],
    ]);
    assert.equal(rows[0]?.customerId, rows[0]?.id, "the lead is the customer's");
    const stays = await db.selectFrom("stageHistory").innerJoin("leads", "leads.id", "leadId")
      .select("leadId").where("title", "=", "Big deal").where("deletedAt", "is", null).execute();
    assert.equal(stays.length, 1);
    await undone(admin, done);
    assert.deepEqual(await all(), before);
  });
}

Deno.test("customers make their companies, which the dry run counts", async () => {
  const before = await all();
  const lines = Array.from({ length: 1100 }, (_, n) => `Person ${n},p${n}@c.test,Co ${n % 3}`);
  const done = await both(
    admin,
    `Name,Email,Company\n${lines.join("\n")}\nZoe,z@c.test,co 1\n`,
    {},
  );
  assert.deepEqual(done.made, { companies: 3, customers: 0, leads: 0 });
  await undone(admin, done);
  assert.deepEqual(await all(), before);
});

Deno.test("an update makes what a record is to be linked to", async () => {
  const json = { title: "Linked anew", customerId: await customer("old@made.test") };
  const { data } = await (await admin.request("/api/leads", { json })).json();
  const file = `Lead id,Customer\n${data.id},new@made.test\n`;
  const sent = {
    entity: "leads",
    mode: "update",
    mapping: { "Lead id": "id", Customer: "customerId" },
  };
  const done = await both(admin, file, sent);
  assert.deepEqual(done.made, { companies: 0, customers: 1, leads: 0 });
  const ownerOf = async () => {
    const row = await db.selectFrom("leads").innerJoin("customers", "customers.id", "customerId")
      .select("email").where("leads.id", "=", data.id).executeTakeFirstOrThrow();
    return row.email;
  };
  assert.equal(await ownerOf(), "new@made.test");
  await undone(admin, done);
  assert.equal(await ownerOf(), "old@made.test");
  assert.ok(!(await all()).flat().includes("new@made.test"));
});

Deno.test("nothing is made where that was not wanted", async () => {
  const file = "Title,Customer,Company\nA,none@made.test,\nB,,No Such Co\n";
  const options = { createMissing: false };
  const done = await both(admin, file, { entity: "leads", options });
  assert.deepEqual(done.made, { companies: 0, customers: 0, leads: 0 });
  assert.equal((await errorsOf(admin, done.id)).length, 3);
});

Deno.test("what somebody makes is theirs, and a company that they do not see is not made again", async () => {
  await customer("hidden@made.test", "Hidden Co");
  const file = "Title,Customer,Company\nMine,sam@made.test,Hidden Co\n";
  const done = await both(seller, file, { entity: "leads" });
  assert.deepEqual(done.made, { companies: 0, customers: 1, leads: 0 });
  const made = await db.selectFrom("customers").select("ownerId")
    .where("email", "=", "sam@made.test").executeTakeFirstOrThrow();
  assert.equal(made.ownerId, await app.userId("user"));
});

async function customer(email: string, company?: string): Promise<number> {
  const json = { name: "Somebody", email, ...(company === undefined ? {} : { company }) };
  const { data } = await (await admin.request("/api/customers", { json })).json();
  return data.id;
}
