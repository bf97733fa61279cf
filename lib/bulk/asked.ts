import type { Named } from "../choices/mark.ts";
import type { ErrorDetail } from "../errors.ts";
import { gatherCustom } from "../schema/custom_fields.ts";
import { rowParams } from "../views/query.ts";
import type { BulkPreview, BulkTarget } from "./schema.ts";

/** What the form of a bulk edit asks for. */
export interface BulkAsked {
  /** The list's filters, as its query string; "" for the whole list. */
  filter: string;
  /** The records that were ticked; undefined for all that the filter lets through. */
  ids: number[] | undefined;
  /** What was chosen for each field; nothing for those that stay. */
  values: Record<string, string>;
}

/** What its page shows. */
export interface BulkState extends BulkAsked {
  /** How many records it is about. */
  count: number;
  errors: ErrorDetail[];
  /** The records whose ids stand in the values. */
  named: Named;
  /** What it would do, once that has been asked. */
  preview: BulkPreview | undefined;
}

/** What a field sends to be emptied. */
export const emptied = "~none";

/** Parameters that are no field. */
const control = new Set(["ids", "all", "filter", "preview"]);

/** What the form's fields ask for; ids come one by one from tick boxes, or in one list. */
export function askedFor(sent: Iterable<readonly [string, string]>): BulkAsked {
  const fields = [...sent];
  const named = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => value);
  const values = fields.filter(([name, value]) => !control.has(name) && value !== "");
  const ids = named("ids").flatMap((list) => list.split(",")).filter((id) => id !== "").map(Number);
  return {
    filter: named("filter").at(-1) ?? "",
    ids: named("all").length > 0 ? undefined : ids,
    values: Object.fromEntries(values),
  };
}

/** The records that the form is about. */
export function targetOfForm({ filter, ids }: BulkAsked): BulkTarget {
  if (ids !== undefined) return { ids };
  return { filter: rowParams(new URLSearchParams(filter)).toString() };
}

/** The same as the API takes it. */
export function bodyOf(asked: BulkAsked): object {
  const change = Object.entries(asked.values).map(([name, value]) =>
    [name, value === emptied ? null : value] as const
  );
  return { ...targetOfForm(asked), change: gatherCustom(Object.fromEntries(change)) };
}
