import assert from "node:assert/strict";
import { sql } from "kysely";
import { readConfig } from "../../../lib/config.ts";
import { connect, type Db } from "../../../lib/db/client.ts";
import { serverDialect } from "../../../lib/db/server.ts";
import { selectSlowQueries } from "../../../lib/system/repository.ts";
import { startPostgres } from "../../support/postgres.ts";

const server = startPostgres({ preload: "pg_stat_statements" });
Deno.test.afterAll(() => server?.close());

async function withDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  assert.ok(server !== undefined);
  const config = readConfig((name) => name === "DATABASE_POOL" ? "2" : undefined);
  const db = connect(await serverDialect(config, server.url()));
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}

Deno.test({
  name: "the statements that took the most time are named, those of this database only",
  ignore: server === undefined,
  fn: () =>
    withDatabase(async (db) => {
      assert.equal(await selectSlowQueries(db, 5), undefined, "without the extension");
      await sql`create extension pg_stat_statements`.execute(db);
      await sql`create database another`.execute(db);
      await sql`select pg_stat_statements_reset()`.execute(db);
      const other = connect(
        await serverDialect(readConfig(() => undefined), server?.url("another") ?? ""),
      );
      await sql`select pg_sleep(0.3), 'elsewhere' as place`.execute(other);
      await other.destroy();
      for (let n = 0; n < 3; n++) await sql`select pg_sleep(0.05),   ${n}::int as n`.execute(db);
      const [slowest, ...rest] = await selectSlowQueries(db, 5) ?? [];
      assert.match(slowest?.query ?? "", /^select pg_sleep\(.+\), \$\d::int as n$/);
      assert.equal(slowest?.calls, 3);
      assert.ok((slowest?.total ?? 0) >= 150 && (slowest?.mean ?? 0) >= 50);
      assert.ok(rest.length <= 4 && rest.every(({ total }) => total <= (slowest?.total ?? 0)));
      assert.ok(!rest.some(({ query }) => query.includes("place")));
    }),
});
