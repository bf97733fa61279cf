import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** Kept sums of a stage, owner and currency that differ from its leads. */
export interface WrongSum {
  stageId: number;
  ownerId: number;
  currency: string;
  /** How many leads the sums count, and how many there are. */
  kept: number;
  counted: number;
}

const measures = [
  ...["valued", "usual", "own", "own_weighted"],
  ...["frozen_usual", "frozen_own", "frozen_weighted"],
];
const each = (write: (name: string) => string) => sql.raw(measures.map(write).join(", "));

/** The sums as the leads themselves give them. */
const recount = sql`
  select stage_id, owner_id, currency, count(*)::int as leads,
    (count(*) filter (where amount is not null and closed_rate is null))::int as valued,
    sum(amount) filter (where closed_rate is null and probability is null) as usual,
    sum(amount) filter (where closed_rate is null and probability is not null) as own,
    sum(amount * probability) filter (where closed_rate is null) as own_weighted,
    sum(amount * closed_rate) filter (where probability is null) as frozen_usual,
    sum(amount * closed_rate) filter (where probability is not null) as frozen_own,
    sum(amount * closed_rate * probability) as frozen_weighted
  from leads where deleted_at is null group by stage_id, owner_id, currency
`;

/** Adds all leads up anew; what differs from the kept sums, at most 100 of them. */
export async function wrongSums(db: Db): Promise<WrongSum[]> {
  const { rows } = await sql<WrongSum>`
    with counted as (${recount}), kept as (
      select stage_id, owner_id, currency, sum(leads)::int as leads,
        ${each((name) => `sum(${name}) as ${name}`)}
      from lead_sums group by stage_id, owner_id, currency
    )
    select stage_id, owner_id, currency, coalesce(kept.leads, 0) as kept,
      coalesce(counted.leads, 0) as counted
    from kept full join counted using (stage_id, owner_id, currency)
    where (coalesce(kept.leads, 0), ${each((name) => `coalesce(kept.${name}, 0)`)})
      <> (coalesce(counted.leads, 0), ${each((name) => `coalesce(counted.${name}, 0)`)})
    order by stage_id, owner_id, currency limit 100
  `.execute(db);
  return rows;
}

/** Puts what the leads give in place of the kept sums; writers wait meanwhile. */
export async function mendSums(db: Db): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`lock table leads in share mode`.execute(tx);
    await sql`delete from lead_sums`.execute(tx);
    await sql`
      insert into lead_sums (stage_id, owner_id, currency, leads, ${each((name) => name)})
      ${recount}
    `.execute(tx);
  });
}
