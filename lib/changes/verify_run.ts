import { z } from "zod";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { insertRun, patchRun, selectRun } from "../runs/repository.ts";
import type { Run } from "../runs/schema.ts";
import { toRun } from "../runs/service.ts";
import { runJob } from "../runs/work.ts";
import { selectLastPosition } from "./log_repository.ts";
import { neverSealed, nothingVerified, verifyPart } from "./verify.ts";

const kind = { name: "verify", payload: z.object({ runId: z.number() }) };

/** Asks for a check of the whole log by a job. Throws FORBIDDEN for who is no administrator. */
export function startVerify(ctx: Ctx): Promise<Run> {
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators check the log of changes.");
  }
  return transaction(ctx, async (tx) => {
    const total = await selectLastPosition(tx.db);
    const actorId = ctx.actor.userId ?? 0;
    const run = await insertRun(tx.db, { kind: kind.name, actorId, total });
    await enqueue(tx, kind, { runId: run.id });
    return toRun(run);
  });
}

const Sofar = z.object({
  checked: z.number(),
  erased: z.number(),
  head: z.object({ position: z.number(), hash: z.string() }),
});

/** Checks the next part and notes how far it came; whether more is left. */
export async function continueVerify({ db }: Ctx, runId: number): Promise<boolean> {
  const run = await selectRun(db, runId);
  if (run === undefined || run.finishedAt !== null) return false;
  const begun = run.status === "queued" ? nothingVerified : Sofar.parse(run.result);
  const part = await verifyPart(db, { ...begun, wrong: undefined, more: true });
  const over = !part.more;
  const { checked, erased, head } = part;
  const wrong = part.wrong ?? (over ? await neverSealed(db) : undefined);
  await patchRun(db, runId, {
    status: over ? "done" : "running",
    done: checked,
    result: { checked, erased, head, ...(wrong && { wrong }) },
    finishedAt: over ? new Date() : null,
  });
  return !over;
}

/** Checks the log when somebody asked for it. */
export const verifying = runJob({
  ...kind,
  goOn: continueVerify,
  givenUp: "It could not go on; nothing was found wrong so far.",
});
