import type { Ctx } from "../context.ts";
import { eraseCustomer } from "../customers/erase.ts";
import { AppError } from "../errors.ts";
import { RetentionPatch } from "../organisation/schema.ts";
import { getOrganisation } from "../organisation/service.ts";
import { parse } from "../schema/parse.ts";
import { countPurge, firstPlace, purgePart, type PurgePlace } from "../trash/purge.ts";
import { countStrangers, selectStrangers } from "./repository.ts";
import type { Preview, Rules } from "./schema.ts";

/** How many records rules would take if they were applied now. Throws FORBIDDEN. */
export async function previewRules(ctx: Ctx, { trashDays, staleMonths }: Rules): Promise<Preview> {
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators look after what is kept.");
  }
  const [kinds, strangers] = await Promise.all([
    trashDays === null ? null : countPurge(ctx, { before: daysAgo(ctx, trashDays) }),
    staleMonths === null ? null : countStrangers(ctx.db, monthsAgo(ctx, staleMonths)),
  ]);
  return { trash: kinds?.reduce((sum, { count }) => sum + count, 0) ?? null, strangers };
}

/**
 * Applies the organisation's rules: purges what lies in the trash for longer and erases strangers, in
 * as many transactions as it takes. Gives how many of each. Throws FORBIDDEN.
 */
export async function applyRules(ctx: Ctx): Promise<{ purged: number; erased: number }> {
  const { trashDays, staleMonths } = await getOrganisation(ctx);
  const purged = trashDays === null ? 0 : await purgeBefore(ctx, daysAgo(ctx, trashDays));
  const erased = staleMonths === null ? 0 : await eraseSilent(ctx, monthsAgo(ctx, staleMonths));
  return { purged, erased };
}

async function purgeBefore(ctx: Ctx, before: Date): Promise<number> {
  let purged = 0;
  for (let place: PurgePlace | undefined = firstPlace({ before }); place !== undefined;) {
    const part = await purgePart(ownSet(ctx), { before }, place);
    purged += part.purged;
    place = part.next;
  }
  return purged;
}

async function eraseSilent(ctx: Ctx, since: Date): Promise<number> {
  let [erased, after] = [0, 0];
  for (let ids = [0]; ids.length > 0;) {
    ids = await selectStrangers(ctx.db, { since, after, limit: 100 });
    for (const id of ids) await eraseCustomer(ownSet(ctx), id);
    erased += ids.length;
    after = ids.at(-1) ?? after;
  }
  return erased;
}

/** Each transaction makes a change set of its own. */
const ownSet = (ctx: Ctx): Ctx => ({ ...ctx, changeSet: { id: undefined } });

const daysAgo = ({ now }: Ctx, days: number) => new Date(now.getTime() - days * 86_400_000);

function monthsAgo({ now }: Ctx, months: number): Date {
  const then = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("UTC")
    .subtract({ months });
  return new Date(then.epochMilliseconds);
}

/** The rules that an address tries, over those that hold. Throws VALIDATION_ERROR. */
export function rulesAsked(params: URLSearchParams, { trashDays, staleMonths }: Rules): Rules {
  const named = ["trashDays", "staleMonths"].filter((name) => params.has(name));
  const tried = parse(
    RetentionPatch,
    Object.fromEntries(named.map((name) => [name, params.get(name)])),
  );
  return {
    trashDays: tried.trashDays ?? (params.has("trashDays") ? null : trashDays),
    staleMonths: tried.staleMonths ?? (params.has("staleMonths") ? null : staleMonths),
  };
}
