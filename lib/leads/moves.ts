import { audited, type Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { requireLostReason } from "../lost_reasons/service.ts";
import { demand } from "../ownership.ts";
import { lockRecord, rewriteRecord } from "../records/steps.ts";
import type { Stage } from "../stages/schema.ts";
import { findStage, firstStage, stageToEnter } from "../stages/service.ts";
import { enterStage } from "./enter_stage.ts";
import { selectStays } from "./history_repository.ts";
import { placeIn, type Placing } from "./place.ts";
import { explain } from "./policy.ts";
import { leadType } from "./record.ts";
import type { LeadRow } from "./repository.ts";
import { deedOf } from "./rules.ts";
import type { Lead, LeadLoss, LeadMove } from "./schema.ts";
import { getLead, writtenLead } from "./service.ts";

/**
 * Moves a lead within its stage or into another one: before a lead of that stage, or to its end.
 * Throws NOT_FOUND, FORBIDDEN, VALIDATION_ERROR for what the stage requires, and CONFLICT where the
 * lead has left `fromStageId` meanwhile.
 */
export function moveLead(
  ctx: Ctx,
  id: number,
  { stageId, beforeId, fromStageId, ...loss }: LeadMove & { place?: "beginning" },
): Promise<Lead> {
  const before = beforeId ?? loss.place ?? "end";
  const target = () => Promise.resolve(stageId);
  return relocate(ctx, id, { target, before, loss, from: fromStageId });
}

/** Marks a lead as won: into the won stage of its pipeline. Throws CONFLICT where it is already. */
export function winLead(ctx: Ctx, id: number): Promise<Lead> {
  return relocate(ctx, id, { target: (tx) => closingStage(tx, id, "won"), before: "beginning" });
}

/** Marks a lead as lost, with the reason. Throws CONFLICT where it is already. */
export function loseLead(ctx: Ctx, id: number, loss: LeadLoss): Promise<Lead> {
  const target = (tx: Tx) => closingStage(tx, id, "lost");
  return relocate(ctx, id, { target, before: "beginning", loss });
}

/** Takes a closed lead back to the stage that it was closed in. Throws CONFLICT where it is open. */
export function reopenLead(ctx: Ctx, id: number): Promise<Lead> {
  const target = async (tx: Tx) => {
    const { stage, lastOpenStageId } = await getLead(tx, id);
    if (stage.type === "open") throw new AppError("CONFLICT", "This lead is open already.");
    const last = lastOpenStageId === null ? undefined : await findStage(tx, lastOpenStageId);
    if (last?.deletedAt === null && last.type === "open") return last.id;
    return (await firstStage(tx, "open", stage.pipelineId)).id;
  };
  return relocate(ctx, id, { target, before: "beginning", checked: false });
}

async function closingStage(tx: Tx, id: number, type: "won" | "lost"): Promise<number> {
  const { stage } = await getLead(tx, id);
  if (stage.type === type) throw new AppError("CONFLICT", `This lead is ${type} already.`);
  return (await firstStage(tx, type, stage.pipelineId)).id;
}

interface Relocation extends Pick<Placing, "before"> {
  target(tx: Tx): Promise<number>;
  loss?: Loss;
  checked?: boolean;
  /** Where the mover saw the lead. */
  from?: number | null | undefined;
}

type Loss = Pick<LeadMove, "lostReasonId" | "lostNote">;

function relocate(ctx: Ctx, id: number, { target, ...how }: Relocation): Promise<Lead> {
  return audited(ctx, "leads.moved", async (tx) => {
    // The stage before the lead, as merging does: the other way round two could wait for each other.
    const to = await stageToEnter(tx, await target(tx));
    const current = await lockRecord(tx, leadType, { id });
    demand(explain(tx.actor, "update", current));
    if (current.stageId !== to.id) await requireStill(tx, current, how.from ?? current.stageId);
    const position = await placeIn(tx, { stageId: to.id, leadId: id, before: how.before });
    if (to.id === current.stageId) {
      await rewriteRecord(tx, leadType, { current, fields: { position } });
    } else await enter(tx, { current, to, position, ...how });
    return await writtenLead(tx, id);
  });
}

async function requireStill({ db }: Tx, { id, stageId }: LeadRow, seen: number): Promise<void> {
  if (stageId === seen) return;
  const stay = (await selectStays(db, id)).at(-1);
  const [who, where] = [stay?.user ?? "Somebody", stay?.toStage ?? "another stage"];
  throw new AppError("CONFLICT", `${who} has moved this lead to ${where} meanwhile.`);
}

interface Entering extends Pick<Relocation, "loss" | "checked"> {
  current: LeadRow;
  to: Stage;
  position: string;
}

async function enter(tx: Tx, { current, to, position, loss = {}, checked = true }: Entering) {
  const from = await findStage(tx, current.stageId);
  await requireLostReason(tx, loss.lostReasonId);
  const { lostReasonId = current.lostReasonId, lostNote = current.lostNote } = loss;
  const lead = { ...current, lostReasonId, lostNote };
  const entry = await enterStage(tx, { lead, from, to, checked });
  const fields = { ...entry, position };
  await rewriteRecord(tx, leadType, { current, fields, action: () => deedOf(from, to) });
}
