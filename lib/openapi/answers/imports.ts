import { z } from "zod";
import {
  type Import,
  importEntities,
  importModes,
  ImportOptions,
  importStatuses,
  outcomes,
} from "../../imports/schema.ts";

const count = z.number().int();

const previewed = z.strictObject({
  rows: count,
  create: count,
  update: count,
  unchanged: count,
  duplicate: count,
  error: count,
});

const run = z.strictObject({
  rows: count,
  created: count,
  updated: count,
  unchanged: count,
  skipped: count,
  failed: count,
});

const sample = z.strictObject({
  row: count,
  cells: z.array(z.string()),
  note: z.string().nullable(),
});

/** An import; `counts` and `made` are those of its preview until it is run. */
export const importRecord: z.ZodType<Import> = z.strictObject({
  id: z.number().int(),
  entity: z.enum(importEntities),
  mode: z.enum(importModes),
  key: z.string().nullable(),
  mapping: z.record(z.string(), z.string()),
  options: ImportOptions,
  fileName: z.string(),
  fileSize: count,
  format: z.strictObject({
    kind: z.enum(["text", "xlsx"]),
    encoding: z.string().exactOptional(),
    delimiter: z.string().exactOptional(),
    header: z.boolean(),
    columns: z.array(z.string()),
  }),
  status: z.enum(importStatuses),
  counts: z.union([previewed, run]),
  made: z.strictObject({ companies: count, customers: count, leads: count }),
  progress: z.strictObject({ done: count, total: count }),
  samples: z.partialRecord(z.enum(outcomes), z.array(sample)),
  error: z.string().nullable(),
  changeSetId: z.number().int().nullable(),
  user: z.strictObject({ id: z.number().int(), name: z.string() }),
  createdAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
