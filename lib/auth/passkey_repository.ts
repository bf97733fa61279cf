import type { Insertable } from "kysely";
import type { Db } from "../db/client.ts";
import type { PasskeyTable } from "../db/tables/people.ts";

/** A user's passkeys, oldest first. */
export function selectPasskeys(db: Db, userId: number) {
  return db.selectFrom("passkeys").selectAll().where("userId", "=", userId).orderBy("id").execute();
}

/** One passkey of a user. */
export function selectPasskey(db: Db, { userId, id }: { userId: number; id: number }) {
  return db.selectFrom("passkeys").selectAll().where("userId", "=", userId).where("id", "=", id)
    .executeTakeFirst();
}

/** The passkey that an authenticator names. */
export function selectCredential(db: Db, credentialId: string) {
  return db.selectFrom("passkeys").selectAll().where("credentialId", "=", credentialId)
    .executeTakeFirst();
}

/** Whether anybody has a passkey. */
export async function selectAnyPasskey(db: Db): Promise<boolean> {
  return await db.selectFrom("passkeys").select("id").limit(1).executeTakeFirst() !== undefined;
}

/** Stores a passkey; undefined where it is stored already. */
export async function insertPasskey(
  db: Db,
  passkey: Insertable<PasskeyTable>,
): Promise<number | undefined> {
  const row = await db.insertInto("passkeys").values(passkey)
    .onConflict((conflict) => conflict.column("credentialId").doNothing())
    .returning("id").executeTakeFirst();
  return row?.id;
}

/** Gives a passkey another name. */
export async function patchPasskeyName(db: Db, id: number, name: string): Promise<void> {
  await db.updateTable("passkeys").set({ name }).where("id", "=", id).execute();
}

/**
 * Notes a use of a passkey; false where its count did not rise, as it does not for a copy. A count
 * that stays 0 is of an authenticator that does not count.
 */
export async function takeCount(
  db: Db,
  { id, counter, now }: { id: number; counter: number; now: Date },
): Promise<boolean> {
  const result = await db.updateTable("passkeys").set({ counter, lastUsedAt: now })
    .where("id", "=", id)
    .where((eb) =>
      counter === 0 ? eb("passkeys.counter", "=", 0) : eb("passkeys.counter", "<", counter)
    )
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Takes a passkey away. */
export async function deletePasskeyRow(db: Db, id: number): Promise<void> {
  await db.deleteFrom("passkeys").where("id", "=", id).execute();
}
