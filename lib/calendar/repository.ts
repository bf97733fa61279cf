import type { Db } from "../db/client.ts";

/** When a person's calendar got its address; undefined where it has none. */
export function selectAddress(db: Db, userId: number): Promise<{ createdAt: Date } | undefined> {
  return db.selectFrom("calendarAddresses").select("createdAt")
    .where("userId", "=", userId).executeTakeFirst();
}

/** Whose calendar an address opens, while that person is active. */
export async function selectOwner(db: Db, hash: string): Promise<number | undefined> {
  const row = await db.selectFrom("calendarAddresses")
    .innerJoin("users", "users.id", "calendarAddresses.userId").select("users.id")
    .where("hash", "=", hash).where("status", "=", "active").where("deletedAt", "is", null)
    .executeTakeFirst();
  return row?.id;
}

/** Gives a person's calendar an address in place of the one that it had. */
export async function insertAddress(
  db: Db,
  address: { userId: number; hash: string; createdAt: Date },
): Promise<void> {
  const { hash, createdAt } = address;
  await db.insertInto("calendarAddresses").values(address)
    .onConflict((conflict) => conflict.column("userId").doUpdateSet({ hash, createdAt })).execute();
}

/** Takes the address of a person's calendar away. */
export async function deleteAddress(db: Db, userId: number): Promise<void> {
  await db.deleteFrom("calendarAddresses").where("userId", "=", userId).execute();
}
