import type { HistoryEntry } from "../../lib/changes/history.ts";

/** The right that taking a change back needs. */
export function reverseOf({ action }: Pick<HistoryEntry, "action">) {
  if (action === "created" || action === "restored") return "delete" as const;
  return action === "deleted" ? "restore" as const : "update" as const;
}
