import { z } from "zod";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { JobKind } from "../jobs/job.ts";
import { insertMail } from "./repository.ts";

/** A mail of plain text to one person. */
export interface Mail {
  /** What it is for, such as "reset": shown in the log of mails. */
  kind: string;
  to: string;
  subject: string;
  body: string;
}

/** The job that sends one mail. */
export const sendMailJob: JobKind<{ mailId: number }> = {
  name: "mail.send",
  payload: z.object({ mailId: z.number().int() }),
};

/** Hands a mail over for sending, in the transaction that `ctx` is in. */
export async function queueMail(ctx: Ctx, mail: Mail): Promise<void> {
  await transaction(ctx, async (tx) => {
    const mailId = await insertMail(tx.db, mail);
    await enqueue(tx, sendMailJob, { mailId });
  });
}
