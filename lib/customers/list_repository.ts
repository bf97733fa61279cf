import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { selectWindow } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import type { Found, ListWindow } from "../schema/list_window.ts";
import { type CustomerFilter, matching } from "./filter.ts";
import { selectRecords, toCustomer } from "./repository.ts";
import type { Customer, CustomerSort } from "./schema.ts";

const sortColumns: Record<CustomerSort, SortColumn> = {
  createdAt: { expression: sql.ref("customers.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("customers.updatedAt"), type: "timestamptz" },
  name: { expression: sql`fold_text(customers.name)`, type: "text" },
  email: { expression: sql.ref("customers.email"), type: "text" },
  company: { expression: sql`fold_text(coalesce(customers.company, ''))`, type: "text" },
  status: { expression: sql.ref("customers.status"), type: "text" },
};

/** The customers of a window, one row more than asked for, and how many match in all. */
export function selectCustomers(
  db: Db,
  filter: CustomerFilter,
  window: ListWindow<CustomerSort>,
): Promise<Found<Customer>> {
  return selectWindow(db, {
    table: "customers",
    matches: db.selectFrom("customers").select("customers.id").where((eb) => matching(eb, filter)),
    columns: sortColumns,
    rows: (page) => selectRecords(db, filter.leadScope).innerJoin(page, "page.id", "customers.id"),
    record: toCustomer,
  }, window);
}
