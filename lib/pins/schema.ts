import { z } from "zod";
import { reportNames } from "../reports/names.ts";
import * as field from "../schema/fields.ts";
import { anyId, listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const pinSortFields = ["position", "createdAt"] as const;

const query = z.string({ error: "Write the report's query string." })
  .max(2000, "Keep this to 2000 characters.");

/** What a create takes; without a team the report stands on one's own page. */
export const PinCreate = z.strictObject({
  report: field.choice(reportNames),
  query,
  teamId: field.optional(field.id()).optional(),
  position: field.integer(0, 10_000).optional(),
});

/** What an update takes: a pin stays with its report and its page. */
export const PinPatch = PinCreate.pick({ query: true, position: true }).partial();

/** The list's parameters; without a team all pages that one reads. */
export const PinQuery = z.strictObject({
  ...listParams,
  sort: sortBy(pinSortFields),
  teamId: anyId(),
});

/** A report on a page, as the API gives it. */
export const PinRecord = z.strictObject({
  ...recordBase,
  report: z.enum(reportNames),
  query: z.string(),
  position: z.number().int(),
  ownerId: z.number().int(),
  teamId: z.number().int().nullable(),
});

/** What clients may send back and is ignored. */
export const pinReadOnly = [...savedFields, "custom", "ownerId"] as const;

export type PinSort = typeof pinSortFields[number];
export type Pin = z.output<typeof PinRecord>;
/** Whose page a report is pinned to: a person's, or a team's. */
export type Pinned = Pick<Pin, "ownerId" | "teamId">;
export type PinInput = z.output<typeof PinCreate>;
export type PinPatch = z.output<typeof PinPatch>;
export type PinQuery = z.output<typeof PinQuery>;
