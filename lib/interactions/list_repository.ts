import { type ExpressionBuilder, sql } from "kysely";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Tables } from "../db/tables.ts";
import { ofCompanies } from "../parents/repository.ts";
import {
  type InteractionReach,
  interactionsInScope,
  selectRecords,
  toInteraction,
} from "./repository.ts";
import type { InteractionSort } from "./schema.ts";

/** Which interactions a list is about. */
export interface InteractionFilter extends InteractionReach {
  search?: string | undefined;
  kind?: string[] | undefined;
  customerId?: number[] | undefined;
  /** Of its customers and leads. */
  companyId?: number[] | undefined;
  leadId?: number[] | undefined;
  userId?: number[] | undefined;
  teamId?: number[] | undefined;
  /** Occurred at or after `from`, and before `to`; ISO. */
  from?: string | undefined;
  to?: string | undefined;
}

const text = sql<string>`fold_text(
  coalesce(interactions.subject, '') || ' ' || coalesce(interactions.body, ''))`;

const sortColumns: Record<InteractionSort, SortColumn> = {
  occurredAt: { expression: sql.ref("interactions.occurredAt"), type: "timestamptz" },
  createdAt: { expression: sql.ref("interactions.createdAt"), type: "timestamptz" },
  updatedAt: { expression: sql.ref("interactions.updatedAt"), type: "timestamptz" },
};

/** The interactions of a window, one row more than asked for, and how many match in all. */
export const selectInteractions = windows({
  table: "interactions",
  columns: sortColumns,
  searched: { text: text, by: ["occurredAt"] },
  matches: (db, filter: InteractionFilter) =>
    db.selectFrom("interactions").select("interactions.id").where((eb) => matching(eb, filter)),
  rows: (db, page, filter) =>
    selectRecords(db, filter.parents).innerJoin(page, "page.id", "interactions.id"),
  record: toInteraction,
});

const listColumns = ["kind", "customerId", "leadId", "userId"] as const;

function matching(eb: ExpressionBuilder<Tables, "interactions">, filter: InteractionFilter) {
  const { scope, deleted, search, companyId, teamId, from, to } = filter;
  return eb.and([
    interactionsInScope(scope),
    eb("interactions.deletedAt", deleted ? "is not" : "is", null),
    ...listColumns.flatMap((column) => {
      const values = filter[column];
      return values === undefined ? [] : [eb(`interactions.${column}`, "in", values)];
    }),
    ...(companyId === undefined ? [] : [ofCompanies("interactions", companyId)]),
    ...(teamId === undefined ? [] : [ownerInTeams(sql.ref("interactions.userId"), teamId)]),
    ...(from === undefined ? [] : [eb("interactions.occurredAt", ">=", new Date(from))]),
    ...(to === undefined ? [] : [eb("interactions.occurredAt", "<", new Date(to))]),
    ...(search === undefined ? [] : [matchesSearch(text, search)]),
  ]);
}
