import type { FeedEntry } from "../changes/feed.ts";
import type { Told } from "./repository.ts";

type Change = Pick<
  FeedEntry,
  "changeSetId" | "actorId" | "entity" | "entityId" | "before" | "after"
>;

/** The field that says whose a record is, for those whose owner is told. */
const owners: Readonly<Record<string, string>> = {
  customers: "ownerId",
  companies: "ownerId",
  leads: "ownerId",
  tasks: "userId",
};

/** The fields in which people are mentioned. */
const prose: Readonly<Record<string, string>> = {
  interactions: "body",
  tasks: "note",
  leads: "lostNote",
};

/**
 * Who is told that records are theirs now: of many in one change set, once with how many. Nobody is
 * told of what they did themselves, nor of what the system did.
 */
export function assignments(changes: readonly Change[]): Told[] {
  const told = new Map<string, Told>();
  for (const { changeSetId, actorId, entity, entityId, before, after } of changes) {
    const field = owners[entity];
    const userId = field && after?.[field];
    if (typeof userId !== "number" || userId === before?.[field ?? ""]) continue;
    if (actorId === null || userId === actorId) continue;
    const key = `assigned/${changeSetId}/${entity}`;
    const known = told.get(`${userId} ${key}`);
    const one = { userId, kind: "assigned" as const, key, entity, entityId, count: 1, actorId };
    told.set(`${userId} ${key}`, known ? { ...known, count: known.count + 1 } : one);
  }
  return [...told.values()];
}

/** A text that was written by somebody and may mention others. */
export interface Mention extends Pick<Change, "entity" | "entityId" | "changeSetId"> {
  actorId: number;
  text: string;
}

/** The texts of changes that may mention somebody: an @ that was not there before. */
export function mentions(changes: readonly Change[]): Mention[] {
  return changes.flatMap(({ before, after, actorId, ...change }) => {
    const text = after?.[prose[change.entity] ?? ""];
    if (typeof text !== "string" || !text.includes("@") || actorId === null) return [];
    const old = before?.[prose[change.entity] ?? ""];
    return text === old ? [] : [{ ...change, actorId, text }];
  });
}
