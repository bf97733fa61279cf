import { audited, type Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import { demand } from "../ownership.ts";
import { lockRecord, rewriteRecord } from "../records/steps.ts";
import { stageType } from "../stages/record.ts";
import type { Stage } from "../stages/schema.ts";
import { getStage, requireAnother, stageToEnter } from "../stages/service.ts";
import { insertStay } from "./history_repository.ts";
import { leadType } from "./record.ts";
import { type LeadRow, lockLeadsOfStage } from "./repository.ts";

const chunk = 500;

/**
 * Gives a stage's leads to another stage of the same type and moves the stage to the trash: one
 * change set. How long the leads have been silent stays as it is. Throws NOT_FOUND, FORBIDDEN,
 * VALIDATION_ERROR for a stage of another type, CONFLICT for a pipeline's last of its type.
 */
export function mergeStage(ctx: Ctx, id: number, { intoId }: { intoId: number }): Promise<Stage> {
  return audited(ctx, "stages.merged", async (tx) => {
    const gone = await lockRecord(tx, stageType, { id });
    demand(stageType.explain(tx.actor, "delete", gone));
    const into = intoId === id ? undefined : await liveStage(tx, intoId);
    if (into?.type !== gone.type) {
      const message = `Choose another stage of the type ${gone.type}.`;
      throw invalid([{ field: "intoId", message }]);
    }
    if (into.pipelineId !== gone.pipelineId) await requireAnother(tx, gone);
    for (let last = 0, more = true; more;) {
      const leads = await lockLeadsOfStage(tx.db, { stageId: id, after: last, limit: chunk });
      for (const lead of leads) await hand(tx, lead, { goneId: id, intoId });
      last = leads.at(-1)?.id ?? last;
      more = leads.length === chunk;
    }
    const fields = { deletedAt: tx.now };
    await rewriteRecord(tx, stageType, { current: gone, fields, action: () => "merged" });
    return await getStage(tx, intoId);
  });
}

async function liveStage(tx: Tx, id: number): Promise<Stage | undefined> {
  return await stageToEnter(tx, id).catch(() => undefined);
}

async function hand(
  tx: Tx,
  current: LeadRow,
  { goneId, intoId }: { goneId: number; intoId: number },
) {
  const stays = current.stageId === goneId;
  if (stays) {
    await insertStay(tx.db, {
      ...{ leadId: current.id, fromStageId: goneId, toStageId: intoId },
      ...{ enteredAt: tx.now, userId: tx.actor.userId },
    });
  }
  const fields = {
    ...(stays && { stageId: intoId }),
    ...(current.lastOpenStageId === goneId && { lastOpenStageId: intoId }),
  };
  await rewriteRecord(tx, leadType, { current, fields, action: () => "moved" });
}
