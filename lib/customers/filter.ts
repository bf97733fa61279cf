import { type ExpressionBuilder, type ExpressionWrapper, sql, type SqlBool } from "kysely";
import { type CustomFilter, matchesCustom } from "../db/custom.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { Tables } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import type { Industry, Missing, Status } from "./schema.ts";

/** Which customers a query may be about; a part of every one, so that none can forget it. */
export interface CustomerReach {
  scope: Scope;
  /** Which leads their lead counts count. */
  leadScope: Scope;
  /** The trash instead of the live ones. */
  deleted: boolean;
}

/** Which of these a list is about. */
export interface CustomerFilter extends CustomerReach {
  search?: string | undefined;
  status?: Status[] | undefined;
  ownerId?: number[] | undefined;
  teamId?: number[] | undefined;
  industry?: Industry[] | undefined;
  source?: string[] | undefined;
  companyId?: number[] | undefined;
  tag?: string[] | undefined;
  email?: string[] | undefined;
  doNotContact?: boolean | undefined;
  missing?: Missing[] | undefined;
  custom?: CustomFilter | undefined;
}

type Builder = ExpressionBuilder<Tables, "customers">;
type Condition = ExpressionWrapper<Tables, "customers", SqlBool>;

const owner = sql.ref("customers.ownerId");

/** The SQL of a filter. */
export function matching(eb: Builder, filter: CustomerFilter): Condition {
  return eb.and([
    ownerInScope(owner, filter.scope),
    eb("customers.deletedAt", filter.deleted ? "is not" : "is", null),
    ...oneOf(eb, filter),
    ...matchesCustom(sql.ref("customers.custom"), filter.custom),
    ...(filter.teamId === undefined ? [] : [ownerInTeams(owner, filter.teamId)]),
    ...(filter.missing ?? []).map((column) => eb(`customers.${column}`, "is", null)),
    ...(filter.tag === undefined ? [] : [sharesTag(filter.tag)]),
    ...(filter.search === undefined
      ? []
      : [matchesSearch(sql.ref("customers.searchText"), filter.search)]),
    ...(filter.doNotContact === undefined
      ? []
      : [eb("customers.doNotContact", "=", filter.doNotContact)]),
  ]);
}

const listColumns = ["status", "ownerId", "industry", "source", "companyId", "email"] as const;

function oneOf(eb: Builder, filter: CustomerFilter) {
  return listColumns.flatMap((column) => {
    const values = filter[column];
    return values === undefined ? [] : [eb(`customers.${column}`, "in", values)];
  });
}

function sharesTag(tags: string[]) {
  return sql<SqlBool>`${sql.ref("customers.tags")} && array[${sql.join(tags)}]::text[]`;
}
