import type { Plan } from "../bulk/kind.ts";
import type { Ctx } from "../context.ts";
import { findLostReason } from "../lost_reasons/service.ts";
import type { Stage } from "../stages/schema.ts";
import { findStage } from "../stages/service.ts";
import type { LeadChange } from "./bulk.ts";
import { closingRate } from "./enter_stage.ts";
import { selectEndKey } from "./place_repository.ts";
import { keyBetween } from "./position.ts";
import type { LeadPatchRow, LeadRow } from "./repository.ts";
import { deedOf, entering, missingFields, missingLoss, type StageFacts } from "./rules.ts";

/** A stage that leads go to, and what else they are given. */
interface Moves {
  to: Stage;
  fields: Omit<LeadChange, "stageId" | "custom">;
}

/**
 * Leads to the top of a stage, the first of them uppermost; those that are in it already keep their
 * place, and those that lack what it requires stay where they are.
 */
export async function plannedMoves(
  ctx: Ctx,
  { to, ...change }: Moves,
  rows: readonly LeadRow[],
): Promise<Plan<LeadRow, LeadPatchRow>[]> {
  const fields = given(change.fields);
  const leads = rows.map((row) => ({ row, lead: { ...row, ...fields } }));
  const [froms, rates, places, reasons] = await Promise.all([
    stagesOf(ctx, rows),
    ratesFor(ctx, to, rows),
    placesFor(ctx, to.id, rows.length),
    reasonsOf(ctx, to, leads.map(({ lead }) => lead)),
  ]);
  return leads.map(({ row, lead }, n) => {
    if (row.stageId === to.id) return { row, fields };
    const why = obstacle(lead, to, reasons);
    if (why !== undefined) return { row, why };
    const from = froms.get(row.stageId) ?? to;
    const at = ctx.now > row.stageEnteredAt ? ctx.now : row.stageEnteredAt;
    const entry = entering({ ...lead, from, to, at, rate: rates.get(row.currency) ?? null });
    const moved = { ...fields, ...entry, position: places[n] ?? row.position };
    return { row, fields: moved, action: deedOf(from, to) };
  });
}

function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as { [K in keyof T]: Exclude<T[K], undefined> };
}

type Reasons = ReadonlyMap<number, { key: string } | undefined>;

function obstacle(lead: LeadRow, to: Stage, reasons: Reasons): string | undefined {
  const missing = missingFields(to, { ...lead });
  if (to.type === "lost") {
    missing.push(...missingLoss(reasons.get(lead.lostReasonId ?? 0), lead.lostNote));
  }
  const [first] = missing;
  return first && `${first.field}: ${first.message}`;
}

/** The reasons of leads that are going to be lost. */
async function reasonsOf(ctx: Ctx, to: Stage, leads: readonly LeadRow[]): Promise<Reasons> {
  if (to.type !== "lost") return new Map();
  const ids = [...new Set(leads.map((lead) => lead.lostReasonId ?? 0))];
  const reasons = await Promise.all(ids.map((id) => findLostReason(ctx, id)));
  return new Map(ids.map((id, n) => [id, reasons[n]]));
}

async function stagesOf(ctx: Ctx, rows: readonly LeadRow[]): Promise<Map<number, StageFacts>> {
  const ids = [...new Set(rows.map((row) => row.stageId))];
  const stages = await Promise.all(ids.map((id) => findStage(ctx, id)));
  return new Map(stages.map((stage) => [stage.id, stage]));
}

/** Each currency's rate of today, where leads close. */
async function ratesFor(ctx: Ctx, { type }: StageFacts, rows: readonly LeadRow[]) {
  const currencies = type === "open" ? [] : [...new Set(rows.map((row) => row.currency))];
  const rates = await Promise.all(currencies.map((one) => closingRate(ctx, one, ctx.now)));
  return new Map(currencies.map((currency, n) => [currency, rates[n] ?? null]));
}

/** So many keys before the first one of a stage, in their order. */
async function placesFor({ db }: Ctx, stageId: number, count: number): Promise<string[]> {
  let next = await selectEndKey(db, { stageId }, "first");
  const keys = Array.from({ length: count }, () => next = keyBetween(null, next));
  return keys.reverse();
}
