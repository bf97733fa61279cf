import { sql } from "kysely";
import type { Db } from "../db/client.ts";

const person = (db: Db) =>
  db.selectFrom("changeSets").leftJoin("users", "users.id", "changeSets.actorId")
    .select(["changeSets.id", "changeSets.at", "changeSets.actorId", "changeSets.summary"])
    .select(["changeSets.undoes", "users.name as actorName"]);

/** A change set with its actor's name and the newest change set that took it back. */
export function selectChangeSet(db: Db, id: number) {
  return person(db).where("changeSets.id", "=", id)
    .select((row) =>
      row.selectFrom("changeSets as undo").whereRef("undo.undoes", "=", "changeSets.id")
        .select((inner) => inner.fn.max<number | null>("undo.id").as("id")).as("undoneBy")
    )
    .select((row) =>
      row.selectFrom("changes").whereRef("changes.changeSetId", "=", "changeSets.id")
        .select((inner) => inner.fn.countAll<number>().as("count")).as("count")
    )
    .executeTakeFirst();
}

/** A change set's changes with their values, newest first. */
export function selectSetChanges(db: Db, changeSetId: number, limit?: number) {
  const query = db.selectFrom("changes").leftJoin("changeData", "changeId", "id")
    .select(["id", "entity", "entityId", "action", "before", "after", "salt"])
    .where("changeSetId", "=", changeSetId).orderBy("id", "desc");
  return (limit === undefined ? query : query.limit(limit)).execute();
}

/** One record's changes, newest first, older than the change `olderThan`. */
export function selectRecordChanges(
  db: Db,
  record: { entity: string; id: number },
  window: { limit: number; olderThan?: number | undefined },
) {
  const { limit, olderThan } = window;
  return db.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .leftJoin("changeData", "changeId", "changes.id")
    .leftJoin("users", "users.id", "changeSets.actorId")
    .select([
      "changes.id",
      "changes.at",
      "changes.action",
      "changes.changeSetId",
      "before",
      "after",
    ])
    .select(["changeSets.actorId", "changeSets.undoes", "users.name as actorName"])
    .where("entity", "=", record.entity).where("entityId", "=", record.id)
    .$if(olderThan !== undefined, (query) => query.where("changes.id", "<", olderThan ?? 0))
    .orderBy("changes.id", "desc").limit(limit).execute();
}

/** What changed in a record after one of its versions, oldest first. */
export function selectChangesSince(
  db: Db,
  record: { entity: string; id: number; version: number },
) {
  return db.selectFrom("changes").innerJoin("changeData", "changeId", "id")
    .select(["before", "after"])
    .where("entity", "=", record.entity).where("entityId", "=", record.id)
    .where(sql<number>`(after ->> 'version')::integer`, ">", record.version)
    .orderBy("id").execute();
}

/** Locks records until the transaction ends, in one order everywhere so that two never wait for each other. */
export async function lockRecords(db: Db, entity: string, ids: number[]): Promise<void> {
  await sql`
    select id from ${
    sql.table(entity.replaceAll("-", "_"))
  } where id = any(${ids}::bigint[]) order by id for update
  `.execute(db);
}
