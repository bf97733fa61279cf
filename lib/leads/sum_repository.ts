import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import type { StageSum } from "./board_repository.ts";
import type { LeadFilter } from "./filter.ts";

/** The filters that the sums can tell apart. */
const kept = new Set(["scope", "view", "deleted", "stageId", "ownerId", "teamId"]);

/** Whether the kept sums answer for a filter; else the leads themselves must be added up. */
export function hasKeptSums({ custom = [], ...filter }: LeadFilter): boolean {
  const set = Object.entries(filter).filter(([, value]) => value !== undefined);
  return !filter.deleted && custom.length === 0 && set.every(([name]) => kept.has(name));
}

/** What `selectStageSums` gives, from the sums that are kept per stage, owner and currency. */
export async function selectKeptSums(
  db: Db,
  { scope, stageId, ownerId, teamId }: LeadFilter,
  rates: Readonly<Record<string, number>>,
): Promise<StageSum[]> {
  const owner = sql.ref("leadSums.ownerId");
  const rate = sql`((${JSON.stringify(rates)}::text)::jsonb ->> lead_sums.currency)::numeric`;
  const usual = total("usual", "frozenUsual", rate);
  const own = total("own", "frozenOwn", rate);
  const weighted = total("ownWeighted", "frozenWeighted", rate);
  const worth = sql`case stages.type when 'won' then (${usual} + ${own}) * 100
    when 'lost' then 0 else ${usual} * stages.probability + ${weighted} end`;
  return await db.selectFrom("leadSums").innerJoin("stages", "stages.id", "leadSums.stageId")
    .where(ownerInScope(owner, scope))
    .$if(stageId !== undefined, (query) => query.where("stageId", "in", stageId ?? []))
    .$if(ownerId !== undefined, (query) => query.where("ownerId", "in", ownerId ?? []))
    .$if(teamId !== undefined, (query) => query.where(ownerInTeams(owner, teamId ?? [])))
    .groupBy("leadSums.stageId")
    .select([
      "leadSums.stageId",
      sql<number>`sum(leads)::int`.as("count"),
      sql<number>`round(coalesce(sum(${usual} + ${own}), 0), 2)`.as("sum"),
      sql<number>`round(coalesce(sum(${worth}), 0) / 100, 2)`.as("weighted"),
      sql<number>`coalesce(sum(valued) filter (where ${rate} is null), 0)::int`.as("unconverted"),
    ]).execute();
}

function total(today: string, frozen: string, rate: RawBuilder<unknown>): RawBuilder<number> {
  const column = (name: string) => sql.ref(`leadSums.${name}`);
  return sql<number>`(coalesce(${column(today)} * ${rate}, 0) + coalesce(${column(frozen)}, 0))`;
}

/** Folds the appended rows into one per stage, owner and currency; writers need not wait for it. */
export async function foldSums(db: Db): Promise<void> {
  const sums = [
    ...["valued", "usual", "own", "own_weighted"],
    ...["frozen_usual", "frozen_own", "frozen_weighted"],
  ];
  await sql`
    with gone as (delete from lead_sums returning *), folded as (
      select stage_id, owner_id, currency, sum(leads) as leads,
        ${sql.join(sums.map((name) => sql`coalesce(sum(${sql.ref(name)}), 0) as ${sql.ref(name)}`))}
      from gone group by stage_id, owner_id, currency
    )
    insert into lead_sums (stage_id, owner_id, currency, leads, ${
    sql.join(sums.map((name) => sql.ref(name)))
  })
    select * from folded where leads <> 0
  `.execute(db);
}
