import type { Ctx } from "../context.ts";
import { type HistoryEntry, type HistoryPage, recordHistory } from "./history.ts";
import { type ShownChange, shownChange } from "./shown_change.ts";
import type { Undoable } from "./undoable.ts";

/** How many changes a record's page shows at once. */
const rows = 12;

export interface RecordChanges {
  /** What the address says was just written. */
  change: ShownChange | undefined;
  /** What that did to this record, if it is among those shown. */
  detail: HistoryEntry & { entity: string } | undefined;
  history: HistoryPage;
}

/** What the page of a record, which the actor reads, tells of its changes; `?before=ID` goes on. */
export async function recordChanges(
  ctx: Ctx,
  { entity, id, undoables }: { entity: string; id: number; undoables: readonly Undoable[] },
  params: URLSearchParams,
): Promise<RecordChanges> {
  const before = params.get("before") ?? "";
  const olderThan = /^\d{1,15}$/.test(before) ? Number(before) : undefined;
  const [change, history] = await Promise.all([
    shownChange(ctx, params, undoables),
    recordHistory(ctx.db, { entity, id }, { limit: rows, olderThan }),
  ]);
  const written = history.data.find((entry) => entry.changeSetId === change?.set?.id);
  return { change, detail: written && { entity, ...written }, history };
}
