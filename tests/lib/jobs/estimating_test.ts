import assert from "node:assert/strict";
import { sql } from "kysely";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { estimating } from "../../../lib/jobs/estimating.ts";
import { testDatabase } from "../../support/database.ts";

const { db, kv, close } = await testDatabase();
Deno.test.afterAll(() => close());

async function estimatedKeys(): Promise<number | undefined> {
  const { rows } = await sql<{ rows: number }>`
    select reltuples::int as rows from pg_class where oid = 'kv'::regclass`.execute(db);
  return rows[0]?.rows;
}

Deno.test("the embedded database learns how many rows there are", async () => {
  await sql`insert into kv (key, value, expires_at)
    select 'k' || n, '1', now() + interval '1 day' from generate_series(1, 300) n`
    .execute(db);
  assert.notEqual(await estimatedKeys(), 300);
  const config = readConfig(() => undefined);
  await estimating.run({ ctx: systemContext(db, kv), config, attempt: 1 }, null);
  assert.equal(await estimatedKeys(), 300);
});
