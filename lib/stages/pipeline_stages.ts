import type { Tx } from "../changes/audited.ts";
import { AppError } from "../errors.ts";
import { lockRecord, rewriteRecord } from "../records/steps.ts";
import { stageType } from "./record.ts";
import { countLeads, insertStage, selectStagesOf, selectStagesTrashedAt } from "./repository.ts";

type Usual = [key: string, name: string, probability: number, forecastCategory: string];

const usualOpen: Usual[] = [
  ["qualified", "Qualified", 10, "pipeline"],
  ["meeting", "Meeting", 25, "pipeline"],
  ["proposal", "Proposal", 50, "best_case"],
  ["negotiation", "Negotiation", 75, "commit"],
  ["verbal_yes", "Verbal yes", 90, "commit"],
];

/** Gives a new pipeline the usual stages, the won and the lost one included. */
export async function addDefaultStages(tx: Tx, pipelineId: number): Promise<void> {
  const stages = [
    ...usualOpen.map((usual) => ({ usual, type: "open" as const, rotAfterDays: 14 })),
    { usual: ["won", "Won", 100, "closed"] satisfies Usual, type: "won", rotAfterDays: null },
    { usual: ["lost", "Lost", 0, "omitted"] satisfies Usual, type: "lost", rotAfterDays: null },
  ] as const;
  for (const [index, { usual, type, rotAfterDays }] of stages.entries()) {
    const [key, name, probability, forecastCategory] = usual;
    const row = await insertStage(tx.db, {
      ...{ pipelineId, key, name, type, probability, forecastCategory, rotAfterDays },
      ...{ position: index + 1, createdAt: tx.now, updatedAt: tx.now },
    });
    tx.change(stageType.entity, row.id, null, row, "created");
  }
}

/** Moves a pipeline's stages to the trash with it. Throws CONFLICT where one has leads. */
export async function trashStagesOf(tx: Tx, pipelineId: number): Promise<void> {
  for (const { id, name } of await selectStagesOf(tx.db, pipelineId)) {
    const current = await lockRecord(tx, stageType, { id });
    if (await countLeads(tx.db, id) > 0) {
      throw new AppError("CONFLICT", `The stage ${name} has leads; merge or move them first.`);
    }
    const fields = { deletedAt: tx.now };
    await rewriteRecord(tx, stageType, { current, fields, action: () => "deleted" });
  }
}

/** Brings back the stages that went to the trash with their pipeline. */
export async function restoreStagesOf(
  tx: Tx,
  { pipelineId, deletedAt }: { pipelineId: number; deletedAt: Date | null },
): Promise<void> {
  if (deletedAt === null) return;
  for (const current of await selectStagesTrashedAt(tx.db, { pipelineId, deletedAt })) {
    const fields = { deletedAt: null };
    await rewriteRecord(tx, stageType, { current, fields, action: () => "restored" });
  }
}
