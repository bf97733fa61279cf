import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { type Limit, limitFor, written } from "../db/limit.ts";
import { prepared } from "../db/prepared.ts";
import { type LeadFilter, matching } from "./filter.ts";
import { type LeadRow, selectRecords, toLead } from "./repository.ts";
import { hasKeptSums, selectKeptSums } from "./sum_repository.ts";
import type { Lead } from "./schema.ts";

/** One stage's numbers over all leads of a filter, in base currency. */
export interface StageSum {
  stageId: number;
  count: number;
  sum: number;
  weighted: number;
  /** Leads whose amount is not in the sums, since nobody gave a rate for their currency. */
  unconverted: number;
}

/**
 * Counts and sums per stage. `rates` are today's units of base currency per currency; a closed lead
 * has its own rate. A lost lead weighs nothing, a won one all of it.
 */
export async function selectStageSums(
  db: Db,
  filter: LeadFilter,
  rates: Readonly<Record<string, number>>,
): Promise<StageSum[]> {
  if (hasKeptSums(filter)) return await selectKeptSums(db, filter, rates);
  const chance = sql`case stages.type when 'won' then 100 when 'lost' then 0
    else coalesce(leads.probability, stages.probability) end`;
  const value = sql`leads.amount * coalesce(leads.closed_rate, rates.value::numeric)`;
  return await db.selectFrom("leads").innerJoin("stages", "stages.id", "leads.stageId")
    .leftJoin(
      sql<{ key: string; value: string }>`jsonb_each_text((${JSON.stringify(rates)}::text)::jsonb)`
        .as("rates"),
      (join) => join.onRef("rates.key", "=", "leads.currency"),
    )
    .where((eb) => matching(eb, filter))
    .groupBy("leads.stageId")
    .select([
      "leads.stageId",
      sql<number>`count(*)::int`.as("count"),
      sql<number>`round(coalesce(sum(${value}), 0), 2)`.as("sum"),
      sql<number>`round(coalesce(sum(${value} * ${chance}), 0) / 100, 2)`.as("weighted"),
      sql<number>`(count(*) filter (where leads.amount is not null and ${value} is null))::int`
        .as("unconverted"),
    ]).execute();
}

type BoardFilter = LeadFilter & { stageId: number[] };

/** The first `limit` leads of each stage in their order. */
export async function selectColumns(
  db: Db,
  filter: BoardFilter,
  limit: number,
): Promise<Lead[]> {
  if (filter.stageId.length === 0) return [];
  const rows = await columns(db, { filter, limit: limitFor(filter, limit) }).execute();
  return rows.map((row) => toLead(row, filter.view.now));
}

const columns = prepared((db, { filter, limit }: { filter: BoardFilter; limit: Limit }) => {
  // Whole rows, so that none is looked up a second time.
  const first = sql<LeadRow>`(
    select lead.* from unnest(array[${sql.join(filter.stageId)}]::bigint[]) as column_of (stage_id)
    cross join lateral (${
    db.selectFrom("leads").selectAll()
      .where((eb) => matching(eb, { ...filter, stageId: undefined }))
      .where("leads.stageId", "=", sql<number>`column_of.stage_id`)
      .orderBy("leads.position").orderBy("leads.id").limit(written(limit))
  }) as lead)`;
  return selectRecords(db, filter.view, first)
    .orderBy("leads.position").orderBy("leads.id");
});

/** The leads of a filter that names them by id. */
export async function selectCards(db: Db, filter: LeadFilter & { id: number[] }): Promise<Lead[]> {
  if (filter.id.length === 0) return [];
  const rows = await selectRecords(db, filter.view).where((eb) => matching(eb, filter)).execute();
  return rows.map((row) => toLead(row, filter.view.now));
}
