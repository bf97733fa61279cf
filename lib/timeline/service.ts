import { z } from "zod";
import { historyEntries } from "../changes/history.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import { kinds } from "../interactions/schema.ts";
import { listInteractions } from "../interactions/service.ts";
import { scope as interactionScope } from "../interactions/policy.ts";
import { peopleNamed } from "../mentions/service.ts";
import { ownedScope } from "../ownership.ts";
import { scope as taskScope } from "../tasks/policy.ts";
import { listTasks } from "../tasks/service.ts";
import { type Place, selectMoves, selectPlaces, type Source } from "./repository.ts";
import {
  moreSources,
  type TimelineEntity,
  type TimelineEntry,
  type TimelineFilter,
  type TimelinePage,
} from "./schema.ts";

/** Entries on one page of a timeline. */
const shown = 12;

export interface TimelineWindow {
  filter: TimelineFilter | undefined;
  /** Where the page before ended. */
  older: string | undefined;
}

/**
 * What happened with a record that the actor reads, newest first, with a company all that its
 * customers and leads had: interactions, tasks that were done, moves between stages, and what was changed. Throws VALIDATION_ERROR for a wrong place.
 */
export async function recordTimeline(
  ctx: Ctx,
  record: { entity: TimelineEntity; id: number },
  { filter, older }: TimelineWindow,
): Promise<TimelinePage> {
  const reach = {
    ...record,
    interactions: interactionScope(ctx.actor),
    tasks: taskScope(ctx.actor),
    leads: ownedScope(ctx.actor, "leads"),
  };
  const after = older === undefined ? undefined : placeIn(older);
  const places = await selectPlaces(ctx.db, reach, { filter, after, limit: shown + 1 });
  const page = places.slice(0, shown);
  const last = page.at(-1);
  const entries = await entriesOf(ctx, page);
  const texts = entries.map((one) => one.source === "interaction" ? one.interaction.body : null);
  return {
    entries,
    mentioned: await peopleNamed(ctx, texts),
    older: places.length > shown && last !== undefined ? cursorOf(last) : null,
  };
}

/** What a page's address may narrow its timeline to; undefined for all or something unknown. */
export function filterIn(text: string | null): TimelineFilter | undefined {
  return [...kinds, ...moreSources].find((one) => one === text);
}

async function entriesOf(ctx: Ctx, places: readonly Place[]): Promise<TimelineEntry[]> {
  const idsOf = (source: Source) =>
    places.filter((place) => place.source === source).map(({ id }) => id);
  const all = { limit: shown, count: "none" } as const;
  const found = async <T extends { id: number }>(
    source: Source,
    load: (ids: number[]) => Promise<T[]>,
  ) => {
    const ids = idsOf(source);
    return new Map((ids.length === 0 ? [] : await load(ids)).map((row) => [row.id, row]));
  };
  const [interactions, tasks, moves, changes] = await Promise.all([
    found("interaction", async (id) => (await listInteractions(ctx, { ...all, id })).data),
    found("task", async (id) => (await listTasks(ctx, { ...all, id })).data),
    found("stage", (ids) => selectMoves(ctx.db, ids)),
    found("change", (ids) => historyEntries(ctx.db, ids)),
  ]);
  return places.flatMap(({ id, source, at: text }): TimelineEntry[] => {
    const at = new Date(text).toISOString();
    const [interaction, task] = [interactions.get(id), tasks.get(id)];
    const [move, change] = [moves.get(id), changes.get(id)];
    if (source === "interaction") return interaction ? [{ at, id, source, interaction }] : [];
    if (source === "task") return task ? [{ at, id, source, task }] : [];
    if (source === "stage") return move ? [{ at, id, source, move }] : [];
    return change ? [{ at, id, source, change }] : [];
  });
}

const Cursor = z.tuple([
  z.string().max(40).refine((text) => !Number.isNaN(Date.parse(text))),
  z.enum(["interaction", "task", "stage", "change"]),
  z.number().int().min(1),
]);

function cursorOf({ at, source, id }: Place): string {
  return btoa(JSON.stringify([at, source, id])).replaceAll("=", "").replaceAll("+", "-")
    .replaceAll("/", "_");
}

function placeIn(cursor: string): Place {
  try {
    const text = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const [at, source, id] = Cursor.parse(JSON.parse(text));
    return { at, source, id };
  } catch {
    throw invalid([{ field: "older", message: "Follow the link on a page of this timeline." }]);
  }
}
