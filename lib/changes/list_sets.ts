import { z } from "zod";
import type { Ctx } from "../context.ts";
import { id, integer, text } from "../schema/fields.ts";
import { anyUser, maxLimit } from "../schema/list_query.ts";
import { type ChangeSet, readableSets } from "./change_set.ts";
import { type ChangeSetFilter, selectChangeSets } from "./log_repository.ts";
import type { Undoable } from "./undoable.ts";

/** The parameters of a list of change sets. */
export const ChangeSetQuery = z.strictObject({
  entity: text(40).optional(),
  /** The record, of `entity`. */
  id: id().optional(),
  actorId: anyUser(),
  cursor: id().optional(),
  limit: integer(1, maxLimit).optional(),
});
export type ChangeSetQuery = z.output<typeof ChangeSetQuery>;

export interface ChangeSetPage {
  data: ChangeSet[];
  /** Pass it as `cursor` for older ones; null at the end. */
  nextCursor: number | null;
}

const standard = 25;

/** How many change sets one call looks through for those that the actor reads. */
const looked = 500;

/** The change sets that the actor made or reads a record of, newest first. */
export async function listChangeSets(
  ctx: Ctx,
  { entity, id, actorId, cursor, limit = standard }: ChangeSetQuery,
  undoables: readonly Undoable[],
): Promise<ChangeSetPage> {
  const [who] = actorId ?? [];
  const person = who === "me" ? ctx.actor.userId ?? 0 : who;
  const filter: ChangeSetFilter = { entity, entityId: id, actorId: person };
  const data: ChangeSet[] = [];
  let olderThan = cursor;
  for (let seen = 0; seen < looked; seen += limit) {
    const rows = await selectChangeSets(ctx.db, { ...filter, olderThan }, limit);
    const readable = await readableSets(ctx, rows, undoables);
    const room = limit - data.length;
    data.push(...readable.slice(0, room));
    if (readable.length > room) return { data, nextCursor: data.at(-1)?.id ?? null };
    if (rows.length < limit) return { data, nextCursor: null };
    olderThan = rows.at(-1)?.id;
  }
  return { data, nextCursor: olderThan ?? null };
}
