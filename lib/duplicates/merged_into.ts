import { sql } from "kysely";
import type { Ctx } from "../context.ts";
import { ownerInScope } from "../db/scope.ts";
import { ownedScope } from "../ownership.ts";
import type { Mergeable } from "./schema.ts";

/**
 * The live record that a merged one has become a part of, however often it was merged on, where the
 * actor reads it; undefined for all others.
 */
export async function mergedInto(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  entity: Mergeable,
  id: number,
): Promise<number | undefined> {
  const table = sql.table(entity);
  const scope = ownedScope(actor, entity);
  const { rows: [found] } = await sql<{ id: number }>`
    with recursive way (id) as (
      select merged_into from ${table} where id = ${id} and merged_into is not null
      union
      select next.merged_into from ${table} as next join way on next.id = way.id
      where next.merged_into is not null
    )
    select ${table}.id from way join ${table} on ${table}.id = way.id
    where ${table}.deleted_at is null and ${ownerInScope(sql`${table}.owner_id`, scope)} limit 1
  `.execute(db);
  return found?.id;
}
