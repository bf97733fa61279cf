import { isCustom } from "../schema/custom_fields.ts";
import { type BeforeAfter, type Fields, same } from "./diff.ts";

/** Something that an undo left as it is. */
export interface Kept {
  entity: string;
  id: number;
  /** null where it concerns the whole record. */
  field: string | null;
  why: string;
}

export interface Reversal {
  /** What to write, as JSON holds it; empty when nothing is to do. */
  fields: Fields;
  kept: Pick<Kept, "field" | "why">[];
}

export const changedSince = "Changed since";

/**
 * What takes a record's changes (newest first) back from its current state: a field goes back if it
 * still has the value that the change gave; a new record goes to the trash if nobody edited it.
 */
export function reverse(
  changes: BeforeAfter[],
  current: Fields,
  options: { now: Date; derived: readonly string[] },
): Reversal {
  const state = { ...current };
  const kept: Reversal["kept"] = [];
  for (const { before, after } of changes) {
    if (after === null) kept.push({ field: null, why: "It was removed for good" });
    else if (before === null) kept.push(...trash(state, after, options));
    else kept.push(...putBack(state, before, after));
  }
  return { fields: differing(state, current), kept };
}

function trash(
  state: Fields,
  created: Fields,
  { now, derived }: { now: Date; derived: readonly string[] },
): Reversal["kept"] {
  if (isSet(state.deletedAt)) return [];
  const ignored = new Set(["version", "deletedAt", ...derived]);
  const names = [...Object.keys(created), ...Object.keys(state).filter(isCustom)];
  const edited = names.find((name) =>
    (name in state || isCustom(name)) && !ignored.has(name) && !same(state[name], created[name])
  );
  if (edited !== undefined) return [{ field: edited, why: changedSince }];
  state.deletedAt = now.toISOString();
  return [];
}

function putBack(state: Fields, before: Fields, after: Fields): Reversal["kept"] {
  const kept: Reversal["kept"] = [];
  for (const name of Object.keys(after)) {
    if (name === "version" || same(state[name], before[name])) continue;
    if (same(state[name], after[name])) state[name] = before[name];
    else kept.push({ field: name, why: changedSince });
  }
  return kept;
}

function differing(state: Fields, current: Fields): Fields {
  return Object.fromEntries(
    Object.entries(state).filter(([name, value]) => !same(value, current[name])),
  );
}

/** The right that a reversal needs, and the action that it is logged as. */
export function actionOf(
  fields: Fields,
): { right: "update" | "delete" | "restore"; logged: string } {
  if (!("deletedAt" in fields)) return { right: "update", logged: "updated" };
  if (isSet(fields.deletedAt)) return { right: "delete", logged: "deleted" };
  return { right: "restore", logged: "restored" };
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}
