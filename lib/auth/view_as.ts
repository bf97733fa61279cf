import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import type { Actor } from "./actor.ts";
import { roleHas } from "./permissions.ts";
import { selectPerson, type SessionActor, updateViewAs } from "./repository.ts";

/**
 * Lets the actor's session see what another user sees, until `endViewAs`; the change log keeps that
 * it began. Throws FORBIDDEN for all but administrators, NOT_FOUND, VALIDATION_ERROR for oneself.
 */
export async function startViewAs(ctx: Ctx, userId: number): Promise<void> {
  const { actor } = ctx;
  if (!roleHas(actor.role, "configure:system") || actor.sessionId === null) {
    throw new AppError("FORBIDDEN", "Only signed-in administrators may view as someone else.");
  }
  if (userId === actor.userId) {
    throw invalid([{ field: "userId", message: "Choose someone else than yourself." }]);
  }
  if (await selectPerson(ctx.db, userId) === undefined) throw notFound("User");
  const { sessionId } = actor;
  await audited(ctx, "users.viewed", async (tx) => {
    await updateViewAs(tx.db, sessionId, userId);
    tx.change("users", userId, { viewedBy: null }, { viewedBy: actor.userId });
  });
}

/** Gives the actor's session its own eyes back. */
export async function endViewAs(ctx: Ctx): Promise<void> {
  if (ctx.actor.sessionId !== null) await updateViewAs(ctx.db, ctx.actor.sessionId, null);
}

/**
 * Through whose eyes a session looks: the chosen user's, marked with the administrator who looks, or
 * its own person's where nobody is chosen or that person is no administrator any more.
 */
export async function eyesOf(
  ctx: Ctx,
  { viewAsId, twoFactor: _, referenceVersion: __, ...own }: SessionActor,
): Promise<Actor> {
  if (viewAsId === null || own.userId === null || !roleHas(own.role, "configure:system")) {
    return own;
  }
  const viewed = await selectPerson(ctx.db, viewAsId);
  if (viewed === undefined) return own;
  return { ...viewed, viewedBy: { userId: own.userId, name: own.name } };
}
