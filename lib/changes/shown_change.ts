import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { type ChangeSet, getChangeSet } from "./change_set.ts";
import type { Undoable } from "./undoable.ts";

/** The change set that a page's address names, and how many values an undo left as they were. */
export interface ShownChange {
  set: ChangeSet | undefined;
  kept: number;
}

/**
 * What `?changed=ID` and `?kept=N` tell; undefined where the address says nothing, or names what the
 * actor may not read: an old link must still open its page.
 */
export async function shownChange(
  ctx: Ctx,
  params: URLSearchParams,
  undoables: readonly Undoable[],
): Promise<ShownChange | undefined> {
  const id = numberIn(params.get("changed"));
  const kept = numberIn(params.get("kept")) ?? 0;
  const set = id === undefined ? undefined : await readable(ctx, id, undoables);
  return set === undefined && kept === 0 ? undefined : { set, kept };
}

async function readable(ctx: Ctx, id: number, undoables: readonly Undoable[]) {
  try {
    return await getChangeSet(ctx, id, undoables);
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
