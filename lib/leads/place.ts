import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import { selectEndKey, selectKeyBefore, selectKeyOf } from "./place_repository.ts";
import { scope } from "./policy.ts";
import { keyBetween } from "./position.ts";

/** Where a lead is to stand in a stage. */
export interface Placing {
  stageId: number;
  /** The lead that is placed; absent for a new one. */
  leadId?: number;
  /** Right before that lead, at the beginning, or at the end. */
  before: number | "beginning" | "end";
}

/**
 * The key of that place. Only the placed lead's row is to be written: the neighbours stay as they
 * are. Throws VALIDATION_ERROR for a neighbour that the actor does not read in that stage.
 */
export async function placeIn(
  { db, actor }: Pick<Ctx, "db" | "actor">,
  { stageId, leadId: except, before }: Placing,
): Promise<string> {
  const column = { stageId, except };
  if (before === "beginning") return keyBetween(null, await selectEndKey(db, column, "first"));
  if (before === "end") return keyBetween(await selectEndKey(db, column, "last"), null);
  const key = await selectKeyOf(db, before, { stageId, scope: scope(actor) });
  if (key === undefined || before === except) {
    throw invalid([{ field: "beforeId", message: "Choose another lead of that stage." }]);
  }
  return keyBetween(await selectKeyBefore(db, column, key), key);
}
