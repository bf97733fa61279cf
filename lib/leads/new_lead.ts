import type { Tx } from "../changes/audited.ts";
import { invalid } from "../errors.ts";
import { newCustom } from "../fields/check.ts";
import { requireLostReason } from "../lost_reasons/service.ts";
import { getOrganisation } from "../organisation/service.ts";
import type { Stage } from "../stages/schema.ts";
import { firstStage, stageToEnter } from "../stages/service.ts";
import { closingRate, missingReason } from "./enter_stage.ts";
import { insertStay } from "./history_repository.ts";
import { requireLeadParents } from "./parents.ts";
import { placeIn } from "./place.ts";
import { insertLead, type LeadRow, selectCompanyOf } from "./repository.ts";
import { entering, missingFields } from "./rules.ts";
import type { LeadInput } from "./schema.ts";

/** Writes a new lead with its first stay. Throws VALIDATION_ERROR. */
export async function startedIn(tx: Tx, input: LeadInput, ownerId: number): Promise<LeadRow> {
  await requireLeadParents(tx, input);
  await requireLostReason(tx, input.lostReasonId);
  const first = input.stageId ?? (await firstStage(tx, "open")).id;
  const stage = await stageToEnter(tx, first);
  const own = await ownFields(tx, input);
  await refuseIncomplete(tx, own, stage);
  const row = await insertLead(tx.db, {
    ...own,
    ...await firstEntry(tx, own, stage),
    ownerId,
    position: await placeIn(tx, { stageId: stage.id, before: "beginning" }),
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await insertStay(tx.db, {
    ...{ leadId: row.id, fromStageId: null, toStageId: stage.id },
    ...{ enteredAt: tx.now, userId: tx.actor.userId },
  });
  return row;
}

async function ownFields(tx: Tx, input: LeadInput) {
  const { title, customerId = null, companyId = null } = input;
  const company = companyId === null && input.companyId === undefined && customerId !== null
    ? await selectCompanyOf(tx.db, customerId)
    : companyId;
  return {
    ...{ title, customerId, companyId: company },
    custom: await newCustom(tx, "leads", input.custom),
    currency: input.currency ?? (await getOrganisation(tx)).baseCurrency,
    amount: input.amount ?? null,
    probability: input.probability ?? null,
    expectedCloseOn: input.expectedCloseOn ?? null,
    source: input.source ?? null,
    lostReasonId: input.lostReasonId ?? null,
    lostNote: input.lostNote ?? null,
  };
}

type OwnFields = Awaited<ReturnType<typeof ownFields>>;

async function refuseIncomplete(tx: Tx, own: OwnFields, stage: Stage): Promise<void> {
  const details = [...missingFields(stage, own), ...await missingReason(tx, own, stage)];
  if (details.length > 0) throw invalid(details);
}

async function firstEntry(tx: Tx, own: OwnFields, stage: Stage) {
  const rate = stage.type === "open" ? null : await closingRate(tx, own.currency, tx.now);
  const { lostReasonId, lostNote } = own;
  const entry = { from: undefined, to: stage, at: tx.now, rate, lastOpenStageId: null };
  return entering({ ...entry, lostReasonId, lostNote });
}
