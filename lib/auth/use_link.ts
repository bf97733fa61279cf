import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { refuseEasyPassword } from "./easy_password.ts";
import { hashPassword } from "./password.ts";
import {
  activateInvited,
  type Purpose,
  selectMailToken,
  spendMailToken,
} from "./password_repository.ts";
import { selectPerson } from "./repository.ts";
import { hashSecret } from "./secret_text.ts";
import { savePassword } from "./set_password.ts";

export interface MailedLink {
  purpose: Purpose;
  token: string;
}

const over = () =>
  new AppError("NOT_FOUND", "This link was used or has expired. Ask for a new one.");

/** The person whose link this is. Throws NOT_FOUND where it can no longer be used. */
export async function personOfLink(ctx: Ctx, { purpose, token }: MailedLink) {
  const found = { hash: hashSecret(token), purpose, now: ctx.now };
  const userId = await selectMailToken(ctx.db, found);
  const person = userId === undefined ? undefined : await selectPerson(ctx.db, userId);
  if (person === undefined || userId === undefined) throw over();
  return { ...person, userId };
}

/**
 * Sets the password of the person whose link this is, lets them in where they were invited, and ends
 * all their sessions. Throws NOT_FOUND where the link can no longer be used, VALIDATION_ERROR.
 */
export async function setPasswordByLink(
  ctx: Ctx,
  link: MailedLink,
  password: string,
): Promise<void> {
  const person = await personOfLink(ctx, link);
  const { userId, email } = person;
  await refuseEasyPassword(password, email, "password");
  const hash = await hashPassword(password);
  await audited({ ...ctx, actor: person }, "passwords.changed", async (tx) => {
    if (!await spendMailToken(tx.db, hashSecret(link.token), tx.now)) throw over();
    await savePassword(tx, { userId, email, hash });
    const version = await activateInvited(tx.db, userId, tx.now);
    if (version === undefined) return;
    const before = { status: "invited", version: version - 1 };
    tx.change("users", userId, before, { status: "active", version }, "updated");
  });
}
