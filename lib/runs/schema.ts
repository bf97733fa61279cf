/** Work that someone asked for, as its progress is shown. */
export interface Run {
  id: number;
  kind: string;
  status: "queued" | "running" | "done" | "failed" | "cancelled";
  /** Records so far, and in all. */
  done: number;
  total: number;
  /** What it writes; null before the first write. */
  changeSetId: number | null;
  /** What came of it so far: for an undo `{undone, kept}`, for an import its counts. */
  result: Record<string, unknown>;
  /** Why it failed. */
  error: string | null;
  /** ISO, UTC. */
  createdAt: string;
  finishedAt: string | null;
}
