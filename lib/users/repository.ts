import { type RawBuilder, type Selectable, sql, type SqlBool } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import type { UserTable } from "../db/tables.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { User, UserSort } from "./schema.ts";

export type UserRow = Selectable<UserTable>;

/** Which users a query may be about: all, or oneself and, where a team is given, that team. */
export type UserReach = "all" | { userId: number; teamId: number | null };

/** Which users a list is about; the scope is part of it. */
export interface UserFilter {
  scope: UserReach;
  search?: string | undefined;
  role?: User["role"][] | undefined;
  status?: User["status"][] | undefined;
  teamId?: number[] | undefined;
}

const unique = {
  users_email_key: { field: "email", message: "Another user has this address." },
};

/** The shared statements over the table. */
export const userTable = recordTable("users", { derived: ["lastLoginAt"], unique });

const sortColumns: Record<UserSort, SortColumn> = {
  name: { expression: sql`fold_text(users.name)`, type: "text" },
  email: { expression: sql`users.email::text`, type: "text" },
  createdAt: { expression: sql.ref("users.createdAt"), type: "timestamptz" },
};

/** The users of a window, one row more than asked for, and how many match in all. */
export const selectUsers = windows({
  table: "users",
  columns: sortColumns,
  matches: matchingUsers,
  rows: (db, page) =>
    db.selectFrom("users").innerJoin(page, "page.id", "users.id").selectAll("users"),
  record: toUser,
});

function matchingUsers(db: Db, filter: UserFilter) {
  const text = sql<string>`fold_text(users.name || ' ' || users.email::text)`;
  const { search, role, status, teamId } = filter;
  return db.selectFrom("users").select("users.id").where("deletedAt", "is", null)
    .where(userInReach(filter.scope))
    .$if(role !== undefined, (query) => query.where("role", "in", role ?? []))
    .$if(status !== undefined, (query) => query.where("status", "in", status ?? []))
    .$if(teamId !== undefined, (query) => query.where("teamId", "in", teamId ?? []))
    .$if(search !== undefined, (query) => query.where(matchesSearch(text, search ?? "")));
}

/** The reach as SQL over the table's columns. */
export function userInReach(reach: UserReach): RawBuilder<SqlBool> {
  if (reach === "all") return sql<SqlBool>`true`;
  const { userId, teamId } = reach;
  return sql<SqlBool>`(users.id = ${userId} or users.team_id = ${teamId}::bigint)`;
}

/** One user in the scope. */
export function selectUser(db: Db, id: number, reach: UserReach): Promise<UserRow | undefined> {
  return db.selectFrom("users").selectAll().where("id", "=", id).where("deletedAt", "is", null)
    .where(userInReach(reach)).executeTakeFirst();
}

/** All who can own records, by name: for pickers. */
export function selectActiveUsers(db: Db): Promise<{ id: number; name: string }[]> {
  return db.selectFrom("users").select(["id", "name"]).where("status", "=", "active")
    .where("deletedAt", "is", null).orderBy("name").orderBy("id").execute();
}

/** One who can own records. */
export function selectActiveUser(db: Db, id: number): Promise<{ id: number } | undefined> {
  return db.selectFrom("users").select("id").where("id", "=", id).where("status", "=", "active")
    .where("deletedAt", "is", null).executeTakeFirst();
}

/** Makes writers that take rights from administrators wait for each other until they commit. */
export async function lockAdmins(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`.execute(db);
}

/** Whether there is an active administrator beside `id`. */
export async function hasOtherAdmin(db: Db, id: number): Promise<boolean> {
  const other = await db.selectFrom("users").select("id").where("role", "=", "admin")
    .where("status", "=", "active").where("deletedAt", "is", null).where("id", "!=", id)
    .limit(1).executeTakeFirst();
  return other !== undefined;
}

export async function insertPassword(
  db: Db,
  values: { userId: number; hash: string },
): Promise<void> {
  await db.insertInto("passwords").values(values).execute();
}

/** Whether the user can sign in with a password. */
export async function hasPassword(db: Db, userId: number): Promise<boolean> {
  const row = await db.selectFrom("passwords").select("userId").where("userId", "=", userId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The record as services give it. */
export function toUser(row: UserRow): User {
  return {
    ...row,
    ...savedTimes(row),
    lastLoginAt: row.lastLoginAt && row.lastLoginAt.toISOString(),
  };
}
