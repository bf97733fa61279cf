import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { type Result, shareOf, spannedFrame, total } from "./frame.ts";
import { selectFlows } from "./funnel_repository.ts";
import type { FunnelRow, SpanQuery } from "./schema.ts";

type Row = z.output<typeof FunnelRow>;
type Totals = Pick<Row, "entered" | "on" | "back" | "lost" | "still">;

/**
 * How leads went through the open stages: each lead counts in a stage when it first comes into it,
 * and goes where it went from there first. The last three months unless the query says otherwise.
 */
export async function funnelReport(
  ctx: Ctx,
  query: z.output<typeof SpanQuery>,
): Promise<Result<Row, Totals>> {
  const frame = await spannedFrame(ctx, query, "3_months");
  const { currency, span: { from, to } } = frame;
  const flows = await selectFlows(ctx.db, frame);
  const rows = flows.map((flow) => ({ ...flow, conversion: shareOf(flow.on, flow.entered) }));
  const totals = {
    entered: total(rows, (row) => row.entered),
    on: total(rows, (row) => row.on),
    back: total(rows, (row) => row.back),
    lost: total(rows, (row) => row.lost),
    still: total(rows, (row) => row.still),
  };
  return { rows, totals, currency, from, to };
}
