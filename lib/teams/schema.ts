import { z } from "zod";
import * as field from "../schema/fields.ts";
import { listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const teamSortFields = ["name", "createdAt"] as const;

/** What a create takes: the name is required. */
export const TeamCreate = z.strictObject({
  name: field.text(100),
  managerId: field.optional(field.id()).optional(),
});

/** What an update takes: any of them. */
export const TeamPatch = TeamCreate.partial();

/** The list's parameters. */
export const TeamQuery = z.strictObject({ ...listParams, sort: sortBy(teamSortFields) });

/** A team as lists, pickers and the API give it; its members are counted as far as one reads users. */
export const TeamRecord = z.strictObject({
  ...recordBase,
  name: z.string(),
  managerId: z.number().int().nullable(),
  manager: z.strictObject({ id: z.number().int(), name: z.string() }).nullable(),
  memberCount: z.number().int(),
});

/** What clients may send back and is ignored. */
export const teamReadOnly = [...savedFields, "custom", "manager", "memberCount"] as const;

export type TeamSort = typeof teamSortFields[number];
export type Team = z.output<typeof TeamRecord>;
export type TeamInput = z.output<typeof TeamCreate>;
export type TeamPatch = z.output<typeof TeamPatch>;
export type TeamQuery = z.output<typeof TeamQuery>;
