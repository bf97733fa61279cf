import type { z } from "zod";
import type { Ctx } from "../context.ts";
import {
  type By,
  type Ended,
  selectCycles,
  selectEnded,
  selectLostFor,
  selectSources,
} from "./closed_repository.ts";
import { type Result, shareOf, spannedFrame, total } from "./frame.ts";
import type {
  CycleRow,
  GroupedQuery,
  LostReasonRow,
  SourceRow,
  SpanQuery,
  WinRateRow,
} from "./schema.ts";

type Grouped = z.output<typeof GroupedQuery>;
type Spanned = z.output<typeof SpanQuery>;
type WinRate = z.output<typeof WinRateRow>;
type Cycle = z.output<typeof CycleRow>;
type LostReason = z.output<typeof LostReasonRow>;
type Source = z.output<typeof SourceRow>;

const usual = "12_months";

/** Won against lost of the leads that ended in the span, by count and by value. */
export async function winRateReport(
  ctx: Ctx,
  query: Grouped,
): Promise<Result<WinRate, Omit<WinRate, "key" | "name">> & { by: By }> {
  const frame = await spannedFrame(ctx, query, usual);
  const by = query.by ?? "owner";
  const ended = await selectEnded(ctx.db, frame, by);
  const all = {
    won: total(ended, (row) => row.won),
    lost: total(ended, (row) => row.lost),
    wonValue: total(ended, (row) => row.wonValue),
    lostValue: total(ended, (row) => row.lostValue),
    unconverted: total(ended, (row) => row.unconverted),
  };
  const rows = ended.map(({ key, name, ...row }) => ({
    ...{ key, name: name ?? String(key) },
    ...withRates(row),
  }));
  return { rows, totals: withRates(all), ...framed(frame), by };
}

function withRates(ended: Omit<Ended, "key" | "name">) {
  const { won, lost, wonValue, lostValue } = ended;
  return {
    ...ended,
    rate: shareOf(won, won + lost),
    valueRate: shareOf(wonValue, wonValue + lostValue),
  };
}

/** How many days leads that were won in the span took from their creation. */
export async function cycleReport(
  ctx: Ctx,
  query: Grouped,
): Promise<Result<Cycle, Omit<Cycle, "key" | "name">> & { by: By }> {
  const frame = await spannedFrame(ctx, query, usual);
  const by = query.by ?? "month";
  const cycles = await selectCycles(ctx.db, frame, by);
  const rows = cycles.flatMap(({ key, name, ...row }) =>
    key === null ? [] : [{ key, name: name ?? String(key), ...row }]
  );
  const all = cycles.find(({ key }) => key === null);
  const totals = {
    won: all?.won ?? 0,
    median: all?.median ?? null,
    p90: all?.p90 ?? null,
  };
  return { rows, totals, ...framed(frame), by };
}

/** Why leads were lost in the span. */
export async function lostReasonsReport(
  ctx: Ctx,
  query: Spanned,
): Promise<Result<LostReason, Pick<LostReason, "count" | "value" | "unconverted">>> {
  const frame = await spannedFrame(ctx, query, usual);
  const lost = await selectLostFor(ctx.db, frame);
  const totals = {
    count: total(lost, (row) => row.count),
    value: total(lost, (row) => row.value),
    unconverted: total(lost, (row) => row.unconverted),
  };
  const rows = lost.map((row) => ({ ...row, share: shareOf(row.count, totals.count) }));
  return { rows, totals, ...framed(frame) };
}

/** Where the leads that were made in the span came from, and what became of them since. */
export async function sourcesReport(
  ctx: Ctx,
  query: Spanned,
): Promise<Result<Source, Omit<Source, "source">>> {
  const frame = await spannedFrame(ctx, query, usual);
  const sources = await selectSources(ctx.db, frame);
  const rows = sources.map((row) => ({ ...row, rate: shareOf(row.won, row.won + row.lost) }));
  const [won, lost] = [total(rows, (row) => row.won), total(rows, (row) => row.lost)];
  const totals = {
    ...{ won, lost, rate: shareOf(won, won + lost) },
    leads: total(rows, (row) => row.leads),
    open: total(rows, (row) => row.open),
    wonValue: total(rows, (row) => row.wonValue),
    unconverted: total(rows, (row) => row.unconverted),
  };
  return { rows, totals, ...framed(frame) };
}

function framed({ currency, span: { from, to } }: { currency: string; span: Days }) {
  return { currency, from, to };
}

type Days = { from: string; to: string };
