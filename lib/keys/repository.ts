import type { Insertable } from "kysely";
import type { Db } from "../db/client.ts";
import type { ApiKeyTable } from "../db/tables/people.ts";

/** The keys that are not revoked: of one user, or of all. */
export function selectKeys(db: Db, userId?: number) {
  return db.selectFrom("apiKeys").innerJoin("users", "users.id", "apiKeys.userId")
    .selectAll("apiKeys").select("users.name as ownerName")
    .where("revokedAt", "is", null)
    .$if(userId !== undefined, (query) => query.where("apiKeys.userId", "=", userId ?? 0))
    .orderBy("apiKeys.id", "desc").limit(1000).execute();
}

/** Whose a key is that is not revoked. */
export function selectKeyOwner(db: Db, id: number) {
  return db.selectFrom("apiKeys").select(["id", "userId", "name", "scopes"])
    .where("id", "=", id).where("revokedAt", "is", null).executeTakeFirst();
}

/** How many keys of a user are not revoked. */
export async function countKeys(db: Db, userId: number): Promise<number> {
  return (await selectKeys(db, userId)).length;
}

export async function insertKey(db: Db, key: Insertable<ApiKeyTable>): Promise<number> {
  const row = await db.insertInto("apiKeys").values(key).returning("id").executeTakeFirstOrThrow();
  return row.id;
}

/** A revoked key opens nothing any more; its row stays for the log. */
export async function patchRevoked(db: Db, id: number, now: Date): Promise<void> {
  await db.updateTable("apiKeys").set({ revokedAt: now }).where("id", "=", id).execute();
}
