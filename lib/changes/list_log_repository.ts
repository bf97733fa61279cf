import type { Db } from "../db/client.ts";
import type { Fields } from "./diff.ts";

/** Which changes a list of the log is about. */
export interface LogFilter {
  entity?: string | undefined;
  entityId?: number | undefined;
  actorId?: number | undefined;
  action?: string | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
}

/** A change with who made it and its place in the chain. */
export interface LogRow {
  id: number;
  /** null for a moment after the write. */
  position: number | null;
  hash: string | null;
  changeSetId: number;
  at: Date;
  /** null where the system made it. */
  actorId: number | null;
  actor: string | null;
  ip: string | null;
  action: string;
  entity: string;
  entityId: number;
  /** null where the values were erased. */
  before: Fields | null;
  after: Fields | null;
}

/** Changes, newest first, older than the change `olderThan`. */
export function selectLog(
  db: Db,
  { entity, entityId, actorId, action, from, before }: LogFilter,
  { olderThan, limit }: { olderThan: number | undefined; limit: number },
): Promise<LogRow[]> {
  return db.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .leftJoin("changeData", "changeId", "changes.id")
    .leftJoin("users", "users.id", "changeSets.actorId")
    .select(["changes.id", "position", "hash", "changes.changeSetId", "changes.at", "actorId"])
    .select(["users.name as actor", "ip", "action", "entity", "entityId", "before", "after"])
    .$if(entity !== undefined, (query) => query.where("entity", "=", entity ?? ""))
    .$if(entityId !== undefined, (query) => query.where("entityId", "=", entityId ?? 0))
    .$if(actorId !== undefined, (query) => query.where("actorId", "=", actorId ?? 0))
    .$if(action !== undefined, (query) => query.where("action", "=", action ?? ""))
    .$if(from !== undefined, (query) => query.where("changes.at", ">=", from ?? new Date()))
    .$if(before !== undefined, (query) => query.where("changes.at", "<", before ?? new Date()))
    .$if(olderThan !== undefined, (query) => query.where("changes.id", "<", olderThan ?? 0))
    .orderBy("changes.id", "desc").limit(limit).execute();
}
