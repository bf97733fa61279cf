import type { Generated } from "kysely";
import type { Created, Json } from "./columns.ts";

export interface ImportTable {
  id: Generated<number>;
  createdAt: Created;
  userId: number;
  entity: string;
  mode: string;
  /** The field by which rows find their records. */
  key: string | null;
  /** Column to field. */
  mapping: Generated<Json>;
  options: Generated<Json>;
  fileName: string;
  fileSize: number;
  /** The file as it was sent; gone once its rows are imported. */
  contentKey: string | null;
  /** What kind of file it turned out to be, and its columns. */
  format: Generated<Json>;
  status: Generated<"reading" | "checking" | "previewed" | "failed">;
  /** Rows and chunks of them that were read. */
  rows: Generated<number>;
  chunks: Generated<number>;
  /** The chunk that is checked next. */
  next: Generated<number>;
  /** What the dry run found. */
  counts: Generated<Json>;
  samples: Generated<Json>;
  error: string | null;
  /** The run that writes the records. */
  runId: number | null;
}

/** Some rows of a file: a JSON text of lists of cells. */
export interface ImportChunkTable {
  importId: number;
  position: number;
  firstRow: number;
  rows: string;
}

/** A value that only one row may have, and the row that has it. */
export interface ImportKeyTable {
  importId: number;
  key: string;
  row: number;
}

/** A row that is not imported, and why. */
export interface ImportIssueTable {
  importId: number;
  row: number;
  reason: string;
  /** A JSON text. */
  cells: string;
}

/** Files on their way in, by table. */
export interface ImportsTables {
  imports: ImportTable;
  importChunks: ImportChunkTable;
  importKeys: ImportKeyTable;
  importIssues: ImportIssueTable;
}
