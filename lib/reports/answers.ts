import { z } from "zod";
import * as schema from "./schema.ts";

const span = { from: z.iso.date(), to: z.iso.date() };
const count = z.number().int();
const sums = schema.MovementRow.omit({ move: true });
const by = z.enum(["owner", "month"]);

function answer<Row extends z.ZodObject, Totals extends z.ZodObject, More extends z.ZodRawShape>(
  row: Row,
  totals: Totals,
  more: More,
) {
  return z.strictObject({ rows: z.array(row), totals, currency: z.string(), ...more });
}

/** What each report answers, to the last field: the document's schemas, which tests hold them to. */
export const reportAnswers = {
  pipeline: answer(
    schema.PipelineRow,
    schema.PipelineRow.pick({ count: true, sum: true, weighted: true, unconverted: true }),
    {},
  ),
  forecast: answer(schema.ForecastRow, schema.ForecastRow.omit({ month: true }), {
    ...span,
    leftOut: z.strictObject({ earlier: count, later: count, undated: count, omitted: count }),
  }),
  movement: answer(schema.MovementRow, z.strictObject({ before: sums, after: sums }), {
    ...span,
    since: z.iso.date(),
  }),
  funnel: answer(
    schema.FunnelRow,
    schema.FunnelRow.pick({ entered: true, on: true, back: true, lost: true, still: true }),
    span,
  ),
  "win-rate": answer(schema.WinRateRow, schema.WinRateRow.omit({ key: true, name: true }), {
    ...span,
    by,
  }),
  cycle: answer(schema.CycleRow, schema.CycleRow.omit({ key: true, name: true }), { ...span, by }),
  "lost-reasons": answer(
    schema.LostReasonRow,
    schema.LostReasonRow.pick({ count: true, value: true, unconverted: true }),
    span,
  ),
  sources: answer(schema.SourceRow, schema.SourceRow.omit({ source: true }), span),
  activity: answer(
    schema.ActivityRow,
    schema.ActivityRow.pick({
      ...{ calls: true, emails: true, meetings: true, notes: true, total: true },
    }),
    { ...span, weeks: z.array(schema.ActivityRow.pick({ week: true, start: true, end: true })) },
  ),
  slipped: answer(schema.SlippedRow, schema.SlippedRow.omit({ ownerId: true, owner: true }), {
    today: z.iso.date(),
  }),
  quality: answer(schema.QualityRow, schema.QualityRow.pick({ missing: true }), {}),
  targets: answer(
    schema.TargetRow,
    schema.TargetRow.omit({ userId: true, user: true, quarter: true }),
    { ...span, year: z.number().int() },
  ),
};

/** Any of them. */
export const ReportAnswer = z.union(Object.values(reportAnswers));
