import assert from "node:assert/strict";
import { sql } from "kysely";
import { sealAll } from "../../lib/changes/sealer.ts";
import type { TestDatabase } from "./database.ts";

/** Tables that change by themselves as people come and go. */
const restless = ["sessions", "kv", "idempotency_keys"];

/** A hash over every row of every table but those that change by themselves. */
export async function fingerprint({ db }: TestDatabase): Promise<Record<string, string>> {
  // Earlier writes get their positions after their commit, which would look like a change.
  await sealAll(db);
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1
  `.execute(db);
  const hashes: Record<string, string> = {};
  for (const { name } of tables.rows.filter((table) => !restless.includes(table.name))) {
    // A sign-in notes its time in the user's row.
    const row = name === "users" ? sql`to_jsonb(t) - 'last_login_at'` : sql`to_jsonb(t)`;
    const { rows } = await sql<{ hash: string }>`
      select md5(coalesce(string_agg((${row})::text, ',' order by (${row})::text), '')) as hash
      from ${sql.table(name)} as t
    `.execute(db);
    hashes[name] = rows[0]?.hash ?? "";
  }
  return hashes;
}

/** Fails where the work changed any row. */
export async function changesNothing(app: TestDatabase, work: () => Promise<void>): Promise<void> {
  const before = await fingerprint(app);
  await work();
  assert.deepEqual(await fingerprint(app), before);
}
