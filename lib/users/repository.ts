import { type Insertable, type Selectable, sql, type SqlBool, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import { uniqueOr } from "../db/constraint.ts";
import { afterCursor, countCap, inOrder, type SortColumn, totalFrom } from "../db/paging.ts";
import { matchesSearch } from "../db/search.ts";
import type { UserTable } from "../db/tables.ts";
import { type Found, type ListWindow, offsetOf } from "../schema/list_window.ts";
import type { User, UserSort } from "./schema.ts";

export type UserRow = Selectable<UserTable>;
export type UserPatchRow = Updateable<UserTable>;

/** Which users a list is about; the scope is part of it. */
export interface UserFilter {
  scope: "all" | { userId: number; teamId: number | null };
  search?: string | undefined;
  role?: User["role"][] | undefined;
  status?: User["status"][] | undefined;
  teamId?: number[] | undefined;
}

const sortColumns: Record<UserSort, SortColumn> = {
  name: { expression: sql`fold_text(users.name)`, type: "text" },
  email: { expression: sql`users.email::text`, type: "text" },
  createdAt: { expression: sql.ref("users.createdAt"), type: "timestamptz" },
};

/** The users of a window, one row more than asked for, and how many match in all. */
export async function selectUsers(
  db: Db,
  filter: UserFilter,
  window: ListWindow<UserSort>,
): Promise<Found<User>> {
  const column = sortColumns[window.field];
  const matches = matchingUsers(db, filter);
  const cap = countCap(window);
  const ids = matches.select("id");
  const [rows, counted] = await Promise.all([
    matches.selectAll().select(sql<string>`(${column.expression})::text`.as("sortValue"))
      .where(afterCursor(sql.ref("users.id"), column, window))
      .orderBy(column.expression, inOrder(window)).orderBy("id", inOrder(window))
      .limit(window.limit + 1).offset(offsetOf(window)).execute(),
    db.selectFrom((cap === undefined ? ids : ids.limit(cap)).as("matches"))
      .select(sql<number>`count(*)::int`.as("rows")).executeTakeFirstOrThrow(),
  ]);
  return {
    rows: rows.map(({ sortValue, ...row }) => ({ record: toUser(row), sortValue })),
    total: await totalFrom(db, { window, counted: counted.rows }, matches),
  };
}

function matchingUsers(db: Db, filter: UserFilter) {
  const text = sql<string>`fold_text(users.name || ' ' || users.email::text)`;
  const { search, role, status, teamId } = filter;
  return db.selectFrom("users").where("deletedAt", "is", null).where(inScope(filter.scope))
    .$if(role !== undefined, (query) => query.where("role", "in", role ?? []))
    .$if(status !== undefined, (query) => query.where("status", "in", status ?? []))
    .$if(teamId !== undefined, (query) => query.where("teamId", "in", teamId ?? []))
    .$if(search !== undefined, (query) => query.where(matchesSearch(text, search ?? "")));
}

function inScope(scope: UserFilter["scope"]) {
  if (scope === "all") return sql<SqlBool>`true`;
  const { userId, teamId } = scope;
  return sql<SqlBool>`(users.id = ${userId} or users.team_id = ${teamId}::bigint)`;
}

/** One user in the scope; `lock` keeps the row until the transaction ends. */
export function selectUser(
  db: Db,
  id: number,
  options: { scope: UserFilter["scope"]; lock?: boolean },
): Promise<UserRow | undefined> {
  return db.selectFrom("users").selectAll().where("id", "=", id).where("deletedAt", "is", null)
    .where(inScope(options.scope)).$if(options.lock === true, (query) => query.forUpdate())
    .executeTakeFirst();
}

/** One user wherever they are, disabled ones included: for undo. */
export function selectUserRow(db: Db, id: number): Promise<UserRow | undefined> {
  return db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Whether a live customer, company, lead or task belongs to the user. */
export async function ownsRecords(db: Db, id: number): Promise<boolean> {
  const owned = (table: "customers" | "companies" | "leads") =>
    db.selectFrom(table).select("id").where("ownerId", "=", id).where("deletedAt", "is", null);
  const tasks = db.selectFrom("tasks").select("id").where("userId", "=", id)
    .where("deletedAt", "is", null);
  const any = owned("customers").unionAll(owned("companies")).unionAll(owned("leads"))
    .unionAll(tasks).limit(1);
  return await any.executeTakeFirst() !== undefined;
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

/** Active administrators beside `id`. */
export async function selectOtherAdmins(db: Db, id: number): Promise<number[]> {
  const rows = await db.selectFrom("users").select("id").where("role", "=", "admin")
    .where("status", "=", "active").where("deletedAt", "is", null).where("id", "!=", id)
    .forUpdate().execute();
  return rows.map((row) => row.id);
}

const takenEmail = {
  users_email_key: { field: "email", message: "Another user has this address." },
};

/** Throws CONFLICT for a taken address. */
export function insertUser(db: Db, values: Insertable<UserTable>): Promise<UserRow> {
  return uniqueOr(
    takenEmail,
    () => db.insertInto("users").values(values).returningAll().executeTakeFirstOrThrow(),
  );
}

export async function insertPassword(
  db: Db,
  values: { userId: number; hash: string },
): Promise<void> {
  await db.insertInto("passwords").values(values).execute();
}

/** Writes the fields, and the next version with them. Throws CONFLICT for a taken address. */
export function patchUser(db: Db, id: number, fields: UserPatchRow): Promise<UserRow> {
  return uniqueOr(
    takenEmail,
    () =>
      db.updateTable("users").set({ updatedAt: sql<Date>`now()`, ...fields }).set((eb) => ({
        version: eb("version", "+", 1),
      }))
        .where("id", "=", id).returningAll().executeTakeFirstOrThrow(),
  );
}

/** The record as services give it. */
export function toUser(row: UserRow): User {
  return {
    ...row,
    lastLoginAt: row.lastLoginAt && row.lastLoginAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt && row.deletedAt.toISOString(),
  };
}
