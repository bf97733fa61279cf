import { type RawBuilder, sql, type SqlBool } from "kysely";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import type { Frame, Whose } from "./frame.ts";
import type { Span } from "./span.ts";

/** Rows whose owner the reader asked for and may read. */
export function ofPeople(
  owner: RawBuilder<unknown>,
  { scope, ownerId, teamId }: Whose,
): RawBuilder<SqlBool> {
  return sql.join([
    ownerInScope(owner, scope),
    ownerId === undefined ? sql`true` : sql`${owner} in (${sql.join(ownerId)})`,
    teamId === undefined ? sql`true` : ownerInTeams(owner, teamId),
  ], sql` and `);
}

/** Rows whose stage belongs to the pipelines that the reader asked for. */
export function inPipelines(
  stage: RawBuilder<unknown>,
  { pipelineId }: Whose,
): RawBuilder<SqlBool> {
  if (pipelineId === undefined) return sql<SqlBool>`true`;
  return sql<SqlBool>`${stage} = any(array(
    select id from stages where pipeline_id in (${sql.join(pipelineId)})))`;
}

/** Whether the question is about everything that there is. */
export function isWhole({ scope, ownerId, teamId }: Whose): boolean {
  return scope === "all" && ownerId === undefined && teamId === undefined;
}

/** An instant that lies in the span. */
export function within(
  at: RawBuilder<unknown>,
  { start, end }: Pick<Span, "start" | "end">,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`${at} >= ${start}::timestamptz and ${at} < ${end}::timestamptz`;
}

/** A lead's amount in base currency: at the rate that it closed with, else at today's. */
export function valueOf({ rates }: Pick<Frame, "rates">): RawBuilder<number | null> {
  // In this order, so that the look-up is spared where a rate is kept.
  return sql<number | null>`leads.amount * coalesce(leads.closed_rate,
    (${JSON.stringify(rates)}::text::jsonb ->> leads.currency)::numeric)`;
}

/** Live leads that the question is about; the alias is `leads`. */
export function ofLeads(frame: Whose): RawBuilder<SqlBool> {
  return sql.join([
    sql`leads.deleted_at is null`,
    ofPeople(sql.ref("leads.ownerId"), frame),
    inPipelines(sql.ref("leads.stageId"), frame),
  ], sql` and `);
}
