import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { startOfDate } from "../i18n/zoned_time.ts";
import { selectMonthSums } from "./forecast_repository.ts";
import { moves } from "../leads/schema.ts";
import { frameOf, type Result, total } from "./frame.ts";
import { selectMovements } from "./movement_repository.ts";
import type { MovementQuery, MovementRow } from "./schema.ts";
import { endOfMonth, monthsFrom } from "./span.ts";

type Row = z.output<typeof MovementRow>;
type Sums = Pick<Row, "count" | "sum" | "weighted">;

/** The forecast of open leads then and now. */
export interface Moved {
  before: Sums;
  after: Sums;
}

const usualDays = 30;
const entering = new Set<string>(["created", "pulled_in", "reopened"]);
const leaving = new Set<string>(["pushed_out", "won", "lost", "gone", "trashed"]);

/**
 * Why the forecast of the months from `since` on is another one than it was that morning: by what the
 * log of changes says that leads were then.
 */
export async function movementReport(
  ctx: Ctx,
  query: z.output<typeof MovementQuery>,
): Promise<Result<Row, Moved> & { since: string }> {
  const frame = await frameOf(ctx, query);
  const ago = Temporal.PlainDate.from(frame.today).subtract({ days: usualDays });
  const since = query.since ?? ago.toString();
  const months = monthsFrom(since, query.months ?? 6);
  const [first = since, last = since] = [months[0], months.at(-1)];
  const compared = { first, last: endOfMonth(last), since: startOfDate(since, frame.timeZone) };
  const [found, sums] = await Promise.all([
    selectMovements(ctx.db, frame, compared),
    selectMonthSums(ctx.db, frame),
  ]);
  const exact = moves.map((move) => found.find((one) => one.move === move) ?? still(move));
  const rows = exact.map((row) => ({
    ...{ move: row.move, count: row.count },
    ...{ sum: cents(row.sum), weighted: cents(row.weighted) },
  }));
  const now = sums.filter(({ month, category }) =>
    months.includes(month) && category !== "omitted"
  );
  const after = addedUp(now);
  const came = total(rows.filter(({ move }) => entering.has(move)), (row) => row.count);
  const went = total(rows.filter(({ move }) => leaving.has(move)), (row) => row.count);
  const before = {
    count: after.count - came + went,
    sum: cents(after.sum - exact.reduce((sum, row) => sum + row.sum, 0)),
    weighted: cents(after.weighted - exact.reduce((sum, row) => sum + row.weighted, 0)),
  };
  const { currency } = frame;
  return { rows, totals: { before, after }, currency, from: first, to: compared.last, since };
}

const still = (move: Row["move"]): Row => ({ move, count: 0, sum: 0, weighted: 0 });
const cents = (amount: number) => Math.round(amount * 100) / 100;

function addedUp(rows: readonly Sums[]): Sums {
  return {
    count: total(rows, (row) => row.count),
    sum: total(rows, (row) => row.sum),
    weighted: total(rows, (row) => row.weighted),
  };
}
