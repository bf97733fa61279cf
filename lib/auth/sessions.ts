import { z } from "zod";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import { roleHas } from "./permissions.ts";
import { revokeOtherSessions } from "./password_repository.ts";
import {
  readRefreshToken,
  type RefreshRecord,
  refreshTokenSeconds,
  revokeRefreshToken,
  rotateRefreshToken,
} from "./refresh.ts";
import {
  revokeSessionRow,
  revokeSessionRows,
  selectActor,
  selectSessions,
  type SessionActor,
  touchSession,
} from "./repository.ts";
import { signAccessToken, type SigningKeys } from "./tokens.ts";

/** A session as its owner sees it, times as ISO text. */
export interface Session {
  id: string;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
  ip: string | null;
  userAgent: string | null;
  /** The one that asks. */
  current: boolean;
}

/** What continuing a session gives. */
export interface Continued {
  actor: SessionActor;
  accessToken: string;
  refreshToken: string;
}

/** How long a session lasts at most, however often it is used, in days. */
export const sessionDays = 90;

const day = 24 * 60 * 60 * 1000;

/** The end of a session that starts or continues at `now`. */
export function sessionEnd(now: Date): Date {
  return new Date(now.getTime() + refreshTokenSeconds * 1000);
}

const over = () => new AppError("UNAUTHORIZED", "Sign in again: this session is over");

async function rotate(ctx: Ctx, token: string, record: RefreshRecord): Promise<string> {
  const next = await rotateRefreshToken(ctx.kv, token, record, ctx.now);
  if (next !== undefined) return next;
  await revokeSessionRow(ctx.db, record, ctx.now);
  await revokeRefreshToken(ctx.kv, token);
  throw over();
}

/**
 * Continues a session with a refresh token. Throws UNAUTHORIZED when the token or its session is
 * over (a token used twice ends the session), UNAVAILABLE when the store is away.
 */
export async function continueSession(
  ctx: Ctx,
  keys: SigningKeys,
  refreshToken: string,
): Promise<Continued> {
  const record = await readRefreshToken(ctx.kv, refreshToken, ctx.now);
  if (record === undefined) throw over();
  // Before the token is used up, so that a database that is away costs nobody the session.
  const oldest = new Date(ctx.now.getTime() - sessionDays * day);
  const actor = await selectActor(ctx.db, { ...record, startedAfter: oldest }, ctx.now);
  if (actor === undefined) throw over();
  const next = await rotate(ctx, refreshToken, record);
  await touchSession(ctx.db, record.sid, ctx.now, sessionEnd(ctx.now));
  const { userId, sid } = record;
  const claims = { userId, email: actor.email, role: actor.role, sid };
  return { actor, accessToken: await signAccessToken(keys, claims, ctx.now), refreshToken: next };
}

function signedInAs(ctx: Ctx): number {
  if (ctx.actor.userId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  return ctx.actor.userId;
}

/** The actor's live sessions, last used first. */
export async function listSessions(ctx: Ctx): Promise<Session[]> {
  return shownSessions(ctx, await selectSessions(ctx.db, signedInAs(ctx), ctx.now));
}

/** A user's live sessions, for administrators. Throws FORBIDDEN. */
export async function sessionsOf(ctx: Ctx, userId: number): Promise<Session[]> {
  demandAdmin(ctx);
  return shownSessions(ctx, await selectSessions(ctx.db, userId, ctx.now));
}

/**
 * Ends one of a user's sessions at once, or all of them; there is no undo. Throws FORBIDDEN,
 * NOT_FOUND for a session that is over.
 */
export async function endSessionsOf(ctx: Ctx, userId: number, sid?: string): Promise<void> {
  demandAdmin(ctx);
  if (sid === undefined) return await revokeSessions(ctx, userId);
  const known = z.uuid().safeParse(sid).success;
  if (!known || !await revokeSessionRow(ctx.db, { userId, sid }, ctx.now)) {
    throw notFound("Session");
  }
}

function demandAdmin({ actor }: Ctx): void {
  if (roleHas(actor.role, "update:users:all")) return;
  throw new AppError("FORBIDDEN", "Only administrators may look at other people's sessions.");
}

function shownSessions(ctx: Ctx, rows: Awaited<ReturnType<typeof selectSessions>>): Session[] {
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    current: row.id === ctx.actor.sessionId,
  }));
}

/** Ends one of the actor's own sessions at once. Throws NOT_FOUND for any other id. */
export async function revokeSession(ctx: Ctx, id: string): Promise<void> {
  const session = { userId: signedInAs(ctx), sid: id };
  const known = z.uuid().safeParse(id).success;
  if (!known || !await revokeSessionRow(ctx.db, session, ctx.now)) throw notFound("Session");
}

/** Ends all of the actor's sessions but the one that asks. */
export async function revokeOtherSessionsOf(ctx: Ctx): Promise<void> {
  const userId = signedInAs(ctx);
  await revokeOtherSessions(ctx.db, { userId, keep: ctx.actor.sessionId, now: ctx.now });
}

/** Ends every session of a user, for a changed password or a disabled account. */
export async function revokeSessions(ctx: Ctx, userId: number): Promise<void> {
  await revokeSessionRows(ctx.db, userId, ctx.now);
}

/** Ends the session of a refresh token; an unknown token is nothing to end. */
export async function endSessionOf(ctx: Ctx, refreshToken: string): Promise<void> {
  const record = await readRefreshToken(ctx.kv, refreshToken, ctx.now);
  if (record === undefined) return;
  await revokeSessionRow(ctx.db, record, ctx.now);
  await revokeRefreshToken(ctx.kv, refreshToken);
}
