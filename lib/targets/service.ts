import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { demand } from "../ownership.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { explain, scope } from "./policy.ts";
import { targetType } from "./record.ts";
import { selectTarget, selectTargets, selectTargetsOf, targetTable } from "./repository.ts";
import {
  type Target,
  type TargetInput,
  type TargetPatch,
  type TargetQuery,
  targetSortFields,
} from "./schema.ts";

/** The targets that the actor reads, the latest quarter first. */
export async function listTargets(ctx: Ctx, query: TargetQuery): Promise<Page<Target>> {
  const window = windowOf(query, targetSortFields, "-quarter");
  const userId = query.userId?.map((user) => user === "me" ? ctx.actor.userId ?? 0 : user);
  const quarters = query.quarter === undefined ? undefined : [query.quarter];
  const { search, teamId } = query;
  const filter = { scope: scope(ctx.actor), search, userId, teamId, quarters };
  return pageOf(window, await selectTargets(ctx.db, filter, window));
}

/** One target. Throws NOT_FOUND. */
export async function getTarget(ctx: Ctx, id: number): Promise<Target> {
  const target = await selectTarget(ctx.db, id, scope(ctx.actor));
  if (target === undefined) throw notFound(targetType.label);
  return target;
}

/** A new target. Throws FORBIDDEN, VALIDATION_ERROR, CONFLICT where the quarter has one already. */
export async function createTarget(ctx: Ctx, input: TargetInput): Promise<Created<Target>> {
  const { id } = await createRecord(ctx, targetType, async (tx) => {
    await requireActiveUser(tx, input.userId, "userId");
    return await targetTable.insert(tx.db, { ...input, createdAt: tx.now, updatedAt: tx.now });
  });
  return { record: await getTarget(ctx, id), warnings: [] };
}

/** Changes a target's amount. Throws what `editRecord` throws. */
export async function updateTarget(ctx: Ctx, id: number, edit: Edit<TargetPatch>): Promise<Target> {
  await editRecord(ctx, targetType, { id, edit });
  return await getTarget(ctx, id);
}

/** Moves a target to the trash. Throws NOT_FOUND, FORBIDDEN. */
export function trashTarget(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, targetType, { id, exactVersion });
}

/** Takes a target out of the trash. Throws CONFLICT where the quarter has another by now. */
export async function restoreTarget(ctx: Ctx, id: number): Promise<Target> {
  await restoreRecord(ctx, targetType, id);
  return await getTarget(ctx, id);
}

/** Sets targets of several people and quarters in one change set. Throws what the others throw. */
export function setTargets(ctx: Ctx, wanted: readonly TargetInput[]): Promise<void> {
  demand(explain(ctx.actor, "create"));
  return audited(ctx, "targets.updated", async (tx) => {
    const quarters = [...new Set(wanted.map(({ quarter }) => quarter))];
    const known = quarters.length === 0
      ? []
      : await selectTargetsOf(tx.db, { scope: "all", quarters });
    for (const target of wanted) {
      const { userId, quarter, amount } = target;
      const before = known.find((one) => one.userId === userId && one.quarter === quarter);
      if (before === undefined) await createTarget(tx, target);
      else await updateTarget(tx, before.id, { fields: { amount } });
    }
  });
}
