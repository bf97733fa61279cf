import { z } from "zod";
import { AppError } from "../errors.ts";
import * as field from "../schema/fields.ts";
import { parse } from "../schema/parse.ts";

/** The most ids that one request names. */
export const maxIds = 10_000;

const plain = z.union([z.string(), z.number(), z.boolean()]);
const values = z.union([plain, z.array(plain).min(1).max(100)]);

const target = {
  ids: z.array(field.id(), { error: "List the ids of the records." }).min(1, "Name a record.")
    .max(maxIds, `Keep this to ${maxIds} ids; a filter has no limit.`).optional(),
  /** The list's filters, as its query string or by their names. */
  filter: z.union([z.string().max(4000), z.record(z.string(), values)], {
    error: "Send the list's filters, by their names or as its query string.",
  }).optional(),
};

/** What a bulk edit's body holds; `change` is the entity's. */
export function bulkBody<C extends object>(change: z.ZodType<C>) {
  /** With `dryRun` nothing is written. */
  return z.strictObject({ ...target, change, dryRun: field.flag().optional() })
    .refine(({ ids, filter }) => (ids === undefined) !== (filter === undefined), {
      path: ["ids"],
      message: "Send either ids or a filter.",
    });
}

/** Which records a bulk edit is about: named ones, or all that a list's query string lets through. */
export type BulkTarget = { ids: number[] } | { filter: string };

/** What a bulk edit is to do, as JSON holds it, so that a job can be told. */
export interface BulkRequest {
  target: BulkTarget;
  change: Record<string, unknown>;
}

const Skipped = z.object({ id: z.number().int(), why: z.string() });

/** A record that stayed as it was, and why. */
export type Skipped = z.output<typeof Skipped>;

/** What a bulk edit made of its records so far. */
export const BulkTotals = z.object({
  counts: z.object({
    matched: z.number().int(),
    updated: z.number().int(),
    unchanged: z.number().int(),
    skipped: z.number().int(),
  }),
  /** At most 1,000 of them; `counts.skipped` says how many there were. */
  skipped: z.array(Skipped),
});
export type BulkTotals = z.output<typeof BulkTotals>;

/** What a bulk edit made of its records; without a change set where nothing was written. */
export const BulkResult = BulkTotals.extend({ changeSetId: z.number().int().nullable() });
export type BulkResult = z.output<typeof BulkResult>;

/** What a bulk edit would do. */
export interface BulkPreview {
  /** Records that it is about. */
  matched: number;
  /** Whether it would be done by a job, after the request. */
  job: boolean;
  /** What would become of them; null where they are too many to look at in a request. */
  outcome: BulkTotals | null;
}

/** The target that a parsed body names. */
export function targetOf(
  { ids, filter = "" }: { ids?: number[] | undefined; filter?: string | object | undefined },
): BulkTarget {
  if (ids !== undefined) return { ids: [...new Set(ids)].sort((a, b) => a - b) };
  if (typeof filter === "string") return { filter };
  const named = Object.entries(filter).map(([name, value]) => [name, String(value)]);
  return { filter: new URLSearchParams(named).toString() };
}

/** Runs `work` and names the fields of its VALIDATION_ERROR below `part`: `filter.status`. */
export async function within<T>(part: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "VALIDATION_ERROR") throw error;
    const details = error.details.map((one) => ({
      ...one,
      field: one.field === "" ? part : `${part}.${one.field}`,
    }));
    throw new AppError(error.code, error.message, details);
  }
}

const Input = z.object({
  entity: z.string(),
  target: z.union([z.object({ ids: z.array(z.number()) }), z.object({ filter: z.string() })]),
  change: z.record(z.string(), z.unknown()),
});

/** What a run was asked for, from its row. */
export function runInput(input: unknown): BulkRequest & { entity: string } {
  return parse(Input, input);
}
