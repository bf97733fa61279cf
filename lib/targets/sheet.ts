import type { Ctx } from "../context.ts";
import { AppError, invalid } from "../errors.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { getOrganisation } from "../organisation/service.ts";
import { parse } from "../schema/parse.ts";
import { listOwners } from "../users/service.ts";
import { scope } from "./policy.ts";
import { selectTargetsOf } from "./repository.ts";
import { TargetCreate, type TargetInput } from "./schema.ts";
import { setTargets } from "./service.ts";

/** A year's targets of everyone, as a form holds them: one field for each person and quarter. */
export async function targetSheet(ctx: Ctx, asked: number | undefined) {
  const { baseCurrency: currency, timeZone } = await getOrganisation(ctx);
  const year = asked ?? Number(toLocal(ctx.now, timeZone).slice(0, 4));
  const quarters = ["01", "04", "07", "10"].map((month) => `${year}-${month}-01`);
  const [people, targets] = await Promise.all([
    listOwners(ctx),
    selectTargetsOf(ctx.db, { scope: scope(ctx.actor), quarters }),
  ]);
  const values = Object.fromEntries(
    targets.map(({ userId, quarter, amount }) => [`${userId}.${quarter}`, String(amount)]),
  );
  return { people, quarters, currency, values };
}

/**
 * Sets the targets that a form holds; an empty field leaves a target as it is. Throws FORBIDDEN,
 * VALIDATION_ERROR at the fields that do not fit.
 */
export async function saveTargets(
  ctx: Ctx,
  fields: Readonly<Record<string, string | null>>,
): Promise<void> {
  const wanted: TargetInput[] = [];
  const wrong: { field: string; message: string }[] = [];
  for (const [field, amount] of Object.entries(fields)) {
    if (amount === null) continue;
    const [userId, quarter] = field.split(".");
    try {
      wanted.push(parse(TargetCreate, { userId, quarter, amount }));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      wrong.push({ field, message: error.details[0]?.message ?? error.message });
    }
  }
  if (wrong.length > 0) throw invalid(wrong);
  await setTargets(ctx, wanted);
}
