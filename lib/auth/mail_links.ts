import { z } from "zod";
import type { Config } from "../config.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { Job, JobKind } from "../jobs/job.ts";
import { linkTo } from "../mail/link.ts";
import { queueMail } from "../mail/mail.ts";
import { parse } from "../schema/parse.ts";
import { type Purpose, replaceMailToken } from "./password_repository.ts";
import { selectAccount, selectPerson } from "./repository.ts";
import { hashSecret, randomSecret } from "./secret_text.ts";

const hour = 60 * 60 * 1000;

/** How long a mailed link can be used, in milliseconds. */
const lifetime: Record<Purpose, number> = { reset: hour, invite: 7 * 24 * hour };

const resetKind: JobKind<{ email: string }> = {
  name: "auth.reset",
  payload: z.object({ email: z.string() }),
};
const inviteKind: JobKind<{ userId: number }> = {
  name: "auth.invite",
  payload: z.object({ userId: z.number().int() }),
};

/**
 * Sends a link to set a new password, if that address has an account. Whether it has is looked up
 * later and elsewhere, so that neither the answer nor its time tells.
 */
export async function requestReset(ctx: Ctx, email: string): Promise<void> {
  await enqueue(ctx, resetKind, { email: email.trim().slice(0, 254) });
}

/** Sends an invited user the link to choose their password; an earlier link is good no more. */
export async function sendInvitation(ctx: Ctx, userId: number): Promise<void> {
  await enqueue(ctx, inviteKind, { userId });
}

async function makeLink(
  tx: Ctx,
  config: Config,
  { userId, purpose }: { userId: number; purpose: Purpose },
): Promise<string> {
  const token = randomSecret();
  const expiresAt = new Date(tx.now.getTime() + lifetime[purpose]);
  await replaceMailToken(tx.db, { hash: hashSecret(token), userId, purpose, expiresAt }, tx.now);
  return linkTo(config, `/${purpose}/${token}`);
}

/** Mails the link to set a new password to whoever has an account of that address. */
export const sendingReset: Job = {
  name: resetKind.name,
  attempts: 5,
  async run({ ctx, config }, payload) {
    const account = await selectAccount(ctx.db, parse(resetKind.payload, payload).email);
    if (account?.status !== "active") return;
    await transaction(ctx, async (tx) => {
      const link = await makeLink(tx, config, { userId: account.id, purpose: "reset" });
      await queueMail(tx, {
        kind: "reset",
        to: account.email,
        subject: "Choose a new Petrel password",
        body: `Someone asked for a new password for ${account.email}.\n\n` +
          `Choose it here, within an hour:\n${link}\n\n` +
          "If that was not you, there is nothing to do: your password stays as it is.\n",
      });
    });
  },
};

/** Mails an invitation with its link. */
export const sendingInvitation: Job = {
  name: inviteKind.name,
  attempts: 5,
  async run({ ctx, config }, payload) {
    const { userId } = parse(inviteKind.payload, payload);
    const person = await selectPerson(ctx.db, userId);
    if (person === undefined) return;
    await transaction(ctx, async (tx) => {
      const link = await makeLink(tx, config, { userId, purpose: "invite" });
      await queueMail(tx, {
        kind: "invite",
        to: person.email,
        subject: "You are invited to Petrel",
        body: `Hello ${person.name},\n\nchoose your password here, within a week:\n${link}\n\n` +
          "After that you can sign in with this address.\n",
      });
    });
  },
};
