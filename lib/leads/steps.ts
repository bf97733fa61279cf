import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { parse } from "../schema/parse.ts";
import { moveLead, winLead } from "./moves.ts";
import { type Lead, LeadMove, LeadPatch } from "./schema.ts";
import { updateLead } from "./service.ts";

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
