import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { categoryOfStage } from "../stages/forecast_category.ts";
import type { Category } from "../stages/schema.ts";
import { inPipelines, ofLeads, ofPeople, valueOf, within } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import type { Span } from "./span.ts";

/** What the open leads of a month and category may bring, in base currency. */
export interface MonthSum {
  /** Its first day. */
  month: string;
  category: Category;
  count: number;
  sum: number;
  weighted: number;
  /** Leads whose amount is not in the sums, since nobody gave a rate for their currency. */
  unconverted: number;
}

/** From the sums kept of open leads: closed leads, the lost ones too, are not among them. */
export async function selectMonthSums(db: Db, frame: Frame): Promise<MonthSum[]> {
  const { rows } = await sql<MonthSum>`
    with added as (
      select month, stage_id, currency, sum(leads) as leads, sum(valued) as valued,
        sum(usual) as usual, sum(own) as own, sum(own_weighted) as own_weighted
      from lead_months
      where ${ofPeople(sql.ref("ownerId"), frame)} and ${inPipelines(sql.ref("stageId"), frame)}
      group by month, stage_id, currency
    )
    select month::text, ${categoryOfStage} as category, sum(leads)::int as count,
      round(coalesce(sum((usual + own) * rate), 0), 2) as sum,
      round(coalesce(sum((usual * probability + own_weighted) * rate), 0) / 100, 2) as weighted,
      coalesce(sum(valued) filter (where rate is null), 0)::int as unconverted
    from added join stages on stages.id = stage_id and stages.type = 'open'
    cross join lateral (select (${JSON.stringify(frame.rates)}::text::jsonb ->> currency)::numeric
      as rate) as rates
    group by 1, 2 having sum(leads) <> 0 order by 1
  `.execute(db);
  return rows;
}

/** Leads won in a month, in base currency. */
export interface WonInMonth {
  month: string;
  count: number;
  sum: number;
  unconverted: number;
}

/** Leads won in the span, by the organisation's month. */
export async function selectWonByMonth(
  db: Db,
  frame: Frame & { span: Span },
): Promise<WonInMonth[]> {
  const value = valueOf(frame);
  const { rows } = await sql<WonInMonth>`
    select date_trunc('month', leads.closed_at at time zone ${frame.timeZone}::text)::date::text
        as month,
      count(*)::int as count, round(coalesce(sum(${value}), 0), 2) as sum,
      (count(*) filter (where leads.amount is not null and ${value} is null))::int as unconverted
    from leads where leads.closed_at is not null
      and leads.stage_id = any(array(select id from stages where type = 'won'))
      and ${within(sql.ref("leads.closedAt"), frame.span)} and ${ofLeads(frame)}
    group by 1
  `.execute(db);
  return rows;
}
