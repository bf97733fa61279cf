import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { Fields } from "./diff.ts";

/** Change sets count their records up to here; a larger one has one more. */
export const countedRecords = 10_000;

/** How many records a change set has, as SQL. */
function recordCount(changeSetId: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select count(*)::int from (
    select distinct entity, entity_id from changes as counted
    where counted.change_set_id = ${changeSetId} limit ${countedRecords + 1}) as records)`;
}

const changeSets = (db: Db) =>
  db.selectFrom("changeSets").leftJoin("users", "users.id", "changeSets.actorId")
    .select(["changeSets.id", "changeSets.at", "changeSets.actorId", "changeSets.summary"])
    .select(["changeSets.undoes", "users.name as actorName"])
    .select(recordCount(sql.ref("changeSets.id")).as("records"))
    .select((row) =>
      row.selectFrom("changeSets as undo").whereRef("undo.undoes", "=", "changeSets.id")
        .select((inner) => inner.fn.max<number | null>("undo.id").as("id")).as("undoneBy")
    );

export type ChangeSetRow = NonNullable<Awaited<ReturnType<typeof selectChangeSet>>>;

/** A change set with its actor's name and the newest change set that took it back. */
export function selectChangeSet(db: Db, id: number) {
  return changeSets(db).where("changeSets.id", "=", id).executeTakeFirst();
}

/** Which change sets a list is about. */
export interface ChangeSetFilter {
  entity?: string | undefined;
  entityId?: number | undefined;
  actorId?: number | undefined;
  olderThan?: number | undefined;
}

/** The newest change sets of a filter. */
export function selectChangeSets(db: Db, filter: ChangeSetFilter, limit: number) {
  const { entity, entityId, actorId, olderThan } = filter;
  const record = entityId === undefined ? sql`true` : sql`entity_id = ${entityId}`;
  return changeSets(db)
    .$if(olderThan !== undefined, (query) => query.where("changeSets.id", "<", olderThan ?? 0))
    .$if(actorId !== undefined, (query) => query.where("changeSets.actorId", "=", actorId ?? 0))
    .$if(entity !== undefined, (query) =>
      query.where(
        sql<boolean>`exists (select 1 from changes where change_set_id = ${
          sql.ref("changeSets.id")
        } and entity = ${entity} and ${record})`,
      ))
    .orderBy("changeSets.id", "desc").limit(limit).execute();
}

/** The newest changes of each of several change sets, without their values. */
export async function selectFirstChanges(db: Db, changeSetIds: readonly number[], each: number) {
  const rows = await sql<
    { changeSetId: number; entity: string; entityId: number; action: string }
  >`
    select first.* from unnest(${changeSetIds}::bigint[]) as sets (id) cross join lateral (
      select change_set_id, entity, entity_id, action from changes
      where change_set_id = sets.id order by changes.id desc limit ${each}
    ) as first
  `.execute(db);
  return rows.rows;
}

/**
 * The records of a change set whose newest change in it is older than `before`, those changed last
 * first, each with its changes in the set, newest first.
 */
export async function selectSetChanges(
  db: Db,
  { changeSetId, before, limit }: { changeSetId: number; before: number; limit: number },
): Promise<SetChange[]> {
  const found = await sql<SetChange>`
    with last as (
      select entity, entity_id, id from changes as newest
      where change_set_id = ${changeSetId} and id < ${before} and not exists (
        select from changes as newer where newer.entity = newest.entity
          and newer.entity_id = newest.entity_id and newer.id > newest.id
          and newer.change_set_id = ${changeSetId}
      ) order by id desc limit ${limit}
    )
    select changes.id, last.id as last_id, entity, entity_id, before, after, salt
    from last join changes using (entity, entity_id)
    left join change_data on change_id = changes.id
    where change_set_id = ${changeSetId} order by last.id desc, changes.id desc
  `.execute(db);
  return found.rows;
}

/** How many records a change set has, however many. */
export async function countRecords(db: Db, changeSetId: number): Promise<number> {
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from (
      select distinct entity, entity_id from changes where change_set_id = ${changeSetId}
    ) as records
  `.execute(db);
  return counted.rows[0]?.count ?? 0;
}

/** A change of one record in a change set, and the newest of that record there. */
export interface SetChange {
  id: number;
  lastId: number;
  entity: string;
  entityId: number;
  before: Fields | null;
  after: Fields | null;
  /** null where the values were erased. */
  salt: string | null;
}

/** Changes that have their position, in its order, after one of them. */
export function selectSealed(db: Db, { after, limit }: { after: number; limit: number }) {
  return db.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
    .leftJoin("changeData", "changeId", "changes.id")
    .select(["position", "changeSetId", "changes.at", "actorId"])
    .select(["action", "entity", "entityId", "before", "after"])
    .where("position", ">", after).orderBy("position").limit(limit)
    .$narrowType<{ position: number }>().execute();
}

/** The position of the newest change that has one; 0 where there is none. */
export async function selectLastPosition(db: Db): Promise<number> {
  const row = await db.selectFrom("changes").select("position").where("position", "is not", null)
    .orderBy("position", "desc").limit(1).executeTakeFirst();
  return row?.position ?? 0;
}

const recordChanges = (db: Db) =>
  db.selectFrom("changes").innerJoin("changeSets", "changeSets.id", "changes.changeSetId")
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
    .select(recordCount(sql.ref("changes.changeSetId")).as("records"));

/** One record's changes, newest first, older than the change `olderThan`. */
export function selectRecordChanges(
  db: Db,
  record: { entity: string; id: number },
  window: { limit: number; olderThan?: number | undefined },
) {
  const { limit, olderThan } = window;
  return recordChanges(db)
    .where("entity", "=", record.entity).where("entityId", "=", record.id)
    .$if(olderThan !== undefined, (query) => query.where("changes.id", "<", olderThan ?? 0))
    .orderBy("changes.id", "desc").limit(limit).execute();
}

/** Changes of records by their own ids. */
export function selectChangesById(db: Db, ids: readonly number[]) {
  return recordChanges(db).where("changes.id", "in", [...ids]).execute();
}

/** What changed in a record after an instant, newest first. */
export function selectChangesAfter(
  db: Db,
  record: { entity: string; id: number },
  instant: Date,
) {
  return db.selectFrom("changes").leftJoin("changeData", "changeId", "id")
    .select(["before", "after", "salt"])
    .where("entity", "=", record.entity).where("entityId", "=", record.id)
    .where("at", ">", instant).orderBy("id", "desc").execute();
}

/** When a record changed last, at an instant or before. */
export function selectLastChange(
  db: Db,
  record: { entity: string; id: number },
  instant: Date,
) {
  return db.selectFrom("changes").select("at")
    .where("entity", "=", record.entity).where("entityId", "=", record.id)
    .where("at", "<=", instant).orderBy("id", "desc").limit(1).executeTakeFirst();
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
