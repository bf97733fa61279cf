import type { Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { demand } from "../ownership.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { prepareEdit } from "./edit.ts";
import { selectStays, type StageStay } from "./history_repository.ts";
import { selectLeads } from "./list_repository.ts";
import { startedIn } from "./new_lead.ts";
import { explain, scope } from "./policy.ts";
import { filterOf, reachOf } from "./reach.ts";
import { leadType } from "./record.ts";
import { type LeadRow, selectDuplicates, selectLead } from "./repository.ts";
import { deedOf } from "./rules.ts";
import {
  type Lead,
  type LeadInput,
  type LeadPatch,
  type LeadQuery,
  leadSortFields,
} from "./schema.ts";

/**
 * The leads that the actor reads, filtered and sorted: newest first by default, one stage in the
 * order of its column. Throws FORBIDDEN for the trash unless the actor may restore, and
 * VALIDATION_ERROR for a cursor of another list.
 */
export async function listLeads(ctx: Ctx, query: LeadQuery): Promise<Page<Lead>> {
  if (query.deleted === true) demand(explain(ctx.actor, "restore"));
  const usual = query.stageId?.length === 1 ? "position" : "-createdAt";
  const window = windowOf(query, leadSortFields, usual);
  return pageOf(window, await selectLeads(ctx.db, await filterOf(ctx, query), window));
}

/** One lead that the actor reads; with `deleted`, one in the trash. Throws NOT_FOUND. */
export async function getLead(
  ctx: Ctx,
  id: number,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Lead> {
  const lead = await selectLead(ctx.db, id, { ...reachOf(ctx), deleted });
  if (lead === undefined) throw notFound(leadType.label);
  return lead;
}

/** What a write answers: also to someone who has just handed the lead over. */
export async function writtenLead(ctx: Ctx, id: number): Promise<Lead> {
  const lead = await selectLead(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (lead === undefined) throw notFound(leadType.label);
  return lead;
}

/** A lead's way through the stages, oldest first. Throws NOT_FOUND. */
export async function leadStages(ctx: Ctx, id: number): Promise<Stay[]> {
  await getLead(ctx, id);
  return (await selectStays(ctx.db, id)).map(({ enteredAt, leftAt, ...stay }) => ({
    ...stay,
    enteredAt: enteredAt.toISOString(),
    leftAt: leftAt && leftAt.toISOString(),
  }));
}

/** A stay in a stage as the API gives it. */
export type Stay = Omit<StageStay, "enteredAt" | "leftAt"> & {
  enteredAt: string;
  leftAt: string | null;
};

/**
 * A new lead at the top of its stage (the first open one unless one is named), the actor's own unless
 * an owner is named; warns of open ones with the same title and customer. Throws FORBIDDEN and
 * VALIDATION_ERROR.
 */
export async function createLead(ctx: Ctx, input: LeadInput): Promise<Created<Lead>> {
  const ownerId = input.ownerId ?? ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "ownerId", message: "Choose an owner." }]);
  let ids: number[] = [];
  const row = await createRecord(ctx, leadType, async (tx) => {
    await requireActiveUser(tx, ownerId, "ownerId");
    const lead = await startedIn(tx, input, ownerId);
    ids = (await selectDuplicates(tx.db, lead, scope(tx.actor))).filter((id) => id !== lead.id);
    return lead;
  });
  return {
    record: await writtenLead(ctx, row.id),
    warnings: ids.length === 0 ? [] : [{ code: "DUPLICATE", ids }],
  };
}

/**
 * Changes a lead's fields, owner and stage included. Throws NOT_FOUND, FORBIDDEN, VALIDATION_ERROR,
 * CONFLICT where someone else changed the same field, PRECONDITION_FAILED for another exact version.
 */
export async function updateLead(ctx: Ctx, id: number, edit: Edit<LeadPatch>): Promise<Lead> {
  let deed = "updated";
  await editRecord(ctx, leadType, {
    id,
    edit,
    async prepare(tx: Tx, fields: Partial<LeadPatch>, current: LeadRow) {
      const { patch, from, to } = await prepareEdit(tx, fields, current);
      if (to !== undefined) deed = deedOf(from, to);
      return patch;
    },
    action: () => deed,
  });
  return await writtenLead(ctx, id);
}

/** Moves a lead to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashLead(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, leadType, { id, exactVersion });
}

/** Takes a lead out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export async function restoreLead(ctx: Ctx, id: number): Promise<Lead> {
  await restoreRecord(ctx, leadType, id);
  return await writtenLead(ctx, id);
}
