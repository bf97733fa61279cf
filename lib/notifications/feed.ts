import { selectSealed } from "../changes/log_repository.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import type { Job } from "../jobs/job.ts";
import { undoables } from "../resources.ts";
import { toldOf } from "./mentioned.ts";
import { insertNotifications, lockPlace, movePlace, tellDone, tellDue } from "./repository.ts";
import { assignments, mentions } from "./told.ts";

/** Changes that one transaction looks through. */
const batch = 500;

/** Tells people what the sealed log holds since the last time, and what the clock brings. */
export const notifying: Job = {
  name: "notify",
  attempts: 3,
  everySeconds: 15,
  async run({ ctx }) {
    while (await readOn(ctx) === batch) {
      // Each batch is a transaction of its own.
    }
    await tellDue(ctx.db, ctx.now);
    await tellDone(ctx.db, ctx.now);
  },
};

/** Reads the next changes of the log, each once, however many processes do; how many there were. */
function readOn(ctx: Ctx): Promise<number> {
  return transaction(ctx, async (tx) => {
    const changes = await selectSealed(tx.db, { after: await lockPlace(tx.db), limit: batch });
    const told = await Promise.all(mentions(changes).map((one) => toldOf(tx, one, undoables)));
    await insertNotifications(tx.db, [...assignments(changes), ...told.flat()]);
    const last = changes.at(-1);
    if (last !== undefined) await movePlace(tx.db, last.position);
    return changes.length;
  });
}
