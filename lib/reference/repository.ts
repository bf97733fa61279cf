import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";

/** How often reference data has changed, to be read beside other columns; it only ever rises. */
export const referenceVersion: RawBuilder<number> = sql<number>`
  (select coalesce(sum(changes), 0)::bigint from reference_changes)`;

/** Folds the rows that changes have appended into one with the same sum. */
export async function foldReferenceChanges(db: Db): Promise<void> {
  await sql`
    with gone as (delete from reference_changes returning changes)
    insert into reference_changes (changes) select sum(changes) from gone having count(*) > 0
  `.execute(db);
}
