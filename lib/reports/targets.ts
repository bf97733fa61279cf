import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { frameOf, type Result, shareOf, total } from "./frame.ts";
import type { TargetRow, TargetsQuery } from "./schema.ts";
import { spanOf } from "./span.ts";
import { selectAims } from "./targets_repository.ts";

type Row = z.output<typeof TargetRow>;
type Totals = Omit<Row, "userId" | "user" | "quarter">;

/** What each person is to win in each quarter of a year, and has won. */
export async function targetsReport(
  ctx: Ctx,
  query: z.output<typeof TargetsQuery>,
): Promise<Result<Row, Totals> & { year: number }> {
  const frame = await frameOf(ctx, query);
  const year = query.year ?? Number(frame.today.slice(0, 4));
  const span = spanOf(`${year}-01-01`, `${year}-12-31`, frame.timeZone);
  const aims = await selectAims(ctx.db, { ...frame, span });
  const rows = aims.map((aim) => ({ ...aim, share: shareOf(aim.won, aim.target) }));
  const [target, won] = [total(rows, (row) => row.target), total(rows, (row) => row.won)];
  const totals = {
    ...{ target, won, share: shareOf(won, target) },
    wonCount: total(rows, (row) => row.wonCount),
    unconverted: total(rows, (row) => row.unconverted),
  };
  return { rows, totals, currency: frame.currency, from: span.from, to: span.to, year };
}
