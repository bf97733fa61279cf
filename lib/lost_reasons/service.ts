import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { keyOf } from "../schema/fields.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { lostReasonType } from "./record.ts";
import {
  insertLostReason,
  lostReasonTable,
  nextPosition,
  selectAllLostReasons,
  selectLostReasons,
  toLostReason,
} from "./repository.ts";
import {
  type LostReason,
  type LostReasonInput,
  type LostReasonPatch,
  type LostReasonQuery,
  lostReasonSortFields,
} from "./schema.ts";

/** The live reasons in their order. */
export async function listLostReasons(ctx: Ctx, query: LostReasonQuery): Promise<Page<LostReason>> {
  const window = windowOf(query, lostReasonSortFields, "position");
  return pageOf(window, await selectLostReasons(ctx.db, { search: query.search }, window));
}

/** All live reasons in their order, for pickers. */
export const allLostReasons = kept(selectAllLostReasons);

/** One live reason. Throws NOT_FOUND. */
export async function getLostReason(ctx: Ctx, id: number): Promise<LostReason> {
  const row = await lostReasonTable.select(ctx.db, id);
  if (row === undefined || row.deletedAt !== null) throw notFound(lostReasonType.label);
  return toLostReason(row);
}

/** A reason that a lost lead may still have, in the trash by now or not. */
export async function findLostReason(ctx: Ctx, id: number): Promise<LostReason | undefined> {
  const row = await lostReasonTable.select(ctx.db, id);
  return row && toLostReason(row);
}

/** Throws VALIDATION_ERROR unless `id` is a reason that can be chosen. */
export async function requireLostReason(ctx: Ctx, id: number | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  if ((await findLostReason(ctx, id))?.deletedAt === null) return;
  throw invalid([{ field: "lostReasonId", message: "Choose a reason that exists." }]);
}

/** A new reason, the last one unless a position is given. Throws FORBIDDEN, CONFLICT for a taken key. */
export async function createLostReason(
  ctx: Ctx,
  { name, key = keyOf(name), position }: LostReasonInput,
): Promise<Created<LostReason>> {
  const row = await createRecord(ctx, lostReasonType, async (tx) =>
    insertLostReason(tx.db, {
      name,
      key,
      position: position ?? await nextPosition(tx.db),
      createdAt: tx.now,
      updatedAt: tx.now,
    }));
  return { record: toLostReason(row), warnings: [] };
}

/** Renames or moves a reason. Throws what `editRecord` throws. */
export async function updateLostReason(
  ctx: Ctx,
  id: number,
  edit: Edit<LostReasonPatch>,
): Promise<LostReason> {
  return toLostReason(await editRecord(ctx, lostReasonType, { id, edit }));
}

/** Takes a reason out of the pickers; leads that were lost for it keep it. */
export function trashLostReason(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, lostReasonType, { id, exactVersion });
}

/** Brings a reason back. Throws CONFLICT where another has its key by now. */
export async function restoreLostReason(ctx: Ctx, id: number): Promise<LostReason> {
  return toLostReason(await restoreRecord(ctx, lostReasonType, id));
}
