import type { ErrorDetail } from "../errors.ts";
import { otherKey } from "../lost_reasons/schema.ts";
import type { StageType } from "../stages/schema.ts";

/** What the rules look at in a stage. */
export interface StageFacts {
  id: number;
  type: StageType;
  probability: number;
  rotAfterDays: number | null;
}

/** Per cent: the lead's own, else the stage's; a won lead is certain and a lost one counts nothing. */
export function chanceOf(lead: { probability: number | null }, stage: StageFacts): number {
  if (stage.type === "open") return lead.probability ?? stage.probability;
  return stage.type === "won" ? 100 : 0;
}

/** The amount by the chance, in cents without a rest; null where there is no amount. */
export function weightedOf(
  lead: { amount: number | null; probability: number | null },
  stage: StageFacts,
): number | null {
  if (lead.amount === null) return null;
  return Math.round(lead.amount * chanceOf(lead, stage)) / 100;
}

interface Silence {
  stageEnteredAt: Date;
  lastActivityAt: Date | null;
}

/** Since when nothing has happened: the last stage change or activity, never the creation. */
export function silentSince({ stageEnteredAt, lastActivityAt }: Silence): Date {
  return lastActivityAt !== null && lastActivityAt > stageEnteredAt
    ? lastActivityAt
    : stageEnteredAt;
}

const dayMs = 86_400_000;

/** Whether an open lead has been silent for longer than its stage allows. */
export function isRotting(lead: Silence, stage: StageFacts, now: Date): boolean {
  if (stage.type !== "open" || stage.rotAfterDays === null) return false;
  return now.getTime() - silentSince(lead).getTime() > stage.rotAfterDays * dayMs;
}

/** A message for each field that a stage requires and the lead has not: `custom.key` or its own. */
export function missingFields(
  stage: { name: string; requires: readonly string[] },
  lead: Readonly<Record<string, unknown>> & { custom: Readonly<Record<string, unknown>> },
): ErrorDetail[] {
  const valueOf = (field: string) =>
    field.startsWith("custom.") ? lead.custom[field.slice("custom.".length)] : lead[field];
  return stage.requires.filter((field) => isEmpty(valueOf(field)))
    .map((field) => ({ field, message: `Fill this in before the stage ${stage.name}.` }));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "" ||
    (Array.isArray(value) && value.length === 0);
}

/** What is missing for a lost lead: a reason, and a note where the reason is "other". */
export function missingLoss(
  reason: { key: string } | undefined,
  note: string | null | undefined,
): ErrorDetail[] {
  if (reason === undefined) {
    return [{ field: "lostReasonId", message: "Choose why the lead was lost." }];
  }
  if (reason.key !== otherKey || !isEmpty(note)) return [];
  return [{ field: "lostNote", message: "Say in a few words why the lead was lost." }];
}

/** Why and when a lead leaves or joins the open ones. */
export interface Entry {
  from: StageFacts | undefined;
  to: StageFacts;
  at: Date;
  /** Units of base currency for one of the lead's, where they are known. */
  rate: number | null;
  lostReasonId: number | null;
  lostNote: string | null;
  lastOpenStageId: number | null;
}

/** What entering a stage writes: won and lost are decided by the stage's type. */
export function entering({ from, to, at, rate, ...entry }: Entry) {
  const closes = to.type !== "open";
  const lost = to.type === "lost";
  return {
    stageId: to.id,
    stageEnteredAt: at,
    closedAt: closes ? at : null,
    closedRate: closes ? rate : null,
    lostReasonId: lost ? entry.lostReasonId : null,
    lostNote: lost ? entry.lostNote : null,
    lastOpenStageId: closes ? lastOpenOf(from, entry.lastOpenStageId) : null,
  };
}

function lastOpenOf(from: StageFacts | undefined, known: number | null): number | null {
  return from?.type === "open" ? from.id : known;
}

/** What the log calls it. */
export function deedOf(from: StageFacts, to: StageFacts): "moved" | "won" | "lost" | "reopened" {
  if (to.type === from.type) return "moved";
  return to.type === "open" ? "reopened" : to.type;
}
