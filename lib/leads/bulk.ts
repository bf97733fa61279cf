import { z } from "zod";
import { bulkKind, type Planner } from "../bulk/kind.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import { requireLostReason } from "../lost_reasons/service.ts";
import { stageToEnter } from "../stages/service.ts";
import { requireActiveUser } from "../users/service.ts";
import { insertStays } from "./history_repository.ts";
import { plannedMoves } from "./bulk_moves.ts";
import { leadType } from "./record.ts";
import type { LeadPatchRow, LeadRow } from "./repository.ts";
import { LeadCreate, LeadQuery } from "./schema.ts";
import { listLeads } from "./service.ts";

/** What many leads may be given at once; a lost stage wants the reason with it. */
export const LeadChange = LeadCreate.pick({
  stageId: true,
  ownerId: true,
  amount: true,
  probability: true,
  expectedCloseOn: true,
  source: true,
  lostReasonId: true,
  lostNote: true,
  custom: true,
});
export type LeadChange = z.output<typeof LeadChange>;

/** Bulk edits of leads: a lead that a stage does not take yet stays where it is. */
export const bulkLeads = bulkKind({
  type: leadType,
  change: LeadChange,
  query: LeadQuery,
  list: listLeads,
  check,
  async follow(tx, written) {
    await insertStays(
      tx.db,
      written.flatMap(({ row, fields }) => {
        const { stageId, stageEnteredAt } = fields;
        if (stageId === undefined || stageEnteredAt === undefined) return [];
        return [{
          ...{ leadId: row.id, fromStageId: row.stageId, toStageId: stageId },
          ...{ enteredAt: new Date(stageEnteredAt), userId: tx.actor.userId },
        }];
      }),
    );
  },
});

async function check(
  ctx: Ctx,
  { custom: _, stageId, lostReasonId, lostNote, ...fields }: LeadChange,
): Promise<Planner<LeadRow, LeadPatchRow>> {
  if (fields.ownerId !== undefined) await requireActiveUser(ctx, fields.ownerId, "ownerId");
  const loss = { lostReasonId, lostNote };
  if (stageId !== undefined) {
    await requireLostReason(ctx, lostReasonId);
    const to = await stageToEnter(ctx, stageId);
    return (rows) => plannedMoves(ctx, { to, fields: { ...fields, ...loss } }, rows);
  }
  const [extra] = Object.entries(loss).filter(([, value]) => value !== undefined);
  if (extra !== undefined) {
    throw invalid([{ field: extra[0], message: "Name the stage as well." }]);
  }
  return (rows) => rows.map((row) => ({ row, fields }));
}
