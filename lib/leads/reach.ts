import type { Ctx } from "../context.ts";
import { customFilter } from "../fields/check.ts";
import { ownedScope } from "../ownership.ts";
import { startOfDate, toLocal } from "../i18n/zoned_time.ts";
import { ratesOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import { invalid } from "../errors.ts";
import type { Compared } from "./forecast_moves.ts";
import type { LeadFilter } from "./filter.ts";
import type { Between } from "./past_filter.ts";
import { scope } from "./policy.ts";
import type { LeadReach } from "./repository.ts";
import type { LeadQuery } from "./schema.ts";

/** Which leads the actor reads, and what of their surroundings. */
export function reachOf({ actor, now }: Pick<Ctx, "actor" | "now">): LeadReach {
  const view = {
    customers: ownedScope(actor, "customers"),
    companies: ownedScope(actor, "companies"),
    tasks: ownedScope(actor, "tasks"),
    now,
  };
  return { scope: scope(actor), view, deleted: false };
}

/**
 * The filters of a list's or the board's parameters, inside of the actor's reach. Throws
 * VALIDATION_ERROR for a custom field that is not there.
 */
export async function filterOf(ctx: Ctx, given: LeadQuery): Promise<LeadFilter> {
  const { ownerId, page: _, limit: __, cursor: ___, count: ____, sort: _____, ...rest } = given;
  const { createdFrom, createdTo, closedFrom, closedTo, ...others } = rest;
  const { enteredStageId, enteredFrom, enteredTo, afterwards, ...further } = others;
  const { moved, movedSince, movedFrom, movedTo, ...query } = further;
  const owners = ownerId?.map((owner) => owner === "me" ? ctx.actor.userId ?? 0 : owner);
  const custom = await customFilter(ctx, "leads", query.custom);
  const [created, closed, entered] = await spansOf(ctx, [
    [createdFrom, createdTo],
    [closedFrom, closedTo],
    [enteredFrom, enteredTo],
  ]);
  return {
    ...{ ...query, custom, ownerId: owners, ...reachOf(ctx), deleted: query.deleted ?? false },
    ...{ created, closed },
    ...(enteredStageId && { entered: { stageId: enteredStageId, afterwards, ...entered } }),
    ...(moved &&
      { moved: { moves: moved, ...await comparedIn(ctx, { movedSince, movedFrom, movedTo }) } }),
  };
}

/** What a forecast is compared with. Throws VALIDATION_ERROR where a day of it is missing. */
async function comparedIn(
  ctx: Ctx,
  { movedSince, movedFrom, movedTo }: LeadQuery,
): Promise<Compared> {
  const organisation = await getOrganisation(ctx);
  const { timeZone } = organisation;
  const asked = { movedSince, movedFrom, movedTo };
  const missing = Object.entries(asked).filter(([, day]) => day === undefined);
  if (movedSince === undefined || movedFrom === undefined || movedTo === undefined) {
    throw invalid(missing.map(([field]) => ({ field, message: "Fill in this field." })));
  }
  return {
    ...{ first: movedFrom, last: movedTo, since: startOfDate(movedSince, timeZone) },
    rates: JSON.stringify(ratesOn(organisation, toLocal(ctx.now, timeZone).slice(0, 10))),
  };
}

type Days = [from: string | undefined, to: string | undefined];

/** The instants between days of the organisation's calendar; undefined where no day is given. */
async function spansOf(ctx: Ctx, spans: Days[]): Promise<(Between | undefined)[]> {
  if (spans.flat().every((day) => day === undefined)) return spans.map(() => undefined);
  const { timeZone } = await getOrganisation(ctx);
  return spans.map(([from, to]) =>
    from === undefined && to === undefined ? undefined : {
      from: from === undefined ? undefined : startOfDate(from, timeZone),
      before: to === undefined ? undefined : startOfDate(to, timeZone, 1),
    }
  );
}
