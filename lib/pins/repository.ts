import { type RawBuilder, type Selectable, sql, type SqlBool } from "kysely";
import type { Actor } from "../auth/actor.ts";
import type { Db } from "../db/client.ts";
import { windows } from "../db/list.ts";
import type { SortColumn } from "../db/paging.ts";
import { recordTable } from "../db/record_table.ts";
import { matchesSearch } from "../db/search.ts";
import type { PinTable } from "../db/tables.ts";
import type { ReportName } from "../reports/names.ts";
import { savedTimes } from "../schema/record_fields.ts";
import type { Pin, Pinned, PinSort } from "./schema.ts";

/** The shared statements over the table. */
export const pinTable = recordTable("pins");

/** The pins of the pages that a person reads: their own and their team's. */
export function pinsInReach({ userId, teamId, role }: Actor): RawBuilder<SqlBool> {
  const teams = role === "admin" ? sql`pins.team_id is not null` : sql`pins.team_id = ${teamId}`;
  return sql<SqlBool>`(${teams} or pins.team_id is null and pins.owner_id = ${userId})`;
}

const sortColumns: Record<PinSort, SortColumn> = {
  position: { expression: sql.ref("pins.position"), type: "bigint" },
  createdAt: { expression: sql.ref("pins.createdAt"), type: "timestamptz" },
};

/** Which pins a list is about. */
export interface PinFilter {
  reader: Actor;
  /** Words of the report's name in addresses. */
  search?: string | undefined;
  teamId?: number[] | undefined;
}

/** The live pins of a window. */
export const selectPins = windows({
  table: "pins",
  columns: sortColumns,
  matches: (db, { reader, search, teamId }: PinFilter) =>
    db.selectFrom("pins").select("pins.id").where("pins.deletedAt", "is", null)
      .where(pinsInReach(reader))
      .$if(
        search !== undefined,
        (query) => query.where(matchesSearch(sql<string>`pins.report`, search ?? "")),
      )
      .$if(teamId !== undefined, (query) => query.where("pins.teamId", "in", teamId ?? [])),
  rows: (db, page) => pins(db).innerJoin(page, "page.id", "pins.id"),
  record: toPin,
});

const pins = (db: Db) =>
  db.selectFrom("pins").selectAll("pins").$narrowType<{ report: ReportName }>();

/** One live pin of a page that a person reads. */
export async function selectPin(db: Db, id: number, reader: Actor): Promise<Pin | undefined> {
  const row = await pins(db).where("id", "=", id).where("deletedAt", "is", null)
    .where(pinsInReach(reader)).executeTakeFirst();
  return row && toPin(row);
}

/** The live pins of one page, in its order. */
export async function selectPinsOf(db: Db, { ownerId, teamId }: Pinned): Promise<Pin[]> {
  const rows = await pins(db).where("deletedAt", "is", null)
    .$if(
      teamId === null,
      (query) => query.where("teamId", "is", null).where("ownerId", "=", ownerId),
    )
    .$if(teamId !== null, (query) => query.where("teamId", "=", teamId))
    .orderBy("position").orderBy("id").execute();
  return rows.map(toPin);
}

/** The teams that have a report on their page. */
export async function selectPinnedTeams(db: Db): Promise<number[]> {
  const rows = await db.selectFrom("pins").select("teamId").distinct()
    .where("deletedAt", "is", null).where("teamId", "is not", null).execute();
  return rows.flatMap(({ teamId }) => teamId ?? []);
}

function toPin(row: Selectable<PinTable> & { report: ReportName }): Pin {
  return { ...row, ...savedTimes(row) };
}
