import type { Db } from "../db/client.ts";
import type { Fields } from "./diff.ts";
import { selectChangesById, selectRecordChanges } from "./log_repository.ts";

/** One change of one record. */
export interface HistoryEntry {
  id: number;
  changeSetId: number;
  /** ISO, UTC. */
  at: string;
  action: string;
  /** null where the system made it. */
  actor: { id: number; name: string } | null;
  /** How many records its change set changed, 10,001 where there are more. */
  records: number;
  /** The change set that this change took back. */
  undoes: number | null;
  /** The changed fields; null before for a new record, null in both where they were erased. */
  before: Fields | null;
  after: Fields | null;
}

export interface HistoryPage {
  data: HistoryEntry[];
  /** Pass it as `olderThan` for the next page; null at the end. */
  nextCursor: number | null;
}

/** A record's changes, newest first. Whether the actor may read the record is the caller's to know. */
export async function recordHistory(
  db: Db,
  record: { entity: string; id: number },
  window: { limit?: number | undefined; olderThan?: number | undefined } = {},
): Promise<HistoryPage> {
  const { limit = 25, olderThan } = window;
  const rows = await selectRecordChanges(db, record, { limit: limit + 1, olderThan });
  const data = rows.slice(0, limit).map(toEntry);
  return { data, nextCursor: rows.length > limit ? data.at(-1)?.id ?? null : null };
}

/** Changes by their ids. Whether the actor may read their records is the caller's to know. */
export async function historyEntries(db: Db, ids: readonly number[]): Promise<HistoryEntry[]> {
  return (await selectChangesById(db, ids)).map(toEntry);
}

type ChangeRow = Awaited<ReturnType<typeof selectRecordChanges>>[number];

function toEntry({ actorId, actorName, at, ...row }: ChangeRow): HistoryEntry {
  return {
    ...row,
    at: at.toISOString(),
    actor: actorId === null ? null : { id: actorId, name: actorName ?? "" },
  };
}
