import type { Selectable } from "kysely";
import type { Db } from "../../../lib/db/client.ts";
import type {
  CustomerTable,
  InteractionTable,
  LeadTable,
  StageHistoryTable,
  StageTable,
  TaskTable,
} from "../../../lib/db/tables.ts";
import type { Actor } from "../../../lib/auth/actor.ts";
import { dayOf, now, today } from "./world.ts";

export type Lead = Selectable<LeadTable>;
export type Stage = Selectable<StageTable>;

/** All rows, to compute with in the slowest and plainest way. */
export interface Everything {
  leads: Lead[];
  stages: Stage[];
  stays: Selectable<StageHistoryTable>[];
  tasks: Selectable<TaskTable>[];
  customers: Selectable<CustomerTable>[];
  interactions: Selectable<InteractionTable>[];
  teamOf: Map<number, number | null>;
  log: { entityId: number; at: Date; before: Record<string, unknown> | null }[];
}

export async function everything(db: Db): Promise<Everything> {
  const users = await db.selectFrom("users").select(["id", "teamId"]).execute();
  return {
    leads: await db.selectFrom("leads").selectAll().execute(),
    stages: await db.selectFrom("stages").selectAll().execute(),
    stays: await db.selectFrom("stageHistory").selectAll().orderBy("enteredAt").orderBy("id")
      .execute(),
    tasks: await db.selectFrom("tasks").selectAll().execute(),
    customers: await db.selectFrom("customers").selectAll().execute(),
    interactions: await db.selectFrom("interactions").selectAll().execute(),
    teamOf: new Map(users.map(({ id, teamId }) => [id, teamId])),
    log: await db.selectFrom("changes").innerJoin("changeData", "changeId", "changes.id")
      .select(["entityId", "at", "before"]).where("entity", "=", "leads").orderBy("changes.id")
      .execute(),
  };
}

/** Whose records the question is about. */
export interface Asked {
  actor: Actor;
  ownerId?: number | undefined;
  teamId?: number | undefined;
}

export function isAskedFor(all: Everything, asked: Asked, ownerId: number): boolean {
  const { actor, teamId } = asked;
  if (actor.role === "user" && ownerId !== actor.userId) return false;
  if (asked.ownerId !== undefined && ownerId !== asked.ownerId) return false;
  return teamId === undefined || all.teamOf.get(ownerId) === teamId;
}

export const leadsOf = (all: Everything, asked: Asked): Lead[] =>
  all.leads.filter((lead) => lead.deletedAt === null && isAskedFor(all, asked, lead.ownerId));

export const stageOf = (all: Everything, id: number): Stage => {
  const stage = all.stages.find((one) => one.id === id);
  if (stage === undefined) throw new Error(`no stage ${id}`);
  return stage;
};

export const typeOf = (all: Everything, lead: Lead) => stageOf(all, lead.stageId).type;

/** The demo's rates; nobody gave one for francs. */
const rates: Record<string, number> = { EUR: 1, USD: 0.92, GBP: 1.17 };

/** In base currency; undefined where nobody gave a rate. */
export function valueOf({ amount, currency, closedRate }: Lead): number | undefined {
  const rate = closedRate ?? rates[currency];
  if (amount === null) return 0;
  return rate === undefined ? undefined : amount * rate;
}

export function chanceOf(all: Everything, { probability, stageId }: Lead): number {
  return probability ?? stageOf(all, stageId).probability;
}

export const sum = <T>(rows: readonly T[], of: (row: T) => number): number =>
  Math.round(rows.reduce((all, row) => all + of(row), 0) * 100) / 100;

export const valueIn = (leads: readonly Lead[]) => sum(leads, (lead) => valueOf(lead) ?? 0);

export const weightedIn = (all: Everything, leads: readonly Lead[]) =>
  sum(leads, (lead) => (valueOf(lead) ?? 0) * chanceOf(all, lead) / 100);

export const within = (at: Date | null, from: string, to: string): boolean =>
  at !== null && dayOf(at) >= from && dayOf(at) <= to;

/** The value below which lies the share of the sorted numbers, between two neighbours if need be. */
export function percentile(numbers: number[], share: number): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return Math.round((low + (high - low) * (place - Math.floor(place))) * 10) / 10;
}

export const part = (some: number, all: number) =>
  all === 0 ? null : Math.round(some / all * 10_000) / 10_000;

export function isRotting(all: Everything, lead: Lead): boolean {
  const { type, rotAfterDays } = stageOf(all, lead.stageId);
  if (type !== "open" || rotAfterDays === null) return false;
  const last = Math.max(lead.stageEnteredAt.getTime(), lead.lastActivityAt?.getTime() ?? 0);
  return now.getTime() - last > rotAfterDays * 86_400_000;
}

/** The first day of a month, so many months after this one. */
export function monthAfter(months: number): string {
  const [year = 0, month = 0] = today().split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A lead as it stood at an instant, by the log; undefined where it was not there yet. */
export function leadAt(all: Everything, lead: Lead, instant: Date): Lead | undefined {
  if (lead.createdAt >= instant) return undefined;
  const later = all.log.filter(({ entityId, at }) => entityId === lead.id && at >= instant);
  const state: Record<string, unknown> = { ...lead };
  for (const { before } of later.reverse()) Object.assign(state, before ?? {});
  return state as unknown as Lead;
}
