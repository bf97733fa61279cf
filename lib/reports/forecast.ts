import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { selectTargetSums } from "../targets/repository.ts";
import {
  type MonthSum,
  selectMonthSums,
  selectWonByMonth,
  type WonInMonth,
} from "./forecast_repository.ts";
import { type Frame, frameOf, type Result, total } from "./frame.ts";
import { selectDateless } from "./slipped_repository.ts";
import type { ForecastQuery, ForecastRow } from "./schema.ts";
import { endOfMonth, monthsFrom, quarterOf, spanOf } from "./span.ts";

type Row = z.output<typeof ForecastRow>;
type Totals = Omit<Row, "month">;

/** Open leads that no month of the forecast has, so that nobody takes it for all. */
export interface LeftOut {
  /** Expected before its first month, or after its last. */
  earlier: number;
  later: number;
  undated: number;
  /** In a stage that is kept out of forecasts, in its months. */
  omitted: number;
}

/**
 * What is won and may still be won by month: every open lead once, in the month that it is expected
 * to close in, by its stage's category. A lost lead never counts.
 */
export async function forecastReport(
  ctx: Ctx,
  query: z.output<typeof ForecastQuery>,
): Promise<Result<Row, Totals> & { leftOut: LeftOut }> {
  const frame = await frameOf(ctx, query);
  const months = monthsFrom(query.from ?? frame.today, query.months ?? 6);
  const [first = frame.today, last = frame.today] = [months[0], months.at(-1)];
  const span = spanOf(first, endOfMonth(last), frame.timeZone);
  const [sums, won, undated, targets] = await Promise.all([
    selectMonthSums(ctx.db, frame),
    selectWonByMonth(ctx.db, { ...frame, span }),
    selectDateless(ctx.db, frame),
    selectTargetSums(ctx.db, { ...frame, quarters: [...new Set(months.map(quarterOf))] }),
  ]);
  const rows = months.map((month) => {
    const target = targets.find(({ quarter }) => quarter === quarterOf(month))?.amount;
    return rowOf(month, {
      sums: sums.filter((sum) => sum.month === month),
      won: won.find((one) => one.month === month),
      target: target === undefined ? null : target / 3,
    });
  });
  const count = (which: (sum: MonthSum) => boolean) => total(sums.filter(which), (s) => s.count);
  const leftOut = {
    earlier: count((sum) => sum.month < first),
    later: count((sum) => sum.month > last),
    undated: total(undated, (owner) => owner.count),
    omitted: count(({ month, category }) => category === "omitted" && months.includes(month)),
  };
  return { rows, totals: totalsOf(rows), ...framed(frame, span), leftOut };
}

function framed({ currency }: Frame, { from, to }: { from: string; to: string }) {
  return { currency, from, to };
}

interface Month {
  sums: readonly MonthSum[];
  won: WonInMonth | undefined;
  target: number | null;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

function rowOf(month: string, { sums, won, target }: Month): Row {
  const counted = sums.filter(({ category }) => category !== "omitted");
  const of = (category: string) => counted.find((sum) => sum.category === category);
  const [commit, best, pipeline] = [of("commit"), of("best_case"), of("pipeline")];
  const wonSum = won?.sum ?? 0;
  const weighted = cents(wonSum + total(counted, (sum) => sum.weighted));
  return {
    month,
    ...{ won: wonSum, wonCount: won?.count ?? 0 },
    ...{ commit: commit?.sum ?? 0, commitCount: commit?.count ?? 0 },
    ...{ bestCase: best?.sum ?? 0, bestCaseCount: best?.count ?? 0 },
    ...{ pipeline: pipeline?.sum ?? 0, pipelineCount: pipeline?.count ?? 0 },
    open: total(counted, (sum) => sum.sum),
    weighted,
    target: target === null ? null : cents(target),
    gap: target === null ? null : cents(weighted - target),
    unconverted: (won?.unconverted ?? 0) + total(counted, (sum) => sum.unconverted),
  };
}

const added = [
  ...["won", "wonCount", "commit", "commitCount", "bestCase", "bestCaseCount"] as const,
  ...["pipeline", "pipelineCount", "open", "weighted", "unconverted"] as const,
];

function totalsOf(rows: readonly Row[]): Totals {
  const sums = Object.fromEntries(added.map((name) => [name, total(rows, (row) => row[name])]));
  const aimed = rows.filter((row) => row.target !== null);
  const target = aimed.length === 0 ? null : total(aimed, (row) => row.target ?? 0);
  const weighted = total(rows, (row) => row.weighted);
  const gap = target === null ? null : cents(weighted - target);
  return { ...sums as Record<typeof added[number], number>, target, gap };
}
