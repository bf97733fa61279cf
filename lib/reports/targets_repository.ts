import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ofLeads, ofPeople, valueOf, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import type { Span } from "./span.ts";

/** A person's target for a quarter and what they won in it. */
export interface Aim {
  userId: number;
  user: string;
  quarter: string;
  target: number;
  won: number;
  wonCount: number;
  unconverted: number;
}

/** Each person's quarters of a year: those with a target or with a win. */
export async function selectAims(db: Db, frame: Frame & { span: Span }): Promise<Aim[]> {
  const value = valueOf(frame);
  const { rows } = await sql<Aim>`
    with won as (
      select leads.owner_id as user_id,
        date_trunc('quarter', leads.closed_at at time zone ${frame.timeZone}::text)::date as quarter,
        count(*)::int as won_count, coalesce(sum(${value}), 0) as won,
        (count(*) filter (where leads.amount is not null and ${value} is null))::int as unconverted
      from leads where leads.closed_at is not null
        and leads.stage_id = any(array(select id from stages where type = 'won'))
        and ${within(sql.ref("leads.closedAt"), frame.span)} and ${ofLeads(frame)}
      group by 1, 2
    ), aims as (
      select user_id, quarter, amount from targets
      where deleted_at is null and ${ofPeople(sql.ref("userId"), frame)}
        and quarter between ${frame.span.from}::date and ${frame.span.to}::date
    )
    select user_id, users.name as user, quarter::text, coalesce(amount, 0) as target,
      round(coalesce(won, 0), 2) as won, coalesce(won_count, 0) as won_count,
      coalesce(unconverted, 0) as unconverted
    from aims full join won using (user_id, quarter) join users on users.id = user_id
    order by users.name, user_id, quarter
  `.execute(db);
  return rows;
}
