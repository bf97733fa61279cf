import { audited } from "../changes/audited.ts";
import type { HistoryPage } from "../changes/history.ts";
import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { newCustom } from "../fields/check.ts";
import { demand } from "../ownership.ts";
import { parentScopes, requireParents } from "../parents/service.ts";
import { createRecord, historyOf, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { type InteractionFilter, selectInteractions } from "./list_repository.ts";
import { newRow } from "./new_row.ts";
import { explain, scope } from "./policy.ts";
import { interactionType } from "./record.ts";
import {
  insertInteraction,
  type InteractionReach,
  refreshLastActivity,
  selectInteraction,
  selectInteractionRow,
} from "./repository.ts";
import { timeProblem } from "./rules.ts";
import {
  type Interaction,
  type InteractionInput,
  type InteractionQuery,
  interactionSortFields,
} from "./schema.ts";

/**
 * The interactions that the actor reads, filtered and sorted, the latest first by default. Throws
 * FORBIDDEN for the trash unless the actor may restore, VALIDATION_ERROR for a cursor of another list.
 */
export async function listInteractions(
  ctx: Ctx,
  query: InteractionQuery,
): Promise<Page<Interaction>> {
  if (query.deleted === true) demand(explain(ctx.actor, "restore"));
  const window = windowOf(query, interactionSortFields, "-occurredAt");
  return pageOf(window, await selectInteractions(ctx.db, filterOf(ctx, query), window));
}

/** One interaction that the actor reads; with `deleted`, one in the trash. Throws NOT_FOUND. */
export async function getInteraction(
  ctx: Ctx,
  id: number,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Interaction> {
  const found = await selectInteraction(ctx.db, id, { ...reachOf(ctx), deleted });
  if (found === undefined) throw notFound(interactionType.label);
  return found;
}

/** An interaction's changes, newest first, for whoever reads it. Throws NOT_FOUND. */
export function interactionHistory(
  ctx: Ctx,
  id: number,
  window: { limit?: number | undefined; olderThan?: number | undefined },
): Promise<HistoryPage> {
  return historyOf(ctx, interactionType, { id, ...window });
}

/**
 * Writes down what the actor did, now unless a time is given, and notes it on the lead. Throws
 * FORBIDDEN, and VALIDATION_ERROR for a time to come or a parent that the actor does not read.
 */
export async function createInteraction(
  ctx: Ctx,
  input: InteractionInput,
): Promise<Created<Interaction>> {
  const { userId } = ctx.actor;
  if (userId === null) throw invalid([{ field: "userId", message: "Only people do things." }]);
  const problem = timeProblem(input.occurredAt, ctx.now);
  if (problem !== undefined) throw invalid([{ field: "occurredAt", message: problem }]);
  const row = await createRecord(ctx, interactionType, async (tx) => {
    await requireParents(tx, input);
    const custom = await newCustom(tx, "interactions", input.custom);
    const made = await insertInteraction(tx.db, { ...newRow(tx, input), custom, userId });
    await refreshLastActivity(tx.db, [made.leadId]);
    return made;
  });
  return { record: await written(ctx, row.id), warnings: [] };
}

/** Moves an interaction to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashInteraction(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return audited(ctx, "interactions.deleted", async (tx) => {
    await trashRecord(tx, interactionType, { id, exactVersion });
    await refreshLeadOf(tx, id);
  });
}

/** Takes an interaction out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export function restoreInteraction(ctx: Ctx, id: number): Promise<Interaction> {
  return audited(ctx, "interactions.restored", async (tx) => {
    await restoreRecord(tx, interactionType, id);
    await refreshLeadOf(tx, id);
    return await written(tx, id);
  });
}

async function refreshLeadOf(ctx: Ctx, id: number): Promise<void> {
  const row = await selectInteractionRow(ctx.db, id);
  await refreshLastActivity(ctx.db, [row?.leadId ?? null]);
}

async function written(ctx: Ctx, id: number): Promise<Interaction> {
  const found = await selectInteraction(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (found === undefined) throw notFound(interactionType.label);
  return found;
}

function reachOf(ctx: Ctx): InteractionReach {
  return { scope: scope(ctx.actor), parents: parentScopes(ctx), deleted: false };
}

function filterOf(ctx: Ctx, query: InteractionQuery): InteractionFilter {
  const { search, kind, customerId, companyId, leadId, teamId, from, to, deleted = false } = query;
  const userId = query.userId?.map((id) => id === "me" ? ctx.actor.userId ?? 0 : id);
  const filters = { search, kind, customerId, companyId, leadId, userId, teamId, from, to };
  return { ...reachOf(ctx), ...filters, deleted };
}
