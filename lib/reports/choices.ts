import { linkedOne, linkedRecords } from "../choices/linked.ts";
import type { Ctx } from "../context.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { scope } from "../leads/policy.ts";
import { getOrganisation } from "../organisation/service.ts";
import { allPipelines } from "../pipelines/service.ts";
import { teamNames } from "../teams/service.ts";

/** What the filters of reports are chosen from: no teams for who reads only their own. */
export async function reportChoices(ctx: Ctx, params: URLSearchParams) {
  const [pipelines, { timeZone }] = await Promise.all([allPipelines(ctx), getOrganisation(ctx)]);
  const year = Number(toLocal(ctx.now, timeZone).slice(0, 4));
  if (scope(ctx.actor) !== "all") return { pipelines, year };
  const [linked, teams] = await Promise.all([linkedRecords(ctx, params), teamNames(ctx)]);
  return { pipelines, year, person: linkedOne(linked, "ownerId"), teams };
}
