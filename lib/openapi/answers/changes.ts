import { z } from "zod";
import type { ChangeSet } from "../../changes/change_set.ts";
import type { FeedEntry } from "../../changes/feed.ts";
import type { HistoryEntry } from "../../changes/history.ts";

const id = z.number().int();
const fields = z.record(z.string(), z.unknown()).nullable();
const actor = z.strictObject({ id, name: z.string() }).nullable();

/** One change of one record. */
export const fieldChange: z.ZodType<HistoryEntry> = z.strictObject({
  id,
  changeSetId: id,
  at: z.iso.datetime(),
  action: z.string(),
  actor,
  records: z.number().int(),
  undoes: id.nullable(),
  before: fields,
  after: fields,
});

/** One change in its place in the log. */
export const feedChange: z.ZodType<FeedEntry> = z.strictObject({
  position: z.number().int(),
  changeSetId: id,
  at: z.iso.datetime(),
  actorId: id.nullable(),
  action: z.string(),
  entity: z.string(),
  entityId: id,
  before: fields,
  after: fields,
});

/** What one write changed. */
export const changeSet: z.ZodType<ChangeSet> = z.strictObject({
  id,
  at: z.iso.datetime(),
  summary: z.string(),
  actor,
  records: z.number().int(),
  changes: z.array(
    z.strictObject({
      entity: z.string(),
      entityId: id,
      action: z.string(),
      name: z.string().nullable(),
    }),
  ),
  undoes: id.nullable(),
  undoneBy: id.nullable(),
  mayUndo: z.boolean(),
  whyNot: z.string().nullable(),
});

/** What an undo did. */
export const undone = z.strictObject({
  undone: z.number().int(),
  kept: z.array(
    z.strictObject({
      entity: z.string(),
      id,
      field: z.string().nullable(),
      why: z.string(),
    }),
  ),
});
