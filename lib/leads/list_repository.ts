import { sql } from "kysely";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { matchingLeads } from "./filter.ts";
import { selectRecords, toLead } from "./repository.ts";
import type { LeadSort } from "./schema.ts";

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
export const selectLeads = windows({
  table: "leads",
  columns: sortColumns,
  searched: {
    text: sql.ref("leads.searchText"),
    by: ["createdAt", "updatedAt", "title", "amount", "expectedCloseOn"],
  },
  matches: matchingLeads,
  rows: (db, page, filter) => selectRecords(db, filter.view).innerJoin(page, "page.id", "leads.id"),
  record: (row, filter) => toLead(row, filter.view.now),
});
