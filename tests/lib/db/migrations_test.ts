import assert from "node:assert/strict";
import { sql } from "kysely";
import { NO_MIGRATIONS } from "kysely/migration";
import { migrations } from "../../../db/migrations.ts";
import { migrate, migrator } from "../../../lib/db/migrate.ts";
import { testDatabase } from "../../support/database.ts";

const { db, close } = await testDatabase();
Deno.test.afterAll(close);

const publicTables = async () =>
  (await db.introspection.getTables()).filter((table) => !table.name.startsWith("kysely"))
    .map((table) => table.name);

Deno.test("the list holds every file of the folder, in order", async () => {
  const folder = new URL("../../../db/migrations/", import.meta.url);
  const files = (await Array.fromAsync(Deno.readDir(folder))).map((entry) => entry.name).sort();
  assert.deepEqual(Object.keys(migrations).map((name) => `${name}.ts`), files);
});

Deno.test("every foreign key has an index that begins with it", async () => {
  const missing = await sql<{ column: string }>`
    select c.conrelid::regclass || '.' || a.attname as "column"
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and not exists (
      select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
    )
    order by 1
  `.execute(db);
  // Few rows each, or never looked up from the other side.
  assert.deepEqual(missing.rows.map((row) => row.column), ["stage_history.user_id"]);
});

Deno.test("the last stage of the pipeline is lost, the one before is won", async () => {
  const stages = await db.selectFrom("stages").select(["key", "type", "probability"])
    .orderBy("position").execute();
  assert.deepEqual(stages.map((stage) => `${stage.key} ${stage.type} ${stage.probability}`), [
    "qualified open 10",
    "meeting open 25",
    "proposal open 50",
    "negotiation open 75",
    "verbal_yes open 90",
    "won won 100",
    "lost lost 0",
  ]);
});

Deno.test("a migrated database has nothing to do, and runs down to nothing and up again", async () => {
  assert.deepEqual(await migrate(db), []);
  const before = await publicTables();

  const down = await migrator(db).migrateTo(NO_MIGRATIONS);
  assert.equal(down.error, undefined);
  assert.deepEqual(await publicTables(), []);

  assert.deepEqual(await migrate(db), Object.keys(migrations));
  assert.deepEqual(await publicTables(), before);
});

Deno.test("a database from a newer version is refused by name", async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('29991231_later', '')`.execute(
    db,
  );
  await assert.rejects(migrate(db), /29991231_later/);
  await sql`delete from kysely_migration where name = '29991231_later'`.execute(db);
});
