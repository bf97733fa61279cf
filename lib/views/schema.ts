import { z } from "zod";
import * as field from "../schema/fields.ts";
import { anyOf, listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** The entities whose lists have views. */
export const viewedEntities = ["customers", "companies", "leads", "tasks", "interactions"] as const;

/** What lists sort by; each has its expression in the repository. */
export const viewSortFields = ["name", "createdAt"] as const;

/** What a create takes; `query` is the list's query string. */
export const ViewCreate = z.strictObject({
  entity: field.choice(viewedEntities),
  name: field.text(60),
  query: z.string({ error: "Write the list's query string." })
    .max(2000, "Keep this to 2000 characters."),
  shared: field.flag().optional(),
  /** The list opens with it for its owner. */
  isDefault: field.flag().optional(),
});

/** What an update takes; a view stays with its list. */
export const ViewPatch = ViewCreate.omit({ entity: true }).partial();

/** The list's parameters. */
export const ViewQuery = z.strictObject({
  ...listParams,
  sort: sortBy(viewSortFields),
  entity: anyOf(viewedEntities),
  shared: field.flag().optional(),
});

/** A saved view as tabs and the API give it. */
export const ViewRecord = z.strictObject({
  ...recordBase,
  entity: z.enum(viewedEntities),
  name: z.string(),
  query: z.string(),
  shared: z.boolean(),
  isDefault: z.boolean(),
  ownerId: z.number().int(),
  owner: z.strictObject({ id: z.number().int(), name: z.string() }),
});

/** What clients may send back and is ignored. */
export const viewReadOnly = [...savedFields, "custom", "ownerId", "owner"] as const;

export type ViewedEntity = typeof viewedEntities[number];
export type ViewSort = typeof viewSortFields[number];
export type View = z.output<typeof ViewRecord>;
export type ViewInput = z.output<typeof ViewCreate>;
export type ViewPatch = z.output<typeof ViewPatch>;
export type ViewQuery = z.output<typeof ViewQuery>;
