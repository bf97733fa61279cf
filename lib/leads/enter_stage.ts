import type { Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { type ErrorDetail, invalid } from "../errors.ts";
import { toLocal } from "../i18n/zoned_time.ts";
import { findLostReason } from "../lost_reasons/service.ts";
import { rateOn } from "../organisation/rates.ts";
import { getOrganisation } from "../organisation/service.ts";
import type { Stage } from "../stages/schema.ts";
import { insertStay } from "./history_repository.ts";
import type { LeadRow } from "./repository.ts";
import { entering, missingFields, missingLoss, type StageFacts } from "./rules.ts";

/** A lead on its way into a stage. */
export interface Arrival {
  lead: LeadRow;
  from: StageFacts;
  to: Stage;
  /** False for a way back: what a stage asks for was there before. */
  checked?: boolean;
}

/**
 * What entering the stage writes to the lead; the stay is written here. Throws VALIDATION_ERROR with
 * a message per field for what the stage requires, and for a loss without its reason.
 */
export async function enterStage(tx: Tx, { lead, from, to, checked = true }: Arrival) {
  const missing = checked ? missingFields(to, { ...lead }) : [];
  const details = [...missing, ...await missingReason(tx, lead, to)];
  if (details.length > 0) throw invalid(details);
  // Requests that wait for one another may come in another order than they began.
  const at = tx.now > lead.stageEnteredAt ? tx.now : lead.stageEnteredAt;
  await insertStay(tx.db, {
    ...{ leadId: lead.id, fromStageId: from.id, toStageId: to.id },
    ...{ enteredAt: at, userId: tx.actor.userId },
  });
  const { lostReasonId, lostNote, lastOpenStageId } = lead;
  const rate = to.type === "open" ? null : await closingRate(tx, lead.currency, at);
  return entering({ from, to, at, rate, lostReasonId, lostNote, lastOpenStageId });
}

/** What is missing for a lead in a stage of the type lost. */
export async function missingReason(
  tx: Tx,
  { lostReasonId, lostNote }: Pick<LeadRow, "lostReasonId" | "lostNote">,
  { type }: Pick<Stage, "type">,
): Promise<ErrorDetail[]> {
  if (type !== "lost") return [];
  const reason = lostReasonId === null ? undefined : await findLostReason(tx, lostReasonId);
  return missingLoss(reason, lostNote);
}

/** Units of base currency for one of another on the organisation's day; null where nobody set one. */
export async function closingRate(tx: Ctx, currency: string, at: Date): Promise<number | null> {
  const organisation = await getOrganisation(tx);
  const day = toLocal(at, organisation.timeZone).slice(0, 10);
  return rateOn(organisation, currency, day) ?? null;
}
