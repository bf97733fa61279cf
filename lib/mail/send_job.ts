import type { Job } from "../jobs/job.ts";
import { mails } from "../observe/metrics.ts";
import { parse } from "../schema/parse.ts";
import { sendMailJob } from "./mail.ts";
import { selectQueuedMail, updateFailed, updateSent } from "./repository.ts";
import { sendMail } from "./transport.ts";

/** Sends a mail that waits; for a day and a half, further and further apart. */
export const sendingMail: Job = {
  name: sendMailJob.name,
  attempts: 12,
  async run({ ctx, config }, payload) {
    const { mailId } = parse(sendMailJob.payload, payload);
    const mail = await selectQueuedMail(ctx.db, mailId);
    if (mail === undefined) return;
    try {
      await sendMail(config, mailId, mail);
    } catch (error) {
      mails.inc({ result: "failed" });
      throw error;
    }
    mails.inc({ result: "sent" });
    await updateSent(ctx.db, mailId, new Date());
  },
  async givenUp({ ctx }, payload, error) {
    await updateFailed(ctx.db, parse(sendMailJob.payload, payload).mailId, error);
  },
};
