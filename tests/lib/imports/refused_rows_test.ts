import assert from "node:assert/strict";
import { sql } from "kysely";
import { sealed } from "../../../lib/changes/sealer.ts";
import { verifyChanges } from "../../../lib/changes/verify.ts";
import { testApp } from "../../support/app.ts";
import { errorsOf, imported } from "../../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const { db } = app;

// Rules that no code of ours knows: the dry run cannot see them.
await sql`alter table customers add constraint no_martians check (source <> 'Mars')`.execute(db);
await sql`create unique index one_seat on customers (job_title) where source = 'Throne'`.execute(
  db,
);

const file = (rows: string[]) => `name,email,source,job_title,company\n${rows.join("\n")}\n`;

Deno.test("a row that only the database refuses costs itself, wherever it stands in its chunk", async () => {
  const bad = new Set([1, 500, 501, 1203]);
  const rows = Array.from({ length: 1203 }, (_, at) => {
    const source = bad.has(at + 1) ? "Mars" : "Fair";
    return `Row ${at + 1},r${at + 1}@refused.test,${source},,Company ${at + 1}`;
  });
  const done = await imported(app, admin, file(rows));
  assert.equal(done.status, "done");
  assert.deepEqual(done.counts, {
    ...{ rows: 1203, created: 1199, updated: 0, unchanged: 0, skipped: 0, failed: 4 },
  });
  const written = await db.selectFrom("customers").select("email")
    .where("email", "like", "%@refused.test").execute();
  assert.equal(written.length, 1199);
  const [, ...wrong] = await errorsOf(admin, done.id);
  assert.deepEqual(wrong.map((line) => Number(/^Row (\d+)/.exec(line)?.[1])), [...bad]);
  assert.ok(wrong.every((line) => line.includes("no_martians")));
  const orphans = await db.selectFrom("companies").select("name")
    .where("name", "in", [...bad].map((row) => `Company ${row}`)).execute();
  assert.deepEqual(orphans, [], "what a refused row would have made is not there");
});

Deno.test("of two rows that only the database tells apart the first is written", async () => {
  const rows = [
    "Ann,a@seat.test,Throne,King,",
    "Bob,b@seat.test,Throne,King,",
    "Cid,c@seat.test,,,",
  ];
  const { counts } = await imported(app, admin, file(rows));
  assert.deepEqual(counts, {
    ...{ rows: 3, created: 2, updated: 0, unchanged: 0, skipped: 0, failed: 1 },
  });
  const names = await db.selectFrom("customers").select("name")
    .where("email", "like", "%@seat.test").orderBy("id").execute();
  assert.deepEqual(names.map(({ name }) => name), ["Ann", "Cid"]);
});

Deno.test("a first chunk that is refused as a whole leaves no change set and no change behind", async () => {
  const before = await db.selectFrom("changeSets").select("id").execute();
  const done = await imported(app, admin, file(["Mia,m@gone.test,Mars,,New Co"]));
  assert.deepEqual(done.counts, {
    ...{ rows: 1, created: 0, updated: 0, unchanged: 0, skipped: 0, failed: 1 },
  });
  assert.match((await errorsOf(admin, done.id))[1] ?? "", /no_martians/);
  assert.equal(done.changeSetId, null);
  assert.deepEqual(await db.selectFrom("changeSets").select("id").execute(), before);
  await sealed(db);
  assert.equal((await verifyChanges(db)).wrong, undefined);
});
