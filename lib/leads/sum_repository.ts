import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import type { StageSum } from "./board_repository.ts";
import type { LeadFilter } from "./filter.ts";

/** The filters that the sums can tell apart. */
const kept = new Set([
  ...["scope", "view", "deleted", "stageId", "pipelineId", "status", "ownerId", "teamId"],
]);

/** Whether the kept sums answer for a filter; else the leads themselves must be added up. */
export function hasKeptSums(filter: LeadFilter): boolean {
  const set = Object.entries(filter).filter(([name, value]) =>
    value !== undefined && !(name === "custom" && filter.custom?.length === 0)
  );
  return !filter.deleted && set.every(([name]) => kept.has(name));
}

const today = ["valued", "usual", "own", "own_weighted"] as const;
const frozen = ["frozen_usual", "frozen_own", "frozen_weighted"] as const;

/** What `selectStageSums` gives, from the sums that are kept per stage, owner and currency. */
export async function selectKeptSums(
  db: Db,
  filter: LeadFilter,
  rates: Readonly<Record<string, number>>,
): Promise<StageSum[]> {
  // Added up by currency first: a rate is then looked up a few times, not for each owner.
  const { rows } = await sql<StageSum>`
    with added as (
      select stage_id, currency, sum(leads) as leads, ${sumsOf([...today, ...frozen])}
      from lead_sums where ${matching(filter)} group by stage_id, currency
    ), worth as (
      select added.*, type, probability, rate, usual * rate as usual_now, own * rate as own_now,
        own_weighted * rate as weighted_now
      from added join stages on stages.id = stage_id
      cross join lateral (select (${JSON.stringify(rates)}::text::jsonb ->> currency)::numeric
        as rate) as rates
    ), totals as (
      select *, coalesce(usual_now, 0) + frozen_usual as all_usual,
        coalesce(own_now, 0) + frozen_own as all_own,
        coalesce(weighted_now, 0) + frozen_weighted as all_weighted
      from worth
    )
    select stage_id, sum(leads)::int as count, round(sum(all_usual + all_own), 2) as sum,
      round(sum(case type when 'won' then (all_usual + all_own) * 100 when 'lost' then 0
        else all_usual * probability + all_weighted end) / 100, 2) as weighted,
      coalesce(sum(valued) filter (where rate is null), 0)::int as unconverted
    from totals group by stage_id
  `.execute(db);
  return rows;
}

function matching({ scope, stageId, pipelineId, status, ownerId, teamId }: LeadFilter) {
  const owner = sql.ref("ownerId");
  const oneOf = (column: string, values: readonly (number | string)[] | undefined) =>
    values === undefined ? sql`true` : sql`${sql.ref(column)} in (${sql.join(values)})`;
  return sql.join([
    ownerInScope(owner, scope),
    oneOf("stageId", stageId),
    oneOf("ownerId", ownerId),
    teamId === undefined ? sql`true` : ownerInTeams(owner, teamId),
    // As an array: joined with the stages, the sums would be read once for each of them.
    sql`stage_id = any(array(select id from stages
      where ${oneOf("type", status)} and ${oneOf("pipelineId", pipelineId)}))`,
  ], sql` and `);
}

function sumsOf(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((name) => sql.raw(`coalesce(sum(${name}), 0) as ${name}`)));
}

/** Folds the appended rows into one per stage, owner and currency; writers need not wait for it. */
export async function foldSums(db: Db): Promise<void> {
  await fold(db, "lead_sums", {
    keys: ["stage_id", "owner_id", "currency"],
    sums: [...today, ...frozen],
  });
  await fold(db, "lead_months", {
    keys: ["month", "stage_id", "owner_id", "currency"],
    sums: today,
  });
}

async function fold(
  db: Db,
  table: string,
  { keys, sums }: { keys: readonly string[]; sums: readonly string[] },
): Promise<void> {
  const by = sql.raw(keys.join(", "));
  await sql`
    with gone as (delete from ${sql.table(table)} returning *), folded as (
      select ${by}, sum(leads) as leads, ${sumsOf(sums)} from gone group by ${by}
    )
    insert into ${sql.table(table)} (${by}, leads, ${sql.raw(sums.join(", "))})
    select * from folded where leads <> 0
  `.execute(db);
}
