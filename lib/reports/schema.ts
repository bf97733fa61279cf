import { z } from "zod";
import { moves } from "../leads/schema.ts";
import * as field from "../schema/fields.ts";
import { anyId, anyUser } from "../schema/list_query.ts";

/** Spans by name, on the organisation's calendar; each ends with its last day or today. */
export const periods = [
  "month",
  "last_month",
  "quarter",
  "last_quarter",
  "year",
  "last_year",
  "3_months",
  "12_months",
] as const;
export type Period = typeof periods[number];

const people = { ownerId: anyUser(), teamId: anyId() };
const whose = { pipelineId: anyId(), ...people };
const when = {
  period: field.choice(periods).optional(),
  /** Days, both included; they go before `period`. */
  from: field.date().optional(),
  to: field.date().optional(),
};

/** What each report's address may ask for. */
export const StandingQuery = z.strictObject(whose);
export const SpanQuery = z.strictObject({ ...whose, ...when });
export const GroupedQuery = z.strictObject({
  ...whose,
  ...when,
  by: field.choice(["owner", "month"]).optional(),
});
export const ActivityQuery = z.strictObject({ ...people, ...when });
export const QualityQuery = z.strictObject(people);
export const ForecastQuery = z.strictObject({
  ...whose,
  /** A day of the first month. */
  from: field.date().optional(),
  months: field.integer(1, 24).optional(),
});
export const MovementQuery = z.strictObject({
  ...whose,
  /** The day whose first instant the forecast is compared with. */
  since: field.date().optional(),
  months: field.integer(1, 24).optional(),
});
export const TargetsQuery = z.strictObject({
  ...people,
  year: field.integer(2000, 2199).optional(),
});

/** Any of these: what `asked` makes a report's frame from. */
export interface AnyQuery {
  pipelineId?: number[] | undefined;
  ownerId?: (number | "me")[] | undefined;
  teamId?: number[] | undefined;
  period?: Period | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const id = z.number().int();
const count = z.number().int();
const money = z.number();
/** From 0 to 1; null where there is nothing to divide by. */
const share = z.number().nullable();
const days = z.number().nullable();
const unconverted = { unconverted: count };

const standing = { count, sum: money, weighted: money, ...unconverted };
export const PipelineRow = z.strictObject({
  stageId: id,
  stage: z.string(),
  pipelineId: id,
  pipeline: z.string(),
  probability: z.number().int(),
  ...standing,
});

export const FunnelRow = z.strictObject({
  stageId: id,
  stage: z.string(),
  pipelineId: id,
  pipeline: z.string(),
  /** Leads that came into the stage for the first time. */
  entered: count,
  /** Where they went next: to a later stage or won, back, lost; or they are there still. */
  on: count,
  back: count,
  lost: count,
  still: count,
  /** `on` of `entered`. */
  conversion: share,
  /** Days in the stage of half of those that left it. */
  medianDays: days,
});

export const ForecastRow = z.strictObject({
  /** The month's first day. */
  month: z.iso.date(),
  won: money,
  wonCount: count,
  commit: money,
  commitCount: count,
  bestCase: money,
  bestCaseCount: count,
  pipeline: money,
  pipelineCount: count,
  /** Open leads, at their full amount. */
  open: money,
  /** Won, and open leads by their probability. */
  weighted: money,
  /** A third of the quarter's targets; null where there are none. */
  target: money.nullable(),
  /** Weighted against the target. */
  gap: money.nullable(),
  ...unconverted,
});

export const MovementRow = z.strictObject({
  move: z.enum(moves),
  count,
  sum: money,
  weighted: money,
});

export const WinRateRow = z.strictObject({
  /** The person's id, or the month's first day. */
  key: z.union([id, z.iso.date()]),
  name: z.string(),
  won: count,
  lost: count,
  rate: share,
  wonValue: money,
  lostValue: money,
  valueRate: share,
  ...unconverted,
});

export const CycleRow = z.strictObject({
  key: z.union([id, z.iso.date()]),
  name: z.string(),
  won: count,
  /** Days from creation to the win. */
  median: days,
  p90: days,
});

export const LostReasonRow = z.strictObject({
  lostReasonId: id.nullable(),
  reason: z.string().nullable(),
  count,
  share,
  value: money,
  ...unconverted,
});

export const SourceRow = z.strictObject({
  source: z.string().nullable(),
  leads: count,
  open: count,
  won: count,
  lost: count,
  /** Won of those that ended. */
  rate: share,
  wonValue: money,
  ...unconverted,
});

export const ActivityRow = z.strictObject({
  userId: id,
  user: z.string(),
  /** The week's Monday. */
  week: z.iso.date(),
  /** The instants around as much of it as the span has. */
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  calls: count,
  emails: count,
  meetings: count,
  notes: count,
  total: count,
});

export const SlippedRow = z.strictObject({
  ownerId: id,
  owner: z.string(),
  open: count,
  /** Expected to close on a day that is over. */
  slipped: count,
  slippedSum: money,
  /** Silent for longer than their stage allows. */
  rotting: count,
  withoutNextTask: count,
  withoutDate: count,
  ...unconverted,
});

/** What records should have and lack. */
export const gaps = [
  ...["leads.amount", "leads.expectedCloseOn", "leads.source"] as const,
  ...["customers.phone", "customers.companyId", "customers.source"] as const,
] as const;
export const QualityRow = z.strictObject({
  gap: z.enum(gaps),
  missing: count,
  /** How many there are in all. */
  of: count,
  share,
});

export const TargetRow = z.strictObject({
  userId: id,
  user: z.string(),
  /** Its first day. */
  quarter: z.iso.date(),
  target: money,
  won: money,
  wonCount: count,
  /** Won of the target. */
  share,
  ...unconverted,
});
