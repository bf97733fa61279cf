import { type Insertable, type Selectable, sql, type Updateable } from "kysely";
import type { Db } from "../db/client.ts";
import type { ImportTable } from "../db/tables/imports.ts";
import type { RunTable } from "../db/tables/system.ts";

export type ImportRow = Selectable<ImportTable>;

/** An import with its run and who made it. */
export interface ImportWithRun {
  row: ImportRow;
  run:
    | Pick<Selectable<RunTable>, "status" | "done" | "total" | "result" | "error"> & {
      changeSetId: number | null;
      finishedAt: Date | null;
    }
    | undefined;
  userName: string;
}

export function insertImport(db: Db, values: Insertable<ImportTable>): Promise<ImportRow> {
  return db.insertInto("imports").values(values).returningAll().executeTakeFirstOrThrow();
}

export async function patchImport(
  db: Db,
  id: number,
  fields: Updateable<ImportTable>,
): Promise<void> {
  await db.updateTable("imports").set(fields).where("id", "=", id).execute();
}

/** One import, locked until the transaction ends. */
export function lockImport(db: Db, id: number): Promise<ImportRow | undefined> {
  return db.selectFrom("imports").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
}

/** One import as it stands. */
export function selectImportRow(db: Db, id: number): Promise<ImportRow | undefined> {
  return db.selectFrom("imports").selectAll().where("id", "=", id).executeTakeFirst();
}

function selectImports(db: Db) {
  return db.selectFrom("imports").innerJoin("users", "users.id", "imports.userId")
    .leftJoin("runs", "runs.id", "imports.runId")
    .selectAll("imports").select(["users.name as userName"])
    .select([
      ...["runs.status as runStatus", "runs.done as runDone", "runs.total as runTotal"] as const,
      ...["runs.result as runResult", "runs.error as runError", "runs.finishedAt"] as const,
      "runs.madeChangeSetId as changeSetId",
    ]);
}

type Joined = Awaited<ReturnType<ReturnType<typeof selectImports>["executeTakeFirstOrThrow"]>>;

function apart(joined: Joined): ImportWithRun {
  const { userName, runStatus, runDone, runTotal, runResult, runError, ...rest } = joined;
  const { finishedAt, changeSetId, ...row } = rest;
  const run = runStatus === null ? undefined : {
    ...{ status: runStatus, done: runDone ?? 0, total: runTotal ?? 0, result: runResult ?? {} },
    ...{ error: runError, changeSetId, finishedAt },
  };
  return { row, run, userName };
}

export async function selectImport(db: Db, id: number): Promise<ImportWithRun | undefined> {
  const found = await selectImports(db).where("imports.id", "=", id).executeTakeFirst();
  return found && apart(found);
}

/** The newest imports, of one person or of all, older than `before`. */
export async function selectNewest(
  db: Db,
  { userId, before, limit }: {
    userId: number | undefined;
    before: number | undefined;
    limit: number;
  },
): Promise<ImportWithRun[]> {
  const rows = await selectImports(db)
    .$if(userId !== undefined, (query) => query.where("imports.userId", "=", userId ?? 0))
    .$if(before !== undefined, (query) => query.where("imports.id", "<", before ?? 0))
    .orderBy("imports.id", "desc").limit(limit).execute();
  return rows.map(apart);
}

/** What a person chose for the columns of earlier files of that entity, newest first. */
export async function selectMappings(
  db: Db,
  { userId, entity }: { userId: number; entity: string },
): Promise<Record<string, unknown>[]> {
  const rows = await db.selectFrom("imports").select("mapping").where("userId", "=", userId)
    .where("entity", "=", entity).where("runId", "is not", null)
    .orderBy("id", "desc").limit(5).execute();
  return rows.map((row) => row.mapping);
}

/** Takes away the file as it was sent: its rows are kept by themselves. */
export async function deleteContent(db: Db, { contentKey }: ImportRow): Promise<void> {
  if (contentKey === null) return;
  await db.deleteFrom("fileContents").where("key", "=", contentKey).execute();
}

/** Keeps rows of a file. */
export async function insertChunk(
  db: Db,
  importId: number,
  chunk: { position: number; firstRow: number; rows: readonly (readonly string[])[] },
): Promise<void> {
  await db.insertInto("importChunks")
    .values({ ...chunk, importId, rows: JSON.stringify(chunk.rows) }).execute();
}

export async function selectChunk(
  db: Db,
  importId: number,
  position: number,
): Promise<{ firstRow: number; rows: string[][] } | undefined> {
  const chunk = await db.selectFrom("importChunks").select(["firstRow", "rows"])
    .where("importId", "=", importId).where("position", "=", position).executeTakeFirst();
  return chunk && { firstRow: chunk.firstRow, rows: JSON.parse(chunk.rows) };
}

export async function deleteChunks(db: Db, importId: number): Promise<void> {
  await db.deleteFrom("importChunks").where("importId", "=", importId).execute();
}

/** Forgets what a pass over the rows has noted, before the next one. */
export async function deleteNotes(db: Db, importId: number): Promise<void> {
  await db.deleteFrom("importKeys").where("importId", "=", importId).execute();
  await db.deleteFrom("importIssues").where("importId", "=", importId).execute();
}

export async function deleteKeys(db: Db, importId: number): Promise<void> {
  await db.deleteFrom("importKeys").where("importId", "=", importId).execute();
}

/** Keeps rows that are not imported, with the reasons. */
export async function insertIssues(
  db: Db,
  importId: number,
  issues: readonly { row: number; reason: string; cells: readonly string[] }[],
): Promise<void> {
  if (issues.length === 0) return;
  const rows = issues.map(({ row, reason, cells }) => ({
    row,
    reason: plain(reason),
    cells: JSON.stringify(cells),
  }));
  await sql`
    insert into import_issues (import_id, row, reason, cells)
    select ${importId}::bigint, row, reason, cells
    from jsonb_to_recordset((${JSON.stringify(rows)}::text)::jsonb) as given (
      row int, reason text, cells text
    )
  `.execute(db);
}

/** A text without what the database cannot hold. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll("\0", "");
}

/** Rows that were not imported, in the file's order, after a row. */
export async function selectIssues(
  db: Db,
  { importId, after, limit }: { importId: number; after: number; limit: number },
): Promise<{ row: number; reason: string; cells: string[] }[]> {
  const rows = await db.selectFrom("importIssues").select(["row", "reason", "cells"])
    .where("importId", "=", importId).where("row", ">", after).orderBy("row").limit(limit)
    .execute();
  return rows.map(({ cells, ...issue }) => ({ ...issue, cells: JSON.parse(cells) }));
}
