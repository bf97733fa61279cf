import { z } from "zod";
import { integer, text } from "../schema/fields.ts";

/** The parameters of a search over all records. */
export const SearchQuery = z.strictObject({
  q: text(200),
  /** Of each kind of record. */
  limit: integer(1, 20).optional(),
});
export type SearchQuery = z.output<typeof SearchQuery>;

/** One record that was found: its id and what tells it from others. */
export interface Hit extends Record<string, unknown> {
  id: number;
}

/** What was found of one kind. */
export interface HitGroup {
  entity: string;
  hits: Hit[];
  /** Whether there are more than those given. */
  more: boolean;
}
