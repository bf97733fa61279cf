import type { Tx } from "../changes/audited.ts";
import { insertRows } from "../db/insert_many.ts";
import type { ErrorDetail } from "../errors.ts";
import { allLostReasons } from "../lost_reasons/service.ts";
import type { LostReason } from "../lost_reasons/schema.ts";
import { getOrganisation } from "../organisation/service.ts";
import type { Ctx } from "../context.ts";
import type { Stage } from "../stages/schema.ts";
import { firstStage, orderedStages, stageToEnter } from "../stages/service.ts";
import { closingRate } from "./enter_stage.ts";
import { selectEndKey } from "./place_repository.ts";
import { keyBetween } from "./position.ts";
import { type LeadRow, selectCompaniesOf } from "./repository.ts";
import { entering, missingFields, missingLoss } from "./rules.ts";
import type { LeadInput } from "./schema.ts";

/** A lead among many that are made at once; its parents have been looked up. */
export interface ManyLead {
  input: LeadInput;
  ownerId: number;
  custom: Record<string, unknown>;
}

/** The stages and reasons that many leads are looked at with. */
export interface StageBook {
  stages: readonly Stage[];
  first: Stage;
  reasons: readonly LostReason[];
}

/** Today's stages and lost reasons. Throws CONFLICT where no stage is open. */
export async function readStageBook(ctx: Ctx): Promise<StageBook> {
  const [stages, first, reasons] = await Promise.all([
    orderedStages(ctx),
    firstStage(ctx, "open"),
    allLostReasons(ctx),
  ]);
  return { stages, first, reasons };
}

/** What a stage may ask of a lead. */
export interface Staged {
  stageId?: number | undefined;
  lostReasonId?: number | null | undefined;
  lostNote?: string | null | undefined;
  custom?: Record<string, unknown> | undefined;
}

/** What a lead lacks for the stage that it is to be in, as when it is made by itself. */
export function lacking(
  { stages, first, reasons }: StageBook,
  lead: Staged,
): ErrorDetail[] {
  const stage = lead.stageId === undefined ? first : stages.find(({ id }) => id === lead.stageId);
  if (stage === undefined) return [{ field: "stageId", message: "Choose a stage that exists." }];
  const missing = missingFields(stage, { ...lead, custom: lead.custom ?? {} });
  if (stage.type !== "lost") return missing;
  const reason = reasons.find(({ id }) => id === lead.lostReasonId);
  return [...missing, ...missingLoss(reason, lead.lostNote)];
}

/** Writes new leads at the ends of their stages, in their order, with their first stays. */
export async function insertLeads(tx: Tx, leads: readonly ManyLead[]): Promise<LeadRow[]> {
  if (leads.length === 0) return [];
  const { first } = await readStageBook(tx);
  const stageIds = [...new Set(leads.map(({ input }) => input.stageId ?? first.id))].sort();
  const stages = new Map<number, Stage>();
  for (const id of stageIds) stages.set(id, await stageToEnter(tx, id));
  const { baseCurrency } = await getOrganisation(tx);
  const companies = await companiesOf(tx, leads);
  const places = await placesIn(tx, stageIds);
  const rates = ratesOf(tx);
  const rows = [];
  for (const { input, ownerId, custom } of leads) {
    const stage = stages.get(input.stageId ?? first.id) ?? first;
    const own = ownFields(input, { companies, baseCurrency });
    const rate = stage.type === "open" ? null : await rates(own.currency);
    const { lostReasonId, lostNote } = own;
    const entry = { from: undefined, to: stage, at: tx.now, rate, lastOpenStageId: null };
    const entered = entering({ ...entry, lostReasonId, lostNote });
    const at = { createdAt: tx.now, updatedAt: tx.now };
    rows.push({ ...own, custom, ...entered, ownerId, position: places(stage.id), ...at });
  }
  const made = await insertRows<LeadRow>(tx.db, "leads", rows);
  const stays = made.map(({ id, stageId }) => ({
    ...{ leadId: id, fromStageId: null, toStageId: stageId },
    ...{ enteredAt: tx.now, userId: tx.actor.userId },
  }));
  await insertRows(tx.db, "stage_history", stays);
  return made;
}

interface Around {
  companies: ReadonlyMap<number, number>;
  baseCurrency: string;
}

function ownFields(input: LeadInput, { companies, baseCurrency }: Around) {
  const { title, customerId = null, companyId } = input;
  return {
    ...{ title, customerId },
    companyId: companyId === undefined ? companies.get(customerId ?? 0) ?? null : companyId,
    currency: input.currency ?? baseCurrency,
    amount: input.amount ?? null,
    probability: input.probability ?? null,
    expectedCloseOn: input.expectedCloseOn ?? null,
    source: input.source ?? null,
    lostReasonId: input.lostReasonId ?? null,
    lostNote: input.lostNote ?? null,
  };
}

async function companiesOf(tx: Tx, leads: readonly ManyLead[]) {
  const ids = leads.flatMap(({ input }) => input.customerId ?? []);
  const rows = await selectCompaniesOf(tx.db, [...new Set(ids)]);
  return new Map(rows.map(({ id, companyId }) => [id, companyId]));
}

/** The next place at the end of each stage. */
async function placesIn(tx: Tx, stageIds: readonly number[]) {
  const last = new Map<number, string | null>();
  for (const stageId of stageIds) last.set(stageId, await selectEndKey(tx.db, { stageId }, "last"));
  return (stageId: number) => {
    const place = keyBetween(last.get(stageId) ?? null, null);
    last.set(stageId, place);
    return place;
  };
}

function ratesOf(tx: Tx) {
  const known = new Map<string, Promise<number | null>>();
  return (currency: string) => {
    const rate = known.get(currency) ?? closingRate(tx, currency, tx.now);
    known.set(currency, rate);
    return rate;
  };
}
