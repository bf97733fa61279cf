import { z } from "zod";
import { listParams, sortBy } from "../schema/list_query.ts";
import { recordBase } from "../schema/record_fields.ts";

/** What files can be attached to. */
export const attachables = ["customers", "companies", "leads", "interactions"] as const;
export type Attachable = typeof attachables[number];

/** The record that a file is attached to. */
export interface Place {
  entity: Attachable;
  id: number;
}

/** What of the record that carries a file decides who may do what. */
export interface Carrier {
  entity: Attachable;
  /** Out of the trash. */
  live: boolean;
  /** The owner, or of an interaction the writer. */
  ownerId: number;
  /** Of an interaction's customer and lead. */
  ownerIds?: readonly number[];
}

/** What lists sort by; each has its expression in the repository. */
export const fileSortFields = ["createdAt", "name", "size"] as const;

const { search: _, ...paging } = listParams;

/** The parameters of a record's list of files. */
export const FileQuery = z.strictObject({ ...paging, sort: sortBy(fileSortFields) });

/** An attachment; its bytes are another answer. */
export const FileRecord = z.strictObject({
  ...recordBase,
  name: z.string(),
  type: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  userId: z.number().int(),
  user: z.strictObject({ id: z.number().int(), name: z.string() }),
  customerId: z.number().int().nullable(),
  companyId: z.number().int().nullable(),
  leadId: z.number().int().nullable(),
  interactionId: z.number().int().nullable(),
});

export type FileSort = typeof fileSortFields[number];
export type Attachment = z.output<typeof FileRecord>;
export type FileQuery = z.output<typeof FileQuery>;
