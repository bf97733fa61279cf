import { type Selectable, sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { ownerInScope, ownerInTeams } from "../db/scope.ts";
import { matchesSearch } from "../db/search.ts";
import type { TargetTable } from "../db/tables.ts";
import type { Scope } from "../ownership.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Target, TargetSort } from "./schema.ts";

export type TargetRow = Selectable<TargetTable>;

const taken = "This person has a target for that quarter already.";

/** The shared statements over the table. */
export const targetTable = recordTable("targets", {
  unique: { targets_person: { field: "quarter", message: taken } },
});

/** Which targets a question is about. */
export interface TargetFilter {
  scope: Scope;
  userId?: number[] | undefined;
  teamId?: number[] | undefined;
  /** Their first days. */
  quarters?: string[] | undefined;
  /** Words of the person's name. */
  search?: string | undefined;
}

const person = sql.ref("targets.userId");
const name = sql<string>`fold_text(users.name)`;

const targets = (db: Db) =>
  db.selectFrom("targets").innerJoin("users", "users.id", "targets.userId")
    .selectAll("targets").select("users.name as userName");

function matchingTargets(db: Db, { scope, search, ...filter }: TargetFilter) {
  const { userId, teamId, quarters } = filter;
  return db.selectFrom("targets").select("targets.id")
    .where("targets.deletedAt", "is", null).where(ownerInScope(person, scope))
    .$if(userId !== undefined, (query) => query.where("targets.userId", "in", userId ?? []))
    .$if(teamId !== undefined, (query) => query.where(ownerInTeams(person, teamId ?? [])))
    .$if(quarters !== undefined, (query) => query.where("targets.quarter", "in", quarters ?? []))
    .$if(search !== undefined, (query) =>
      query.where(sql<boolean>`targets.user_id in (
        select id from users where ${matchesSearch(name, search ?? "")})`));
}

const sortColumns: Record<TargetSort, SortColumn> = {
  quarter: { expression: sql.ref("targets.quarter"), type: "date" },
  createdAt: { expression: sql.ref("targets.createdAt"), type: "timestamptz" },
};

/** The targets of a window, one row more than asked for, and how many match in all. */
export const selectTargets = windows({
  table: "targets",
  columns: sortColumns,
  matches: matchingTargets,
  rows: (db, page) => targets(db).innerJoin(page, "page.id", "targets.id"),
  record: toTarget,
});

/** One live target in the scope. */
export async function selectTarget(
  db: Db,
  id: number,
  scope: Scope,
): Promise<Target | undefined> {
  const row = await targets(db).where("targets.id", "=", id)
    .where("targets.deletedAt", "is", null).where(ownerInScope(person, scope)).executeTakeFirst();
  return row && toTarget(row);
}

/** All live targets of some quarters. */
export function selectTargetsOf(db: Db, filter: TargetFilter): Promise<TargetRow[]> {
  return db.selectFrom("targets").selectAll()
    .where("id", "in", matchingTargets(db, filter)).orderBy("id").execute();
}

/** What all persons together are to win in each of some quarters; only quarters with a target. */
export function selectTargetSums(
  db: Db,
  { ownerId, ...filter }: Omit<TargetFilter, "userId"> & { ownerId?: number[] | undefined },
): Promise<{ quarter: string; amount: number }[]> {
  return db.selectFrom("targets").select("quarter")
    .select(sql<number>`sum(amount)`.as("amount"))
    .where("id", "in", matchingTargets(db, { ...filter, userId: ownerId }))
    .groupBy("quarter").execute();
}

/** The record as services give it. */
export function toTarget({ userName, ...row }: TargetRow & { userName: string }): Target {
  return { ...row, ...savedTimes(row), user: { id: row.userId, name: userName } };
}
