import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { parse } from "../schema/parse.ts";
import { moveLead, winLead } from "./moves.ts";
import { type Lead, LeadMove, LeadPatch } from "./schema.ts";
import { getLead, updateLead } from "./service.ts";
import { orderedStages } from "../stages/service.ts";

type Typed = Record<string, string | null>;

/**
 * A move as a page's form sends it: the stage, and what that stage asks for, in one change set.
 * Throws what `moveLead` and `updateLead` throw.
 */
export function moveWith(ctx: Ctx, id: number, { stageId = null, ...extra }: Typed): Promise<Lead> {
  return audited(ctx, "leads.moved", async (tx) => {
    await fillIn(tx, id, extra);
    return await moveLead(tx, id, { ...parse(LeadMove, { stageId }), place: "beginning" });
  });
}

/** Whether a move as a page's form sends it closes the lead as lost and does not say why. */
export async function asksWhyLost(
  ctx: Ctx,
  id: number,
  { stageId, lostReasonId }: Typed,
): Promise<boolean> {
  if (lostReasonId) return false;
  const { stage } = await getLead(ctx, id);
  const stages = await orderedStages(ctx, stage.pipelineId);
  return stages.find((one) => String(one.id) === stageId)?.type === "lost";
}

/** A win likewise. Throws what `winLead` and `updateLead` throw. */
export function winWith(ctx: Ctx, id: number, extra: Typed): Promise<Lead> {
  return audited(ctx, "leads.won", async (tx) => {
    await fillIn(tx, id, extra);
    return await winLead(tx, id);
  });
}

async function fillIn(ctx: Ctx, id: number, extra: Typed): Promise<void> {
  if (Object.keys(extra).length === 0) return;
  await updateLead(ctx, id, { fields: parse(LeadPatch, extra) });
}
