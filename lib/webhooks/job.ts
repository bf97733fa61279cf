import type { Job, JobCtx } from "../jobs/job.ts";
import { undoables } from "../resources.ts";
import { deliver } from "./deliver.ts";
import { fanOut } from "./fan_out.ts";
import { leaseDeliveries, selectWebhook } from "./repository.ts";
import type { SendOptions } from "./send.ts";

/** Messages that are on their way at once. */
const together = 10;

/** A message takes ten seconds at most; a process that died loses it after this many. */
const leaseSeconds = 60;

/** How long one run goes on, in milliseconds; what is left is the next one's. */
const longest = 20_000;

/** Tells the webhooks what happened, every few seconds: from the sealed log, in order per record. */
export const tellingWebhooks: Job = {
  name: "webhooks",
  attempts: 3,
  everySeconds: 5,
  async run({ ctx, config }: JobCtx) {
    await fanOut(ctx, undoables);
    await deliverDue(ctx, { allowPrivate: config.WEBHOOK_ALLOW_PRIVATE });
  },
};

/** Sends what is due, until nothing is left or the time of one run is over. */
export async function deliverDue(ctx: JobCtx["ctx"], options: SendOptions): Promise<void> {
  const started = performance.now();
  while (performance.now() - started < longest) {
    const due = await leaseDeliveries(ctx.db, { limit: together, leaseSeconds });
    if (due.length === 0) return;
    await Promise.all(due.map(async (delivery) => {
      const webhook = await selectWebhook(ctx.db, delivery.webhookId);
      if (webhook !== undefined) await deliver(ctx, { webhook, delivery }, options);
    }));
  }
}
