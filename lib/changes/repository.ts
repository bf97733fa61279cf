import { type RawBuilder, sql } from "kysely";
import type { Ctx } from "../context.ts";
import { digest, type NewChange, newSalt } from "./diff.ts";

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

/**
 * Writes change rows, what they stand for, and their place in the sealer's queue, and makes the
 * change set of `ctx` if this is its first write: one statement, since every write waits for it.
 */
export async function insertChanges(
  ctx: Ctx,
  summary: string,
  changes: NewChange[],
): Promise<void> {
  const rows = JSON.stringify(changes.map(toRow));
  const result = await sql<{ changeSetId: number }>`
    with change_set as materialized (${changeSetRow(ctx, summary)}),
    given as materialized (
      select nextval('changes_id_seq') as id, r.*
      from jsonb_to_recordset((${rows}::text)::jsonb) as r (
        action text, entity text, entity_id bigint, digest text, salt text, before jsonb, after jsonb
      )
    ), logged as (
      insert into changes (id, change_set_id, at, action, entity, entity_id, digest)
      overriding system value
      select given.id, change_set.id, ${ctx.now}::timestamptz, action, entity, entity_id, digest
      from given, change_set
    ), kept as (
      insert into change_data (change_id, salt, before, after)
      select id, salt, before, after from given
    ), queued as (
      insert into change_unsealed (change_id) select id from given
    )
    select id as change_set_id from change_set
  `.execute(ctx.db);
  ctx.changeSet.id = result.rows[0]?.changeSetId;
}

function changeSetRow(ctx: Ctx, summary: string): RawBuilder<unknown> {
  if (ctx.changeSet.id !== undefined) return sql`select ${ctx.changeSet.id}::bigint as id`;
  return sql`
    insert into change_sets (at, actor_id, ip, request_id, summary)
    values (${ctx.now}, ${ctx.actor.userId}, ${ctx.ip}, ${ctx.requestId}, ${summary})
    returning id
  `;
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
