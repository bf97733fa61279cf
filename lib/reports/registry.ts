import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { parseQuery } from "../schema/parse.ts";
import { activityReport } from "./activity.ts";
import { cycleReport, lostReasonsReport, sourcesReport, winRateReport } from "./closed.ts";
import { forecastReport } from "./forecast.ts";
import type { Result } from "./frame.ts";
import { funnelReport } from "./funnel.ts";
import { movementReport } from "./movement.ts";
import type { ReportName } from "./names.ts";
import { pipelineReport } from "./pipeline.ts";
import { qualityReport } from "./quality.ts";
import * as schema from "./schema.ts";
import { slippedReport } from "./slipped.ts";
import { targetsReport } from "./targets.ts";

/** A report with its query closed over: it parses what the address says. */
export interface Report<R extends Result<object, object>> {
  /** The parameters that it takes. */
  filters: readonly string[];
  row: z.ZodObject;
  /** Throws VALIDATION_ERROR for an address that does not fit. */
  check(params: URLSearchParams): void;
  /** Throws VALIDATION_ERROR for an address that does not fit. */
  run(ctx: Ctx, params: URLSearchParams): Promise<R>;
}

function report<Query, R extends Result<object, object>>(
  query: z.ZodType<Query> & { shape: object },
  row: z.ZodObject,
  run: (ctx: Ctx, query: Query) => Promise<R>,
): Report<R> {
  const filters = Object.keys(query.shape);
  return {
    filters,
    row,
    check: (params) => void parseQuery(query, params),
    run: (ctx, params) => run(ctx, parseQuery(query, params)),
  };
}

/** Every report by its place in addresses. */
export const reports = {
  pipeline: report(schema.StandingQuery, schema.PipelineRow, pipelineReport),
  forecast: report(schema.ForecastQuery, schema.ForecastRow, forecastReport),
  movement: report(schema.MovementQuery, schema.MovementRow, movementReport),
  funnel: report(schema.SpanQuery, schema.FunnelRow, funnelReport),
  "win-rate": report(schema.GroupedQuery, schema.WinRateRow, winRateReport),
  cycle: report(schema.GroupedQuery, schema.CycleRow, cycleReport),
  "lost-reasons": report(schema.SpanQuery, schema.LostReasonRow, lostReasonsReport),
  sources: report(schema.SpanQuery, schema.SourceRow, sourcesReport),
  activity: report(schema.ActivityQuery, schema.ActivityRow, activityReport),
  slipped: report(schema.StandingQuery, schema.SlippedRow, slippedReport),
  quality: report(schema.QualityQuery, schema.QualityRow, qualityReport),
  targets: report(schema.TargetsQuery, schema.TargetRow, targetsReport),
} satisfies Record<ReportName, unknown>;

/** What each report gives. */
export type Results = { [Name in ReportName]: Awaited<ReturnType<typeof reports[Name]["run"]>> };

const typed: { [Name in ReportName]: Report<Results[Name]> } = reports;

/** What a report gives for an address's parameters. Throws VALIDATION_ERROR where they do not fit. */
export function runReport<Name extends ReportName>(
  ctx: Ctx,
  name: Name,
  params: URLSearchParams,
): Promise<Results[Name]> {
  return typed[name].run(ctx, params);
}
