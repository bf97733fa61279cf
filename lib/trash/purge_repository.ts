import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import { placeColumns } from "../files/repository.ts";
import type { trashedEntities } from "./schema.ts";

export type Purgeable = typeof trashedEntities[number];

/** Records that name one which goes. */
export interface Tie {
  entity: Purgeable;
  column: "customer_id" | "company_id" | "lead_id";
  /** What else such a record may belong to. */
  other?: "customer_id" | "company_id" | "lead_id";
  /** Whether one that belongs to nothing else goes too. */
  follows: boolean;
}

const activities = (column: Tie["column"], other: NonNullable<Tie["other"]>): Tie[] => [
  { entity: "interactions", column, other, follows: true },
  { entity: "tasks", column, other, follows: true },
];

/** An activity goes with the last record that it belongs to; a customer or lead never follows. */
export const ties: Record<Purgeable, readonly Tie[]> = {
  customers: [
    ...activities("customer_id", "lead_id"),
    { entity: "leads", column: "customer_id", other: "company_id", follows: false },
  ],
  companies: [
    { entity: "customers", column: "company_id", follows: false },
    { entity: "leads", column: "company_id", other: "customer_id", follows: false },
  ],
  leads: activities("lead_id", "customer_id"),
  tasks: [],
  interactions: [],
};

/** Which records of the trash a purge is about. */
export interface InTrash {
  /** Those that went to the trash before it. */
  before: Date;
  /** One record alone. */
  id?: number | undefined;
}

const inTrash = ({ before, id }: InTrash) =>
  sql`deleted_at < ${before}::timestamptz and ${id === undefined ? sql`true` : sql`id = ${id}`}`;

/** The next of them by id, locked. */
export async function selectTrashed(
  db: Db,
  entity: Purgeable,
  { after, limit, ...which }: InTrash & { after: number; limit: number },
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from ${sql.table(entity)} where ${inTrash(which)} and id > ${after}
    order by id limit ${limit} for update
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** How many there are. */
export async function countTrashed(db: Db, entity: Purgeable, which: InTrash): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(entity)} where ${inTrash(which)}
  `.execute(db);
  return rows[0]?.count ?? 0;
}

/** Those of the records that a lead needs, because it belongs to no other customer or company. */
export async function selectNeeded(
  db: Db,
  entity: Purgeable,
  ids: readonly number[],
): Promise<number[]> {
  const tie = ties[entity].find((one) => one.entity === "leads" && one.other !== undefined);
  if (tie?.other === undefined) return [];
  const { rows } = await sql<{ id: number }>`
    select distinct ${sql.id(tie.column)} as id from leads
    where ${sql.id(tie.column)} = any(${[...ids]}::bigint[]) and ${sql.id(tie.other)} is null
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** The rows that name the records, apart: those that belong to nothing else, and the others. */
export async function selectTied(
  db: Db,
  { entity, column, other, follows }: Tie,
  ids: readonly number[],
): Promise<{ alone: number[]; others: number[] }> {
  const single = follows && other !== undefined ? sql`${sql.id(other)} is null` : sql`false`;
  const { rows } = await sql<{ id: number; alone: boolean }>`
    select id, ${single} as alone from ${sql.table(entity)}
    where ${sql.id(column)} = any(${[...ids]}::bigint[]) order by id for update
  `.execute(db);
  const part = (alone: boolean) => rows.filter((row) => row.alone === alone).map(({ id }) => id);
  return { alone: part(true), others: part(false) };
}

/** Deletes the files of records, contents and all; gives their ids. */
export async function deleteFilesOf(
  db: Db,
  entity: Purgeable,
  ids: readonly number[],
): Promise<number[]> {
  if (entity === "tasks") return [];
  const { rows } = await sql<{ id: number }>`
    with mine as (
      delete from files where ${sql.ref(placeColumns[entity])} = any(${[...ids]}::bigint[])
      returning id, content_key
    ), contents as (delete from file_contents where key in (select content_key from mine))
    select id from mine
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Deletes the records themselves, and what people were told about them. */
export async function deleteRecords(
  db: Db,
  entity: Purgeable,
  ids: readonly number[],
): Promise<void> {
  await db.deleteFrom("notifications").where("entity", "=", entity)
    .where("entityId", "in", [...ids]).execute();
  await sql`delete from ${sql.table(entity)} where id = any(${[...ids]}::bigint[])`.execute(db);
}
