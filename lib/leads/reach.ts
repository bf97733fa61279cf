import type { Ctx } from "../context.ts";
import { customFilter } from "../fields/check.ts";
import { ownedScope } from "../ownership.ts";
import type { LeadFilter } from "./filter.ts";
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
export async function filterOf(
  ctx: Ctx,
  { ownerId, page: _, limit: __, cursor: ___, count: ____, sort: _____, ...query }: LeadQuery,
): Promise<LeadFilter> {
  const owners = ownerId?.map((owner) => owner === "me" ? ctx.actor.userId ?? 0 : owner);
  const custom = await customFilter(ctx, "leads", query.custom);
  return { ...query, custom, ownerId: owners, ...reachOf(ctx), deleted: query.deleted ?? false };
}
