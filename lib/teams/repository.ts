import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import { savedTimes } from "../schema/record_fields.ts";
import { userInReach, type UserReach } from "../users/repository.ts";
import type { Team, TeamSort } from "./schema.ts";

/** The shared statements over the table. */
export const teamTable = recordTable("teams");

const sortColumns: Record<TeamSort, SortColumn> = {
  name: { expression: sql`fold_text(teams.name)`, type: "text" },
  createdAt: { expression: sql.ref("teams.createdAt"), type: "timestamptz" },
};

/** Which teams a list is about. */
interface TeamFilter {
  search?: string | undefined;
  /** Which users the counts count. */
  members: UserReach;
}

/** The live teams of a window. */
export const selectTeams = windows({
  table: "teams",
  columns: sortColumns,
  matches: (db, { search }: TeamFilter) => {
    const live = db.selectFrom("teams").select("teams.id").where("deletedAt", "is", null);
    const name = sql<string>`fold_text(teams.name)`;
    return search === undefined ? live : live.where(matchesSearch(name, search));
  },
  rows: (db, page, { members }) =>
    selectRecords(db, members).innerJoin(page, "page.id", "teams.id"),
  record: toTeam,
});

/** One live team. */
export async function selectTeam(
  db: Db,
  id: number,
  members: UserReach,
): Promise<Team | undefined> {
  const row = await selectRecords(db, members).where("teams.id", "=", id)
    .where("teams.deletedAt", "is", null).executeTakeFirst();
  return row && toTeam(row);
}

function selectRecords(db: Db, members: UserReach) {
  return db.selectFrom("teams").leftJoin("users as manager", "manager.id", "teams.managerId")
    .selectAll("teams").select("manager.name as managerName")
    .select((eb) =>
      eb.selectFrom("users").select(sql<number>`count(*)::int`.as("n"))
        .whereRef("users.teamId", "=", "teams.id").where("users.deletedAt", "is", null)
        .where("users.status", "!=", "disabled").where(userInReach(members)).as("memberCount")
    );
}

type TeamRow = Awaited<ReturnType<ReturnType<typeof selectRecords>["executeTakeFirstOrThrow"]>>;

function toTeam({ managerName, ...row }: TeamRow): Team {
  const { managerId } = row;
  return {
    ...row,
    ...savedTimes(row),
    manager: managerId === null ? null : { id: managerId, name: managerName ?? "" },
    memberCount: row.memberCount ?? 0,
  };
}

/** All live teams by name: for pickers. */
export function selectTeamNames(db: Db): Promise<{ id: number; name: string }[]> {
  return db.selectFrom("teams").select(["id", "name"]).where("deletedAt", "is", null)
    .orderBy("name").orderBy("id").execute();
}

/** People of a team, the disabled ones too. */
export async function countMembers(db: Db, teamId: number): Promise<number> {
  const { rows } = await db.selectFrom("users").select(sql<number>`count(*)::int`.as("rows"))
    .where("teamId", "=", teamId).where("deletedAt", "is", null).executeTakeFirstOrThrow();
  return rows;
}
