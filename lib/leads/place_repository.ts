import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { ownerInScope } from "../db/scope.ts";
import type { Scope } from "../ownership.ts";

interface Place {
  stageId: number;
  /** The lead that is to be placed: not a neighbour of itself. */
  except?: number | undefined;
}

/** The first or the last key of a column; null where it is empty. */
export async function selectEndKey(
  db: Db,
  { stageId, except = 0 }: Place,
  end: "first" | "last",
): Promise<string | null> {
  const row = await db.selectFrom("leads").select("position").where("stageId", "=", stageId)
    .where("deletedAt", "is", null).where("id", "!=", except)
    .orderBy("position", end === "first" ? "asc" : "desc").limit(1).executeTakeFirst();
  return row?.position ?? null;
}

/** The key of a lead of the column that the actor reads. */
export async function selectKeyOf(
  db: Db,
  id: number,
  { stageId, scope }: { stageId: number; scope: Scope },
): Promise<string | undefined> {
  const row = await db.selectFrom("leads").select("position").where("id", "=", id)
    .where("stageId", "=", stageId).where("deletedAt", "is", null)
    .where(ownerInScope(sql.ref("ownerId"), scope)).executeTakeFirst();
  return row?.position;
}

/** The last key of the column before `key`; null where there is none. */
export async function selectKeyBefore(
  db: Db,
  { stageId, except = 0 }: Place,
  key: string,
): Promise<string | null> {
  const row = await db.selectFrom("leads").select("position").where("stageId", "=", stageId)
    .where("deletedAt", "is", null).where("position", "<", key).where("id", "!=", except)
    .orderBy("position", "desc").limit(1).executeTakeFirst();
  return row?.position ?? null;
}
