import { audited, type Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid } from "../errors.ts";
import { queueMail } from "../mail/mail.ts";
import { refuseEasyPassword } from "./easy_password.ts";
import { hashPassword, verifyPassword } from "./password.ts";
import { revokeOtherSessions, selectPassword, upsertPassword } from "./password_repository.ts";

/**
 * Gives the actor another password and ends their other sessions. Throws VALIDATION_ERROR at
 * `currentPassword` where that does not fit, and at `newPassword`.
 */
export async function changePassword(
  ctx: Ctx,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
): Promise<void> {
  const { userId, email, sessionId } = ctx.actor;
  if (userId === null || sessionId === null) throw new AppError("UNAUTHORIZED", "Sign in first");
  await refuseEasyPassword(newPassword, email, "newPassword");
  await demandPassword(ctx, currentPassword, "currentPassword");
  if (currentPassword === newPassword) {
    throw invalid([{ field: "newPassword", message: "This is your current password." }]);
  }
  const hash = await hashPassword(newPassword);
  await audited(ctx, "passwords.changed", (tx) => savePassword(tx, { userId, email, hash }));
}

/** Throws VALIDATION_ERROR at `field` unless this is the actor's password. */
export async function demandPassword(ctx: Ctx, password: string, field: string): Promise<void> {
  const stored = await selectPassword(ctx.db, ctx.actor.userId ?? 0);
  if (await verifyPassword(stored?.hash, password)) return;
  throw invalid([{ field, message: "This is not your current password." }]);
}

/** Writes a password, ends every session but the one that asks, and tells the owner by mail. */
export async function savePassword(
  tx: Tx,
  { userId, email, hash }: { userId: number; email: string; hash: string },
): Promise<void> {
  const before = await selectPassword(tx.db, userId);
  await upsertPassword(tx.db, { userId, hash, changedAt: tx.now });
  await revokeOtherSessions(tx.db, { userId, keep: tx.actor.sessionId, now: tx.now });
  const changedAt = before?.changedAt.toISOString() ?? null;
  tx.change("passwords", userId, { changedAt }, { changedAt: tx.now.toISOString() }, "updated");
  if (before === undefined) return;
  await queueMail(tx, {
    kind: "password-changed",
    to: email,
    subject: "Your Petrel password was changed",
    body: "Your password was changed, and your other sessions were ended.\n\n" +
      "If that was not you, ask for a new password on the sign-in page and tell an administrator.\n",
  });
}
