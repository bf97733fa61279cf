import type { Ctx } from "../context.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import { selectStageSums, type StageSum } from "./board_repository.ts";
import { filterOf } from "./reach.ts";
import type { LeadQuery } from "./schema.ts";

/** The numbers of a list's leads over all stages; sums in the base currency at today's rates. */
export async function sumsOf(ctx: Ctx, query: LeadQuery): Promise<Omit<StageSum, "stageId">> {
  const organisation = await getOrganisation(ctx);
  const rates = ratesOn(organisation, toLocal(ctx.now, organisation.timeZone).slice(0, 10));
  const stages = await selectStageSums(ctx.db, await filterOf(ctx, query), rates);
  const total = (of: (stage: StageSum) => number) =>
    Math.round(stages.reduce((sum, stage) => sum + of(stage), 0) * 100) / 100;
  return {
    count: total((stage) => stage.count),
    sum: total((stage) => stage.sum),
    weighted: total((stage) => stage.weighted),
    unconverted: total((stage) => stage.unconverted),
  };
}
