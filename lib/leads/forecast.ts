import type { Ctx } from "../context.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import { scope } from "./policy.ts";
import { type MonthSum, selectMonthSums } from "./sum_repository.ts";

/** What the open leads that the actor reads may bring, by month, in base currency at today's rates. */
export async function forecastMonths(
  ctx: Ctx,
  { ownerId, teamId }: { ownerId?: number[]; teamId?: number[] } = {},
): Promise<MonthSum[]> {
  const organisation = await getOrganisation(ctx);
  const rates = ratesOn(organisation, toLocal(ctx.now, organisation.timeZone).slice(0, 10));
  return await selectMonthSums(ctx.db, { scope: scope(ctx.actor), ownerId, teamId }, rates);
}
