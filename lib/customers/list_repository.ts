import { sql } from "kysely";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { type CustomerFilter, matching } from "./filter.ts";
import { selectRecords, toCustomer } from "./repository.ts";
import type { CustomerSort } from "./schema.ts";

const sortColumns: Record<CustomerSort, SortColumn> = {
  createdAt: { expression: sql.ref("customers.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("customers.updatedAt"), type: "timestamptz" },
  name: { expression: sql`fold_text(customers.name)`, type: "text" },
  email: { expression: sql.ref("customers.email"), type: "text" },
  company: { expression: sql`fold_text(coalesce(customers.company, ''))`, type: "text" },
  status: { expression: sql.ref("customers.status"), type: "text" },
};

/** The customers of a window, one row more than asked for, and how many match in all. */
export const selectCustomers = windows({
  table: "customers",
  columns: sortColumns,
  searched: {
    text: sql.ref("customers.searchText"),
    by: ["createdAt", "updatedAt", "name", "email", "company"],
  },
  matches: (db, filter: CustomerFilter) =>
    db.selectFrom("customers").select("customers.id").where((eb) => matching(eb, filter)),
  rows: (db, page, filter) =>
    selectRecords(db, filter.leadScope).innerJoin(page, "page.id", "customers.id"),
  record: toCustomer,
});
