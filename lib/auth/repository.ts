import { type ExpressionBuilder, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { asValue, prepared } from "../db/prepared.ts";
import type { Tables } from "../db/tables.ts";
import { referenceVersion } from "../reference/repository.ts";
import type { Actor } from "./actor.ts";

const userColumns = [
  "users.id",
  "users.email",
  "users.name",
  "users.role",
  "users.teamId",
  "users.status",
  "users.locale",
  "users.timeZone",
] as const;

const hasTwoFactor = (eb: ExpressionBuilder<Tables, "users">) =>
  sql<boolean>`${
    eb.exists(
      eb.selectFrom("twoFactors").select("twoFactors.userId")
        .whereRef("twoFactors.userId", "=", "users.id").where("confirmedAt", "is not", null),
    )
  }`.as("twoFactor");

/** The account of an address with its password hash, whatever its status. */
export function selectAccount(db: Db, email: string) {
  return db.selectFrom("users")
    .leftJoin("passwords", "passwords.userId", "users.id")
    .select([...userColumns, "passwords.hash"])
    .select(hasTwoFactor)
    .where((eb) => eb(eb.fn<string>("lower", ["users.email"]), "=", email.toLowerCase()))
    .where("users.deletedAt", "is", null)
    .executeTakeFirst();
}

/**
 * Who a session or key belongs to, whose eyes it looks through, whether two factors are on, and how
 * often reference data had changed when they were read.
 */
export type SessionActor = Actor & {
  viewAsId: number | null;
  twoFactor: boolean;
  referenceVersion: number;
};

interface SessionKey {
  userId: number;
  sid: string;
  /** An older session counts as over. */
  startedAfter?: Date;
}

interface Asked {
  userId: number;
  sid: string;
  startedAfter: Date;
  now: Date;
}

const actors = prepared((db, asked: Asked) =>
  db.selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.userId")
    .select([...userColumns, "sessions.viewAsId", referenceVersion.as("referenceVersion")])
    .select(hasTwoFactor)
    .where("sessions.id", "=", asked.sid)
    .where("sessions.userId", "=", asked.userId)
    .where("sessions.revokedAt", "is", null)
    .where("sessions.expiresAt", ">", asked.now)
    .where("sessions.createdAt", ">", asked.startedAfter)
    .where("users.status", "=", "active")
    .where("users.deletedAt", "is", null)
);

/** The person behind a session: both rows must be live, or there is nobody. */
export async function selectActor(
  db: Db,
  { userId, sid, startedAfter = new Date(0) }: SessionKey,
  now: Date,
): Promise<SessionActor | undefined> {
  const asked = { userId, sid: asValue(sid), startedAfter, now };
  const [row] = await actors(db, asked).execute();
  if (row === undefined) return undefined;
  const { id, status: _, ...person } = row;
  return { ...person, userId: id, sessionId: sid };
}

/** A person as one who acts, whatever their status; undefined where there is none. */
export async function selectPerson(db: Db, id: number): Promise<Actor | undefined> {
  const row = await db.selectFrom("users").select(userColumns).where("id", "=", id)
    .where("deletedAt", "is", null).executeTakeFirst();
  if (row === undefined) return undefined;
  const { id: userId, status: _, ...person } = row;
  return { ...person, userId, sessionId: null };
}

/** The account that a second sign-in step is for, while it is active. */
export function selectActiveAccount(db: Db, userId: number) {
  return db.selectFrom("users").select(userColumns).where("id", "=", userId)
    .where("status", "=", "active").where("deletedAt", "is", null).executeTakeFirst();
}

/** The person behind a key, and what the key may: all of it must be live, or there is nobody. */
export async function selectKeyActor(
  db: Db,
  hash: string,
  now: Date,
): Promise<KeyActor | undefined> {
  const row = await db.selectFrom("apiKeys").innerJoin("users", "users.id", "apiKeys.userId")
    .select([...userColumns, "apiKeys.id as keyId", "scopes", "ratePerMinute", "lastUsedAt"])
    .select([hasTwoFactor, () => referenceVersion.as("referenceVersion")])
    .where("hash", "=", hash).where("revokedAt", "is", null)
    .where((eb) => eb.or([eb("expiresAt", "is", null), eb("expiresAt", ">", now)]))
    .where("users.status", "=", "active").where("users.deletedAt", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { id, keyId, scopes, ratePerMinute, lastUsedAt, status: _, ...person } = row;
  const actor = { ...person, userId: id, sessionId: null, viewAsId: null };
  return { actor: { ...actor, key: { id: keyId, scopes } }, ratePerMinute, lastUsedAt };
}

export interface KeyActor {
  actor: SessionActor;
  ratePerMinute: number | null;
  lastUsedAt: Date | null;
}

export async function touchKey(db: Db, id: number, now: Date): Promise<void> {
  await db.updateTable("apiKeys").set({ lastUsedAt: now }).where("id", "=", id).execute();
}

/** Sets or ends (null) whose eyes a session looks through. */
export async function updateViewAs(db: Db, sid: string, viewAsId: number | null): Promise<void> {
  await db.updateTable("sessions").set({ viewAsId }).where("id", "=", sid).execute();
}

export interface NewSession {
  id: string;
  userId: number;
  now: Date;
  expiresAt: Date;
  ip: string | null;
  userAgent: string | null;
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  const { now, ...row } = session;
  await db.insertInto("sessions").values({ ...row, createdAt: now, lastUsedAt: now }).execute();
}

export async function touchSession(db: Db, id: string, now: Date, expiresAt: Date): Promise<void> {
  await db.updateTable("sessions").set({ lastUsedAt: now, expiresAt }).where("id", "=", id)
    .execute();
}

/** Ends a session of the user; false when there was no live one of that id. */
export async function revokeSessionRow(
  db: Db,
  session: { userId: number; sid: string },
  now: Date,
): Promise<boolean> {
  const result = await db.updateTable("sessions").set({ revokedAt: now })
    .where("id", "=", session.sid)
    .where("userId", "=", session.userId)
    .where("revokedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export async function revokeSessionRows(db: Db, userId: number, now: Date): Promise<void> {
  await db.updateTable("sessions").set({ revokedAt: now })
    .where("userId", "=", userId)
    .where("revokedAt", "is", null)
    .execute();
}

export function selectSessions(db: Db, userId: number, now: Date) {
  return db.selectFrom("sessions")
    .select(["id", "createdAt", "lastUsedAt", "expiresAt", "ip", "userAgent"])
    .where("userId", "=", userId)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", now)
    .orderBy("lastUsedAt", "desc")
    .orderBy("id")
    .execute();
}

export async function updateLastLogin(db: Db, userId: number, now: Date): Promise<void> {
  await db.updateTable("users").set({ lastLoginAt: now }).where("id", "=", userId).execute();
}

export async function updatePasswordHash(db: Db, userId: number, hash: string): Promise<void> {
  await db.updateTable("passwords").set({ hash }).where("userId", "=", userId).execute();
}
