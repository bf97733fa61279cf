import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { sealAll, sealed } from "../../../lib/changes/sealer.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { ConfigError, readConfig } from "../../../lib/config.ts";
import { createCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { openPlatform, type Platform } from "../../../lib/platform.ts";
import { undoables } from "../../../lib/resources.ts";
import { person } from "../../support/people.ts";
import { type PostgresServer, startPostgres } from "../../support/postgres.ts";

const server = startPostgres();
const addressOf = (role: string) =>
  (server?.url("petrel") ?? "").replace("petrel@", `${role}:secret-of-${role}@`);
const env: Record<string, string> = {
  DATABASE_URL: addressOf("petrel_app"),
  DATABASE_MIGRATE_URL: addressOf("petrel_migrate"),
  JWT_SECRET: "x".repeat(32),
};
const config = (without?: string) => readConfig((name) => name === without ? undefined : env[name]);

function makeRoles({ url }: PostgresServer): void {
  const script = fileURLToPath(new URL("../../../deploy/postgres/roles.sql", import.meta.url));
  const passwords = ["migrate", "app"].flatMap((role) => [
    "-v",
    `${role}_password=secret-of-petrel_${role}`,
  ]);
  const psql = spawnSync("psql", [...passwords, "-q", "-f", script, url()], { encoding: "utf8" });
  assert.equal(psql.status, 0, psql.stderr);
}

let platform: Platform | undefined;
if (server !== undefined) makeRoles(server);
const ignore = server === undefined;

Deno.test.afterAll(async () => {
  await platform?.close();
  server?.close();
});

Deno.test({
  name: "the server's role alone cannot make the tables, and says what to do",
  ignore,
  fn: () =>
    assert.rejects(
      openPlatform(config("DATABASE_MIGRATE_URL")),
      (error) => error instanceof ConfigError && /DATABASE_MIGRATE_URL/.test(error.message),
    ),
});

Deno.test({
  name: "with both, everything works: writes, sealing, undo, and a second start without the owner",
  ignore,
  async fn() {
    await (await openPlatform(config())).close();
    platform = await openPlatform(config("DATABASE_MIGRATE_URL"));
    const who = await sql<{ name: string }>`select current_user as name`.execute(platform.db);
    assert.equal(who.rows[0]?.name, "petrel_app");
    const admin = await person(platform, "admin");
    const input = { name: "Ada Lovelace", email: "ada@engine.test" };
    const { record } = await createCustomer(admin.ctx(), input);
    const ctx = admin.ctx();
    await updateCustomer(ctx, record.id, { fields: { name: "Ada King" } });
    const undo = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
    assert.deepEqual(undo, { undone: 1, kept: [] });
    await platform.kv.set("a", 1, 60);
    await sealed(platform.db);
    await sealAll(platform.db);
    const log = await platform.db.selectFrom("changes").select("position").orderBy("id").execute();
    assert.deepEqual(log.map((row) => row.position), [1, 2, 3]);
  },
});

const refused = [
  "create table mine (id int)",
  "alter table customers add column mine int",
  "alter table changes disable trigger all",
  "drop table customers",
  "drop trigger changes_no_delete on changes",
  "truncate customers",
  "truncate changes cascade",
  "update changes set action = 'deleted'",
  "update changes set position = 9, hash = 'x'",
  "delete from changes",
  "update change_data set after = '{}'",
  "delete from change_data",
  "update change_sets set actor_id = null",
  "delete from change_sets",
  "delete from kysely_migration",
  "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
  "set session_replication_role = replica",
  "set role petrel_migrate",
  "create schema mine",
  "create extension dblink",
  "copy customers to program 'cat'",
];

for (const statement of refused) {
  Deno.test({
    name: `the server's role may not: ${statement}`,
    ignore,
    async fn() {
      assert.ok(platform !== undefined);
      await assert.rejects(sql.raw(statement).execute(platform.db), { code: "42501" });
    },
  });
}

Deno.test({
  name: "the erasing switch opens nothing to the server's role, and a seal is given once",
  ignore,
  async fn() {
    const { db } = platform ?? assert.fail("no platform");
    await assert.rejects(
      db.transaction().execute(async (tx) => {
        await sql`set local petrel.erasing = 'on'`.execute(tx);
        await tx.deleteFrom("changeData").execute();
      }),
      { code: "42501" },
    );
    const seals = JSON.stringify([{ id: 1, position: 99, hash: "forged" }]);
    await assert.rejects(
      sql`select seal_changes((${seals}::text)::jsonb)`.execute(db),
      /sealed once and never edited/,
    );
  },
});
