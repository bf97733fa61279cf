import type { Db } from "../db/client.ts";

/** A user's second factor, confirmed or not. */
export function selectTwoFactor(db: Db, userId: number) {
  return db.selectFrom("twoFactors").select(["secret", "confirmedAt", "lastStep"])
    .where("userId", "=", userId).executeTakeFirst();
}

/** Stores a secret that waits for its first code, in place of an earlier one. */
export async function replaceTwoFactor(db: Db, userId: number, secret: string): Promise<void> {
  await deleteTwoFactor(db, userId);
  await db.insertInto("twoFactors").values({ userId, secret, confirmedAt: null }).execute();
}

/** Takes a user's second factor away, recovery codes too. */
export async function deleteTwoFactor(db: Db, userId: number): Promise<void> {
  await db.deleteFrom("twoFactors").where("userId", "=", userId).execute();
}

/** Marks a step's code as taken; false where it, or a later one, was before. */
export async function takeStep(db: Db, userId: number, step: number): Promise<boolean> {
  const result = await db.updateTable("twoFactors").set({ lastStep: step })
    .where("userId", "=", userId).where("lastStep", "<", step).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Notes that the app has proved that it has the secret. */
export async function confirmTwoFactorRow(db: Db, userId: number, now: Date): Promise<void> {
  await db.updateTable("twoFactors").set({ confirmedAt: now }).where("userId", "=", userId)
    .execute();
}

/** The user's recovery codes from now on. */
export async function replaceRecoveryCodes(
  db: Db,
  userId: number,
  hashes: readonly string[],
): Promise<void> {
  await db.deleteFrom("recoveryCodes").where("userId", "=", userId).execute();
  await db.insertInto("recoveryCodes").values(
    hashes.map((hash) => ({ userId, hash, usedAt: null })),
  )
    .execute();
}

/** Uses a recovery code up; false for one that is unknown or used. */
export async function takeRecoveryCode(
  db: Db,
  { userId, hash, now }: { userId: number; hash: string; now: Date },
): Promise<boolean> {
  const result = await db.updateTable("recoveryCodes").set({ usedAt: now })
    .where("userId", "=", userId).where("hash", "=", hash).where("usedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(db: Db, userId: number): Promise<number> {
  const rows = await db.selectFrom("recoveryCodes").select("hash").where("userId", "=", userId)
    .where("usedAt", "is", null).execute();
  return rows.length;
}

/** Whether the organisation wants a second factor of its administrators. */
export async function selectRequiresTwoFactor(db: Db): Promise<boolean> {
  const row = await db.selectFrom("organisation").select("requireTwoFactor").executeTakeFirst();
  return row?.requireTwoFactor ?? false;
}
