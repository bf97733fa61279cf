import { sql } from "kysely";
import type { Db } from "../db/client.ts";

/** A user's password hash and since when it holds; undefined where none is set. */
export function selectPassword(db: Db, userId: number) {
  return db.selectFrom("passwords").select(["hash", "changedAt"]).where("userId", "=", userId)
    .executeTakeFirst();
}

/** Sets a user's password hash, the first or another. */
export async function upsertPassword(
  db: Db,
  password: { userId: number; hash: string; changedAt: Date },
): Promise<void> {
  const { hash, changedAt } = password;
  await db.insertInto("passwords").values(password)
    .onConflict((conflict) => conflict.column("userId").doUpdateSet({ hash, changedAt }))
    .execute();
}

/** Ends every session of a user but one. */
export async function revokeOtherSessions(
  db: Db,
  { userId, keep, now }: { userId: number; keep: string | null; now: Date },
): Promise<void> {
  await db.updateTable("sessions").set({ revokedAt: now })
    .where("userId", "=", userId).where("revokedAt", "is", null)
    .$if(keep !== null, (query) => query.where("id", "!=", keep ?? ""))
    .execute();
}

/** An invited user becomes active; their version, or undefined where they were not invited. */
export async function activateInvited(
  db: Db,
  userId: number,
  now: Date,
): Promise<number | undefined> {
  const row = await db.updateTable("users").set({ status: "active", updatedAt: now })
    .set((eb) => ({ version: eb("version", "+", 1) }))
    .where("id", "=", userId).where("status", "=", "invited").returning("version")
    .executeTakeFirst();
  return row?.version;
}

export type Purpose = "reset" | "invite";

export interface NewMailToken {
  hash: string;
  userId: number;
  purpose: Purpose;
  expiresAt: Date;
}

/** Stores a link; the user's earlier ones for the same purpose are good no more. */
export async function replaceMailToken(db: Db, token: NewMailToken, now: Date): Promise<void> {
  await db.updateTable("mailTokens").set({ usedAt: now }).where("userId", "=", token.userId)
    .where("purpose", "=", token.purpose).where("usedAt", "is", null).execute();
  await db.insertInto("mailTokens").values(token).execute();
}

/** Whose link this is, while it can be used; users who may not sign in have none. */
export async function selectMailToken(
  db: Db,
  { hash, purpose, now }: { hash: string; purpose: Purpose; now: Date },
): Promise<number | undefined> {
  const row = await db.selectFrom("mailTokens").innerJoin("users", "users.id", "mailTokens.userId")
    .select("mailTokens.userId").where("hash", "=", hash).where("purpose", "=", purpose)
    .where("usedAt", "is", null).where("expiresAt", ">", now)
    .where("users.status", "=", purpose === "reset" ? "active" : "invited")
    .where("users.deletedAt", "is", null).executeTakeFirst();
  return row?.userId;
}

/** Uses a link up; false where somebody was faster. */
export async function spendMailToken(db: Db, hash: string, now: Date): Promise<boolean> {
  const result = await db.updateTable("mailTokens").set({ usedAt: now }).where("hash", "=", hash)
    .where("usedAt", "is", null).where("expiresAt", ">", now).executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Whether there is nobody yet: then the first administrator may be made. */
export async function hasNoUsers(db: Db): Promise<boolean> {
  const row = await db.selectFrom("users").select("id").limit(1).executeTakeFirst();
  return row === undefined;
}

/** Keeps everyone else who makes a first user waiting until this transaction ends. */
export async function lockSetup(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(7305113)`.execute(db);
}
