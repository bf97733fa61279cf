import { type ExpressionBuilder, sql } from "kysely";
import { windows } from "../db/list.ts";
import { type CustomFilter, matchesCustom } from "../db/custom.ts";
import type { SortColumn } from "../db/paging.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Tables } from "../db/tables.ts";
import { type CompanyReach, selectRecords, toCompany } from "./repository.ts";
import type { CompanySort } from "./schema.ts";

/** Which companies a list is about. */
export interface CompanyFilter extends CompanyReach {
  search?: string | undefined;
  ownerId?: number[] | undefined;
  teamId?: number[] | undefined;
  industry?: string[] | undefined;
  domain?: string[] | undefined;
  custom?: CustomFilter | undefined;
}

const sortColumns: Record<CompanySort, SortColumn> = {
  createdAt: { expression: sql.ref("companies.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("companies.updatedAt"), type: "timestamptz" },
  name: { expression: sql`fold_text(companies.name)`, type: "text" },
  domain: { expression: sql`coalesce(companies.domain, '')`, type: "text" },
};

/** The companies of a window, one row more than asked for, and how many match in all. */
export const selectCompanies = windows({
  table: "companies",
  columns: sortColumns,
  searched: { text: sql.ref("companies.searchText"), by: ["createdAt", "updatedAt", "name"] },
  matches: (db, filter: CompanyFilter) =>
    db.selectFrom("companies").select("companies.id").where((eb) => matching(eb, filter)),
  rows: (db, page, filter) => selectRecords(db, filter).innerJoin(page, "page.id", "companies.id"),
  record: toCompany,
});

const owner = sql.ref("companies.ownerId");

function matching(eb: ExpressionBuilder<Tables, "companies">, filter: CompanyFilter) {
  const { scope, deleted, search, teamId } = filter;
  return eb.and([
    ownerInScope(owner, scope),
    eb("companies.deletedAt", deleted ? "is not" : "is", null),
    ...matchesCustom(sql.ref("companies.custom"), filter.custom),
    ...(["ownerId", "industry"] as const).flatMap((column) => {
      const values = filter[column];
      return values === undefined ? [] : [eb(`companies.${column}`, "in", values)];
    }),
    ...(filter.domain === undefined
      ? []
      : [eb(sql<string>`lower(companies.domain)`, "in", filter.domain)]),
    ...(teamId === undefined ? [] : [ownerInTeams(owner, teamId)]),
    ...(search === undefined ? [] : [matchesSearch(sql.ref("companies.searchText"), search)]),
  ]);
}
