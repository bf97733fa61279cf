import { sql, type SqlBool } from "kysely";
import type { RecordType } from "../records/record_type.ts";
import { explain } from "./policy.ts";
import { type FilePatchRow, type FileRow, fileTable, selectFileRow } from "./repository.ts";

/** What the steps that all entities share need to know of files: their rights hang on the carrier. */
export const fileType: RecordType<FileRow, FilePatchRow> = {
  entity: "files",
  label: "File",
  derived: [],
  async lock(db, id, { actor, deleted }) {
    const row = await fileTable.lock(db, id, { scope: sql<SqlBool>`true`, deleted });
    const whole = row && await selectFileRow(db, id);
    return whole && explain(actor, "read", whole).allowed ? whole : undefined;
  },
  select: selectFileRow,
  selectMany: (db, ids) => present(ids.map((id) => selectFileRow(db, id))),
  patch,
  putBack: patch,
  explain,
};

async function present(rows: Promise<FileRow | undefined>[]): Promise<FileRow[]> {
  return (await Promise.all(rows)).filter((row) => row !== undefined);
}

async function patch(db: Parameters<typeof selectFileRow>[0], id: number, fields: FilePatchRow) {
  const row = await fileTable.patch(db, id, fields);
  return await selectFileRow(db, id) ?? row;
}
