import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";
import { inPipelines, ofLeads, ofPeople } from "./conditions.ts";
import type { Frame } from "./frame.ts";

/** An open stage and how long its leads may be silent. */
export interface Patience {
  id: number;
  rotAfterDays: number | null;
}

/** A person's open leads, and those of them that should have closed by now. */
export interface Late {
  ownerId: number;
  owner: string;
  open: number;
  slipped: number;
  slippedSum: number;
  unconverted: number;
}

/**
 * From the sums that are kept: of all open leads, and of those expected in earlier months; only this
 * month's leads are looked at one by one.
 */
export async function selectLate(db: Db, frame: Frame): Promise<Late[]> {
  const ofSums = sql`${ofPeople(sql.ref("ownerId"), frame)}
    and ${inPipelines(sql.ref("stageId"), frame)} and ${isOpen(sql.ref("stageId"))}`;
  const month = sql`date_trunc('month', ${frame.today}::date)::date`;
  const { rows } = await sql<Late>`
    with late as (
      select owner_id, currency, leads as slipped, valued, usual + own as amount
        from lead_months where month < ${month} and ${ofSums}
      union all
      select leads.owner_id, leads.currency, 1, (leads.amount is not null)::int, leads.amount
        from leads where leads.closed_at is null and leads.expected_close_on >= ${month}
          and leads.expected_close_on < ${frame.today}::date
          and ${isOpen(sql.ref("leads.stageId"))} and ${ofLeads(frame)}
    ), sums as (
      select owner_id, sum(slipped) as slipped, sum(amount * rate) as slipped_sum,
        sum(valued) filter (where rate is null) as unconverted
      from (
        select owner_id, currency, sum(slipped) as slipped, sum(valued) as valued,
          coalesce(sum(amount), 0) as amount
        from late group by owner_id, currency
      ) as added cross join lateral (
        select (${JSON.stringify(frame.rates)}::text::jsonb ->> currency)::numeric as rate
      ) as rates group by owner_id
    ), owners as (
      select owner_id, sum(leads)::int as open from lead_sums where ${ofSums} group by owner_id
    )
    select owner_id, users.name as owner, open, coalesce(slipped, 0)::int as slipped,
      round(coalesce(slipped_sum, 0), 2) as slipped_sum, coalesce(unconverted, 0)::int as unconverted
    from owners join users on users.id = owner_id left join sums using (owner_id)
    where open > 0 order by users.name, owner_id
  `.execute(db);
  return rows;
}

const isOpen = (stage: RawBuilder<unknown>) =>
  sql`${stage} = any(array(select id from stages where type = 'open'))`;

/** How many leads of an owner. */
export interface Some {
  ownerId: number;
  count: number;
}

/**
 * Open leads that have been silent for longer than their stages allow, by owner: all that are kept
 * count of but those that somebody moved or spoke of since, who are looked at one by one.
 */
export async function selectRotting(
  db: Db,
  frame: Frame,
  stages: readonly Patience[],
): Promise<Some[]> {
  const limited = stages.flatMap(({ id, rotAfterDays: days }) =>
    days === null ? [] : [{ id, days }]
  );
  if (limited.length === 0) return [];
  const ago = (days: number) =>
    sql`${frame.now}::timestamptz - ${sql.lit(days)} * interval '1 day'`;
  const since = ago(Math.max(...limited.map(({ days }) => days)));
  const limits = limited.map(({ id, days }) => sql`when ${sql.lit(id)} then ${ago(days)}`);
  const ids = sql.join(limited.map(({ id }) => sql.lit(id)));
  const { rows } = await sql<Some>`
    with heard as (
      select id from leads
        where closed_at is null and deleted_at is null and stage_entered_at >= ${since}
      union
      select lead_id from interactions
        where deleted_at is null and lead_id is not null and occurred_at >= ${since}
    ), fresh as (
      select leads.owner_id, count(*) as leads from heard join leads on leads.id = heard.id
      where leads.closed_at is null and ${ofLeads(frame)}
        and greatest(leads.stage_entered_at, leads.last_activity_at)
          >= case leads.stage_id ${sql.join(limits, sql` `)} end
      group by leads.owner_id
    ), limited as (
      select owner_id, sum(leads) as leads from lead_sums
      where stage_id in (${ids}) and ${ofPeople(sql.ref("ownerId"), frame)}
        and ${inPipelines(sql.ref("stageId"), frame)}
      group by owner_id
    )
    select owner_id, (limited.leads - coalesce(fresh.leads, 0))::int as count
    from limited left join fresh using (owner_id)
  `.execute(db);
  return rows;
}

/** Open leads with an open task that the reader sees, by owner. */
export async function selectWithTask(db: Db, frame: Frame, tasks: Scope): Promise<Some[]> {
  const seen = ["tasks.createdBy", "tasks.userId"].map((column) =>
    ownerInScope(sql.ref(column), tasks)
  );
  const { rows } = await sql<Some>`
    select leads.owner_id, count(*)::int as count from leads
    where leads.closed_at is null and ${isOpen(sql.ref("leads.stageId"))} and ${ofLeads(frame)}
      and exists (select from tasks where tasks.lead_id = leads.id and tasks.status = 'open'
        and tasks.deleted_at is null and (${sql.join(seen, sql` or `)}))
    group by leads.owner_id
  `.execute(db);
  return rows;
}

/** Open leads that say no day, by owner. */
export async function selectDateless(db: Db, frame: Frame): Promise<Some[]> {
  const { rows } = await sql<Some>`
    select leads.owner_id, count(*)::int as count from leads
    where leads.expected_close_on is null and leads.closed_at is null
      and ${isOpen(sql.ref("leads.stageId"))} and ${ofLeads(frame)}
    group by leads.owner_id
  `.execute(db);
  return rows;
}
