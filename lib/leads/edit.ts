import type { Tx } from "../changes/audited.ts";
import { invalid } from "../errors.ts";
import { requireLostReason } from "../lost_reasons/service.ts";
import type { Stage } from "../stages/schema.ts";
import { findStage, stageToEnter } from "../stages/service.ts";
import { requireActiveUser } from "../users/service.ts";
import { closingRate, enterStage, missingReason } from "./enter_stage.ts";
import { requireLeadParents } from "./parents.ts";
import { placeIn } from "./place.ts";
import type { LeadPatchRow, LeadRow } from "./repository.ts";
import type { LeadPatch } from "./schema.ts";

/** What an edit writes, and the stage that the lead leaves and, if so, enters. */
export interface PreparedEdit {
  patch: LeadPatchRow;
  from: Stage;
  to: Stage | undefined;
}

/** Checks the fields that change and adds what follows from them. Throws VALIDATION_ERROR. */
export async function prepareEdit(
  tx: Tx,
  fields: Partial<LeadPatch>,
  current: LeadRow,
): Promise<PreparedEdit> {
  const { ownerId, customerId, companyId, lostReasonId } = fields;
  if (ownerId !== undefined) await requireActiveUser(tx, ownerId, "ownerId");
  if (customerId !== undefined || companyId !== undefined) {
    await requireLeadParents(tx, given({ customerId, companyId }), current);
  }
  await requireLostReason(tx, lostReasonId);
  const from = await findStage(tx, current.stageId);
  const lead = { ...current, ...given(fields) };
  if (fields.stageId !== undefined) {
    const to = await stageToEnter(tx, fields.stageId);
    const entry = await enterStage(tx, { lead: { ...lead, stageId: current.stageId }, from, to });
    const position = await placeIn(tx, { ...placed(current, to), before: "beginning" });
    return { patch: { ...fields, ...entry, position }, from, to };
  }
  const details = await missingReason(tx, lead, from);
  if (details.length > 0) throw invalid(details);
  return { patch: { ...fields, ...await frozenRate(tx, fields, current) }, from, to: undefined };
}

function placed(lead: LeadRow, stage: Stage) {
  return { stageId: stage.id, leadId: lead.id };
}

/** A closed lead whose currency changes gets that one's rate of the day on which it closed. */
async function frozenRate(tx: Tx, { currency }: Partial<LeadPatch>, { closedAt }: LeadRow) {
  if (currency === undefined || closedAt === null) return {};
  return { closedRate: await closingRate(tx, currency, closedAt) };
}

/** The fields that are there; the schema lets those that are left out be undefined. */
function given(fields: Partial<LeadPatch>): Partial<LeadRow> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
