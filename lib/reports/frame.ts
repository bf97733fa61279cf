import type { Ctx } from "../context.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { scope } from "../leads/policy.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import type { Scope } from "../ownership.ts";
import type { AnyQuery, Period } from "./schema.ts";
import { type Span, spanAsked } from "./span.ts";

/** Whose records a report is about, inside of what its reader may read. */
export interface Whose {
  scope: Scope;
  ownerId?: number[] | undefined;
  teamId?: number[] | undefined;
  pipelineId?: number[] | undefined;
}

/** What every report works with. */
export interface Frame extends Whose {
  currency: string;
  /** Today's units of base currency per currency. */
  rates: Readonly<Record<string, number>>;
  /** The organisation's. */
  timeZone: string;
  today: string;
  now: Date;
}

/** What a report gives: rows, what they add up to, and what both are in. */
export interface Result<Row, Totals> {
  rows: Row[];
  totals: Totals;
  currency: string;
  /** The days that it is about, both included. */
  from?: string;
  to?: string;
}

/** The frame of a query: the reader's scope, the organisation's calendar and rates. */
export async function frameOf(
  ctx: Ctx,
  { ownerId, teamId, pipelineId }: AnyQuery,
  within: Scope = scope(ctx.actor),
): Promise<Frame> {
  const organisation = await getOrganisation(ctx);
  const { baseCurrency: currency, timeZone } = organisation;
  const today = toLocal(ctx.now, timeZone).slice(0, 10);
  const owners = ownerId?.map((owner) => owner === "me" ? ctx.actor.userId ?? 0 : owner);
  const whose = { scope: within, ownerId: owners, teamId, pipelineId };
  return { ...whose, currency, rates: ratesOn(organisation, today), timeZone, today, now: ctx.now };
}

/** The same with the span that the query names. */
export async function spannedFrame(
  ctx: Ctx,
  query: AnyQuery,
  usual: Period,
): Promise<Frame & { span: Span }> {
  const frame = await frameOf(ctx, query);
  return { ...frame, span: spanAsked(query, { usual, ...frame }) };
}

/** A part of a whole; null where there is no whole. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round(part / whole * 10_000) / 10_000;
}

/** The sum of a number over rows, in cents without a rest. */
export function total<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return Math.round(rows.reduce((sum, row) => sum + of(row), 0) * 100) / 100;
}
