import { z } from "zod";
import * as field from "../schema/fields.ts";
import { anyId, anyOf, listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** Won and lost are decided by the type, never by the name. */
export const stageTypes = ["open", "won", "lost"] as const;

export const forecastCategories = ["pipeline", "best_case", "commit", "closed", "omitted"] as const;

/** How sure a stage's open leads are, as forecasts tell it. */
export const categories = ["commit", "best_case", "pipeline", "omitted"] as const;
export type Category = typeof categories[number];

/** The lead fields that a stage may require; custom fields are written `custom.key`. */
export const requirable = [
  "amount",
  "expectedCloseOn",
  "customerId",
  "companyId",
  "source",
  "probability",
] as const;

/** What lists sort by; each has its expression in the repository. */
export const stageSortFields = ["position", "name", "createdAt"] as const;

const requiredKey = field.text(60).refine(
  (key) => requirable.some((one) => one === key) || /^custom\.[a-z][a-z0-9_]*$/.test(key),
  `Name fields of leads: ${requirable.join(", ")} or custom.key.`,
);

const requires = z.preprocess(
  (value) => typeof value === "string" ? field.splitList(value) : value ?? [],
  z.array(requiredKey, { error: "List the fields." }).max(20, "Keep this to 20 fields."),
);

/** What a create takes: pipeline and name are required; the key is made from the name. */
export const StageCreate = z.strictObject({
  pipelineId: field.id(),
  name: field.text(100),
  key: field.key().optional(),
  type: field.choice(stageTypes).optional(),
  probability: field.integer(0, 100).optional(),
  forecastCategory: field.optional(field.choice(forecastCategories)).optional(),
  rotAfterDays: field.optional(field.integer(1, 3650)).optional(),
  requires: requires.optional(),
  position: field.integer(0, 10_000).optional(),
});

/** What an update takes; pipeline and key stay, since leads and reports hang on them. */
export const StagePatch = StageCreate.omit({ pipelineId: true, key: true }).partial();

/** What a merge takes: the stage that gets the leads. */
export const StageMerge = z.strictObject({ intoId: field.id() });

/** The list's parameters. */
export const StageQuery = z.strictObject({
  ...listParams,
  sort: sortBy(stageSortFields),
  pipelineId: anyId(),
  type: anyOf(stageTypes),
});

/** A stage as lists, pickers and the API give it. */
export const StageRecord = z.strictObject({
  ...recordBase,
  pipelineId: z.number().int(),
  key: z.string(),
  name: z.string(),
  position: z.number().int(),
  type: z.enum(stageTypes),
  probability: z.number().int(),
  forecastCategory: z.string().nullable(),
  rotAfterDays: z.number().int().nullable(),
  requires: z.array(z.string()),
});

/** What clients may send back and is ignored. */
export const stageReadOnly = [...savedFields, "custom"] as const;

export type StageType = typeof stageTypes[number];
export type StageSort = typeof stageSortFields[number];
export type Stage = z.output<typeof StageRecord>;
export type StageInput = z.output<typeof StageCreate>;
export type StagePatch = z.output<typeof StagePatch>;
export type StageQuery = z.output<typeof StageQuery>;
