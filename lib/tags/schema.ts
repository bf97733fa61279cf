import { z } from "zod";
import * as field from "../schema/fields.ts";

/** The parameters of the list of tags; `search` is how they begin. */
export const TagQuery = z.strictObject({ search: field.text(40).optional() });

/** What a rename takes; where `to` is there already, the two become one. */
export const TagRename = z.strictObject({ from: field.text(40), to: field.text(40) });

/** A tag, and how many customers that the reader reads have it. */
export interface Tag {
  tag: string;
  count: number;
}

export type TagQuery = z.output<typeof TagQuery>;
export type TagRename = z.output<typeof TagRename>;
