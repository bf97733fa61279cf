import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { selectWindow } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import type { Found, ListWindow } from "../schema/list_window.ts";
import { type LeadFilter, matchingLeads } from "./filter.ts";
import { selectRecords, toLead } from "./repository.ts";
import type { Lead, LeadSort } from "./schema.ts";

const sortColumns: Record<LeadSort, SortColumn> = {
  createdAt: { expression: sql.ref("leads.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("leads.updatedAt"), type: "timestamptz" },
  title: { expression: sql`fold_text(leads.title)`, type: "text" },
  amount: { expression: sql`coalesce(leads.amount, -1)`, type: "numeric" },
  expectedCloseOn: {
    expression: sql`coalesce(leads.expected_close_on, 'infinity'::date)`,
    type: "date",
  },
  position: { expression: sql.ref("leads.position"), type: "text" },
};

/** The leads of a window, one row more than asked for, and how many match in all. */
export function selectLeads(
  db: Db,
  filter: LeadFilter,
  window: ListWindow<LeadSort>,
): Promise<Found<Lead>> {
  return selectWindow(db, {
    table: "leads",
    matches: matchingLeads(db, filter),
    columns: sortColumns,
    rows: (page) => selectRecords(db, filter.view).innerJoin(page, "page.id", "leads.id"),
    record: (row) => toLead(row, filter.view.now),
  }, window);
}
