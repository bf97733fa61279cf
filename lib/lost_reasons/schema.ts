import { z } from "zod";
import * as field from "../schema/fields.ts";
import { listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const lostReasonSortFields = ["position", "name", "createdAt"] as const;

/** The reason that needs a note. */
export const otherKey = "other";

/** What a create takes: the name is required; the key is made from it where it is left out. */
export const LostReasonCreate = z.strictObject({
  name: field.text(100),
  key: field.key().optional(),
  position: field.integer(0, 10_000).optional(),
});

/** What an update takes; the key stays, since rules and reports hang on it. */
export const LostReasonPatch = LostReasonCreate.omit({ key: true }).partial();

/** The list's parameters. */
export const LostReasonQuery = z.strictObject({
  ...listParams,
  sort: sortBy(lostReasonSortFields),
});

/** A lost reason as lists, pickers and the API give it. */
export const LostReasonRecord = z.strictObject({
  ...recordBase,
  key: z.string(),
  name: z.string(),
  position: z.number().int(),
});

/** What clients may send back and is ignored. */
export const lostReasonReadOnly = [...savedFields, "custom"] as const;

export type LostReasonSort = typeof lostReasonSortFields[number];
export type LostReason = z.output<typeof LostReasonRecord>;
export type LostReasonInput = z.output<typeof LostReasonCreate>;
export type LostReasonPatch = z.output<typeof LostReasonPatch>;
export type LostReasonQuery = z.output<typeof LostReasonQuery>;
