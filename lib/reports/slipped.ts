import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { ownedScope } from "../ownership.ts";
import { orderedStages } from "../stages/service.ts";
import { frameOf, type Result, total } from "./frame.ts";
import type { SlippedRow, StandingQuery } from "./schema.ts";
import {
  selectDateless,
  selectLate,
  selectRotting,
  selectWithTask,
  type Some,
} from "./slipped_repository.ts";

type Row = z.output<typeof SlippedRow>;
type Totals = Omit<Row, "ownerId" | "owner">;

const added = [
  ...["open", "slipped", "slippedSum", "rotting", "withoutNextTask"] as const,
  ...["withoutDate", "unconverted"] as const,
];

/** Open leads that should have closed by now, or that nobody cares for, by owner. */
export async function slippedReport(
  ctx: Ctx,
  query: z.output<typeof StandingQuery>,
): Promise<Result<Row, Totals> & { today: string }> {
  const [frame, stages] = await Promise.all([frameOf(ctx, query), orderedStages(ctx)]);
  const open = stages.filter(({ type }) => type === "open");
  const [late, rotting, withTask, dateless] = await Promise.all([
    selectLate(ctx.db, frame),
    selectRotting(ctx.db, frame, open),
    selectWithTask(ctx.db, frame, ownedScope(ctx.actor, "tasks")),
    selectDateless(ctx.db, frame),
  ]);
  const rows = late.map(({ unconverted, ...row }): Row => ({
    ...row,
    rotting: countOf(rotting, row.ownerId),
    withoutNextTask: row.open - countOf(withTask, row.ownerId),
    withoutDate: countOf(dateless, row.ownerId),
    unconverted,
  }));
  const sums = added.map((name) => [name, total(rows, (row) => row[name])]);
  const totals: Totals = Object.fromEntries(sums);
  return { rows, totals, currency: frame.currency, today: frame.today };
}

const countOf = (counts: readonly Some[], owner: number) =>
  counts.find(({ ownerId }) => ownerId === owner)?.count ?? 0;
