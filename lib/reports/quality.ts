import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { ownedScope } from "../ownership.ts";
import { frameOf, type Result, shareOf, total } from "./frame.ts";
import { selectLacks } from "./quality_repository.ts";
import type { QualityQuery, QualityRow } from "./schema.ts";

type Row = z.output<typeof QualityRow>;

/** What open leads and customers should have and lack. */
export async function qualityReport(
  ctx: Ctx,
  query: z.output<typeof QualityQuery>,
): Promise<Result<Row, Pick<Row, "missing">>> {
  const frame = await frameOf(ctx, query);
  const lacks = await selectLacks(ctx.db, {
    leads: frame,
    customers: { ...frame, scope: ownedScope(ctx.actor, "customers") },
  });
  const row = (gap: Row["gap"], missing: number, of: number): Row => ({
    ...{ gap, missing, of },
    share: shareOf(missing, of),
  });
  const rows = [
    row("leads.amount", lacks.amount, lacks.leads),
    row("leads.expectedCloseOn", lacks.expectedCloseOn, lacks.leads),
    row("leads.source", lacks.leadSource, lacks.leads),
    row("customers.phone", lacks.phone, lacks.customers),
    row("customers.companyId", lacks.companyId, lacks.customers),
    row("customers.source", lacks.customerSource, lacks.customers),
  ];
  return {
    rows,
    totals: { missing: total(rows, ({ missing }) => missing) },
    currency: frame.currency,
  };
}
