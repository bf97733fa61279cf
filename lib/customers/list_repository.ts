import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { afterCursor, countCap, inOrder, type SortColumn, totalFrom } from "../db/paging.ts";
import { type Found, type ListWindow, offsetOf } from "../schema/list_window.ts";
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
export async function selectCustomers(
  db: Db,
  filter: CustomerFilter,
  window: ListWindow<CustomerSort>,
): Promise<Found<Customer>> {
  const matches = matchingCustomers(db, filter);
  const page = windowed(matches, window).as("page");
  const rows = await selectRecords(db, filter.leadScope).innerJoin(page, "page.id", "customers.id")
    .select(sql<string>`page.sort_key::text`.as("sortValue"))
    .select(counted(db, filter, window).as("counted"))
    .orderBy("page.sortKey", inOrder(window)).orderBy("page.id", inOrder(window)).execute();
  const first = rows[0] ?? await db.selectNoFrom(counted(db, filter, window).as("counted"))
    .executeTakeFirstOrThrow();
  return {
    rows: rows.map(({ sortValue, counted: _, ...row }) => ({ record: toCustomer(row), sortValue })),
    total: await totalFrom(db, { window, counted: first.counted }, matches),
  };
}

function matchingCustomers(db: Db, filter: CustomerFilter) {
  return db.selectFrom("customers").select("customers.id").where((eb) => matching(eb, filter));
}

function windowed(matches: ReturnType<typeof matchingCustomers>, window: ListWindow<CustomerSort>) {
  const column = sortColumns[window.field];
  return matches.select(sql<string>`${column.expression}`.as("sortKey"))
    .where(afterCursor(sql.ref("customers.id"), column, window))
    .orderBy(column.expression, inOrder(window)).orderBy("customers.id", inOrder(window))
    .limit(window.limit + 1).offset(offsetOf(window));
}

function counted(db: Db, filter: CustomerFilter, window: ListWindow<CustomerSort>) {
  const cap = countCap(window);
  const matches = matchingCustomers(db, filter);
  const capped = cap === undefined ? matches : matches.limit(cap);
  return sql<number>`(select count(*)::int from ${capped.as("matches")})`;
}
