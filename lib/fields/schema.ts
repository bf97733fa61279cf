import { z } from "zod";
import * as field from "../schema/fields.ts";
import { anyOf, listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** The entities that take custom fields. */
export const customEntities = ["customers", "companies", "leads", "tasks"] as const;

/** What a field's values are. */
export const fieldTypes = ["text", "number", "date", "boolean", "select", "url"] as const;

/** What lists sort by; each has its expression in the repository. */
export const fieldSortFields = ["position", "label", "createdAt"] as const;

const choices = z.preprocess(
  (value) => typeof value === "string" ? field.splitList(value) : value ?? [],
  z.array(field.text(100), { error: "List the options." }).max(100, "Keep this to 100 options.")
    .transform((options) => [...new Set(options)]),
);

/** What a create takes; the key is made from the label where it is left out. */
export const FieldCreate = z.strictObject({
  entity: field.choice(customEntities),
  key: field.optional(field.key()).optional(),
  label: field.text(100),
  type: field.choice(fieldTypes),
  options: choices.optional(),
  required: field.flag().optional(),
  position: field.optional(field.integer(0, 10_000)).optional(),
});

/** What an update takes; entity, key and type stay, since values hang on them. */
export const FieldPatch = FieldCreate.omit({ entity: true, key: true, type: true })
  .extend({ position: field.integer(0, 10_000) }).partial();

/** The list's parameters. */
export const FieldQuery = z.strictObject({
  ...listParams,
  sort: sortBy(fieldSortFields),
  entity: anyOf(customEntities),
});

/** A custom field as lists, forms and the API give it. */
export const FieldRecord = z.strictObject({
  ...recordBase,
  entity: z.enum(customEntities),
  key: z.string(),
  label: z.string(),
  type: z.enum(fieldTypes),
  options: z.array(z.string()),
  required: z.boolean(),
  position: z.number().int(),
});

/** What clients may send back and is ignored. */
export const fieldReadOnly = [...savedFields, "custom"] as const;

export type CustomEntity = typeof customEntities[number];
export type FieldSort = typeof fieldSortFields[number];
export type Field = z.output<typeof FieldRecord>;
export type FieldInput = z.output<typeof FieldCreate>;
export type FieldPatch = z.output<typeof FieldPatch>;
export type FieldQuery = z.output<typeof FieldQuery>;
