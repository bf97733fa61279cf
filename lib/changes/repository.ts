import { sql } from "kysely";
import type { Ctx } from "../context.ts";
import { digest, type NewChange, newSalt } from "./diff.ts";

/** The change set of `ctx`, made now if this is its first write. */
export async function ensureChangeSet(ctx: Ctx, summary: string): Promise<number> {
  ctx.changeSet.id ??= await insertChangeSet(ctx, summary, null);
  return ctx.changeSet.id;
}

/** Makes a change set row; `undoes` is the one that it takes back. */
export async function insertChangeSet(
  ctx: Ctx,
  summary: string,
  undoes: number | null,
): Promise<number> {
  const row = await ctx.db.insertInto("changeSets").values({
    at: ctx.now,
    actorId: ctx.actor.userId,
    ip: ctx.ip,
    requestId: ctx.requestId,
    summary,
    undoes,
  }).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** Writes change rows, what they stand for, and their place in the sealer's queue: one statement. */
export async function insertChanges(
  ctx: Ctx,
  changeSetId: number,
  changes: NewChange[],
): Promise<void> {
  const rows = JSON.stringify(changes.map(toRow));
  await sql`
    with given as materialized (
      select nextval('changes_id_seq') as id, r.*
      from jsonb_to_recordset((${rows}::text)::jsonb) as r (
        action text, entity text, entity_id bigint, digest text, salt text, before jsonb, after jsonb
      )
    ), logged as (
      insert into changes (id, change_set_id, at, action, entity, entity_id, digest)
      overriding system value
      select id, ${changeSetId}::bigint, ${ctx.now}::timestamptz, action, entity, entity_id, digest
      from given
    ), kept as (
      insert into change_data (change_id, salt, before, after)
      select id, salt, before, after from given
    )
    insert into change_unsealed (change_id) select id from given
  `.execute(ctx.db);
}

function toRow({ action, entity, entityId, before, after }: NewChange) {
  const salt = newSalt();
  return {
    action,
    entity,
    entity_id: entityId,
    digest: digest(salt, { before, after }),
    salt,
    before,
    after,
  };
}
