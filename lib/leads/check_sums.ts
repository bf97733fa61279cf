import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** Kept sums of a stage, owner and currency that differ from its leads. */
export interface WrongSum {
  /** Of the forecast, the first day of the month; null for the sums of the board. */
  month: string | null;
  stageId: number;
  ownerId: number;
  currency: string;
  /** How many leads the sums count, and how many there are. */
  kept: number;
  counted: number;
}

/** A table of sums, and how the leads give them. */
interface Sums {
  table: "lead_sums" | "lead_months";
  keys: string[];
  measures: string[];
  recount: string;
}

const today = ["valued", "usual", "own", "own_weighted"];

const tables: Sums[] = [{
  table: "lead_sums",
  keys: ["stage_id", "owner_id", "currency"],
  measures: [...today, "frozen_usual", "frozen_own", "frozen_weighted"],
  recount: `
    select stage_id, owner_id, currency, count(*)::int as leads,
      (count(*) filter (where amount is not null and closed_rate is null))::int as valued,
      sum(amount) filter (where closed_rate is null and probability is null) as usual,
      sum(amount) filter (where closed_rate is null and probability is not null) as own,
      sum(amount * probability) filter (where closed_rate is null) as own_weighted,
      sum(amount * closed_rate) filter (where probability is null) as frozen_usual,
      sum(amount * closed_rate) filter (where probability is not null) as frozen_own,
      sum(amount * closed_rate * probability) as frozen_weighted
    from leads where deleted_at is null group by stage_id, owner_id, currency`,
}, {
  table: "lead_months",
  keys: ["month", "stage_id", "owner_id", "currency"],
  measures: today,
  recount: `
    select date_trunc('month', expected_close_on)::date as month, stage_id, owner_id, currency,
      count(*)::int as leads, count(amount)::int as valued,
      coalesce(sum(amount) filter (where probability is null), 0) as usual,
      coalesce(sum(amount) filter (where probability is not null), 0) as own,
      coalesce(sum(amount * probability), 0) as own_weighted
    from leads
    where deleted_at is null and closed_at is null and expected_close_on is not null
    group by 1, stage_id, owner_id, currency`,
}];

/** Adds all leads up anew; what differs from the kept sums, at most 100 of each kind. */
export async function wrongSums(db: Db): Promise<WrongSum[]> {
  const wrong: WrongSum[] = [];
  for (const sums of tables) wrong.push(...(await comparing(sums).execute(db)).rows);
  return wrong;
}

function comparing({ table, keys, measures, recount }: Sums) {
  const each = (write: (name: string) => string) => measures.map(write).join(", ");
  const same = (from: string) =>
    `(coalesce(${from}.leads, 0), ${each((name) => `coalesce(${from}.${name}, 0)`)})`;
  const by = keys.join(", ");
  return sql<WrongSum>`${
    sql.raw(`
    with counted as (${recount}), kept as (
      select ${by}, sum(leads)::int as leads, ${each((name) => `sum(${name}) as ${name}`)}
      from ${table} group by ${by}
    )
    select ${keys.includes("month") ? "month" : "null as month"}, stage_id, owner_id, currency,
      coalesce(kept.leads, 0) as kept, coalesce(counted.leads, 0) as counted
    from kept full join counted using (${by})
    where ${same("kept")} <> ${same("counted")}
    order by ${by} limit 100`)
  }`;
}

/** Puts what the leads give in place of the kept sums; writers wait meanwhile. */
export async function mendSums(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`lock table leads in share mode`.execute(tx);
    for (const { table, keys, measures, recount } of tables) {
      await sql`delete from ${sql.table(table)}`.execute(tx);
      const columns = [...keys, "leads", ...measures].join(", ");
      await sql.raw(`insert into ${table} (${columns}) ${recount}`).execute(tx);
    }
  });
}
