import type { HistoryEntry } from "../../lib/changes/history.ts";

/** The right that taking a change back needs. */
export function reverseOf({ action }: Pick<HistoryEntry, "action">) {
  if (action === "created" || action === "restored") return "delete" as const;
  return action === "deleted" ? "restore" as const : "update" as const;
}

/** Whether a person may take a change back: their own, and others' with the right of the reverse. */
export function undoRight(
  me: number | null,
  may: (action: ReturnType<typeof reverseOf>) => boolean,
): (entry: HistoryEntry) => boolean {
  return (entry) => entry.actor?.id === me || may(reverseOf(entry));
}
