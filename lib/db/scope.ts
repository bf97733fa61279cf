import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Scope } from "../ownership.ts";

/** The scope as SQL over a table's owner column: what lies outside is as if it were not there. */
export function ownerInScope(owner: RawBuilder<unknown>, scope: Scope): RawBuilder<SqlBool> {
  if (scope === "all") return sql<SqlBool>`true`;
  if (scope === "none") return sql<SqlBool>`false`;
  return sql<SqlBool>`${owner} = ${scope.ownerId}`;
}

/** Rows whose owner belongs to one of the teams. */
export function ownerInTeams(owner: RawBuilder<unknown>, teamIds: number[]): RawBuilder<SqlBool> {
  const teams = sql.join(teamIds);
  return sql<SqlBool>`${owner} in (select id from users where team_id in (${teams}))`;
}
