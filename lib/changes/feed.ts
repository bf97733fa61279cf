import { z } from "zod";
import type { Ctx } from "../context.ts";
import { maxLimit } from "../schema/list_query.ts";
import { integer, maxId } from "../schema/fields.ts";
import type { Fields } from "./diff.ts";
import { selectLastPosition, selectSealed } from "./log_repository.ts";
import { readsChange, recordsOf } from "./records.ts";
import type { Undoable } from "./undoable.ts";

/** The parameters of `GET /api/changes`. */
export const FeedQuery = z.strictObject({
  /** The last position that the reader has; 0 from the beginning. */
  after: integer(0, maxId).optional(),
  limit: integer(1, maxLimit).optional(),
});
export type FeedQuery = z.output<typeof FeedQuery>;

/** The parameters of `GET /api/changes/stream`. */
export const StreamQuery = FeedQuery.pick({ after: true });

/** One change in its place in the log. */
export interface FeedEntry {
  position: number;
  changeSetId: number;
  /** ISO, UTC. */
  at: string;
  /** null where the system made it. */
  actorId: number | null;
  action: string;
  entity: string;
  entityId: number;
  /** null before for a new record, null after for one that is gone, null in both where erased. */
  before: Fields | null;
  after: Fields | null;
}

export interface FeedPage {
  data: FeedEntry[];
  /** Where to go on; the position asked for where nothing is new. */
  nextAfter: number;
}

/** How many changes one call looks through for those that the actor reads. */
const looked = 1000;

/**
 * The sealed changes after a position, in their order and without a gap, of records that the actor
 * reads today. Others are passed over, so a page may be empty with more to come: only a `nextAfter`
 * that stays says that there is no more.
 */
export async function readFeed(
  ctx: Ctx,
  { after = 0, limit = maxLimit }: FeedQuery,
  undoables: readonly Undoable[],
): Promise<FeedPage> {
  const data: FeedEntry[] = [];
  let nextAfter = after;
  for (let seen = 0, more = true; more && seen < looked && data.length < limit;) {
    const rows = await selectSealed(ctx.db, { after: nextAfter, limit: maxLimit });
    const records = await recordsOf(ctx.db, rows, undoables);
    for (const { at, ...row } of rows) {
      if (data.length === limit) break;
      nextAfter = row.position;
      const readable = readsChange(ctx, row, { records, undoables });
      if (readable) data.push({ ...row, at: at.toISOString() });
    }
    seen += rows.length;
    more = rows.length === maxLimit;
  }
  return { data, nextAfter };
}

/** Where the log ends now: what is read after this misses nothing that a follower of it is told. */
export function lastPosition({ db }: Pick<Ctx, "db">): Promise<number> {
  return selectLastPosition(db);
}
