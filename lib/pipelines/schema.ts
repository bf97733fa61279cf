import { z } from "zod";
import * as field from "../schema/fields.ts";
import { listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const pipelineSortFields = ["position", "name", "createdAt"] as const;

/** What a create takes: the name is required. */
export const PipelineCreate = z.strictObject({
  name: field.text(100),
  position: field.integer(0, 10_000).optional(),
});

/** What an update takes: any of them. */
export const PipelinePatch = PipelineCreate.partial();

/** The list's parameters. */
export const PipelineQuery = z.strictObject({ ...listParams, sort: sortBy(pipelineSortFields) });

/** A pipeline as lists, pickers and the API give it. */
export const PipelineRecord = z.strictObject({
  ...recordBase,
  name: z.string(),
  position: z.number().int(),
});

/** What clients may send back and is ignored. */
export const pipelineReadOnly = [...savedFields, "custom"] as const;

export type PipelineSort = typeof pipelineSortFields[number];
export type Pipeline = z.output<typeof PipelineRecord>;
export type PipelineInput = z.output<typeof PipelineCreate>;
export type PipelinePatch = z.output<typeof PipelinePatch>;
export type PipelineQuery = z.output<typeof PipelineQuery>;
