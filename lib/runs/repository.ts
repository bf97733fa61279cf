import type { Insertable, Selectable, Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import type { RunTable } from "../db/tables/system.ts";

export type RunRow = Selectable<RunTable>;

export function insertRun(db: Db, values: Insertable<RunTable>): Promise<RunRow> {
  return db.insertInto("runs").values(values).returningAll().executeTakeFirstOrThrow();
}

export function selectRun(db: Db, id: number): Promise<RunRow | undefined> {
  return db.selectFrom("runs").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The same, locked until the transaction ends. */
export function lockRun(db: Db, id: number): Promise<RunRow | undefined> {
  return db.selectFrom("runs").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

/** The newest run of a kind about a change set. */
export function selectRunAbout(
  db: Db,
  { kind, changeSetId }: { kind: string; changeSetId: number },
): Promise<RunRow | undefined> {
  return db.selectFrom("runs").selectAll().where("kind", "=", kind)
    .where("changeSetId", "=", changeSetId).orderBy("id", "desc").limit(1).executeTakeFirst();
}

export async function patchRun(db: Db, id: number, fields: Updateable<RunTable>): Promise<void> {
  await db.updateTable("runs").set(fields).where("id", "=", id).execute();
}
