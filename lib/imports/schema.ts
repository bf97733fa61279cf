import { isSupportedCountry } from "libphonenumber-js";
import { z } from "zod";
import * as field from "../schema/fields.ts";
import { currency } from "../schema/regional_fields.ts";
import type { MadeEntity } from "./targets.ts";

/** What can be imported, and what a row may do. */
export const importEntities = ["customers", "companies", "leads", "tasks", "interactions"] as const;
export const importModes = ["create", "update", "upsert"] as const;

export const encodings = [
  ...["utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1250", "windows-1251"] as const,
  ...["iso-8859-2", "macintosh", "shift_jis", "gb18030"] as const,
] as const;
export const delimiters = [",", ";", "\t", "|"] as const;
export const dateFormats = ["YMD", "DMY", "MDY"] as const;
export const decimalMarks = [".", ","] as const;

const plain = z.string().max(1000, "Keep this to 1000 characters.").refine(
  (text) => !text.includes("\0") && text.isWellFormed(),
  "Take out the control characters.",
);
const textByText = z.record(plain, plain, { error: "Send an object of texts." });

/** How a file is to be read; what is left out is found out from the file. */
export const ImportOptions = z.strictObject({
  encoding: field.choice(encodings).optional(),
  delimiter: field.choice(delimiters).optional(),
  /** Whether the first row holds the columns' names. */
  header: field.flag().optional(),
  dateFormat: field.choice(dateFormats).optional(),
  decimalMark: field.choice(decimalMarks).optional(),
  /** Numbers without a country code are of this country (ISO 3166). */
  phoneCountry: z.string().trim().toUpperCase()
    .refine(isSupportedCountry, "Choose a country by its code, like DE.").optional(),
  currency: currency().optional(),
  /** A field's value where a row has none. */
  defaults: textByText.optional(),
  /** By column: what stands in the file, and what is meant by it. */
  values: z.record(plain, textByText).optional(),
  /** Companies, customers and leads that a row names and that are not there are made; default true. */
  createMissing: field.flag().optional(),
  /** What an empty cell does to a record that is there; default: it keeps its value. */
  empty: field.choice(["keep", "clear"]).optional(),
});

/** What an import is told; the rest is found out from the file. */
export const ImportSettings = z.strictObject({
  entity: field.choice(importEntities),
  mode: field.choice(importModes).optional(),
  key: field.optional(field.text(60)).optional(),
  mapping: textByText.optional(),
  options: ImportOptions.optional(),
});

/** What a second dry run of the same file may be told. */
export const ImportPatch = ImportSettings.omit({ entity: true }).partial();

export type ImportEntity = typeof importEntities[number];
export type ImportMode = typeof importModes[number];
export type ImportOptions = z.output<typeof ImportOptions>;
export type ImportSettings = z.output<typeof ImportSettings>;
export type ImportPatch = z.output<typeof ImportPatch>;

/** What becomes of a row. */
export const outcomes = ["create", "update", "unchanged", "duplicate", "error"] as const;
export type Outcome = typeof outcomes[number];

/** What a dry run found; the outcomes add up to the rows. */
export type PreviewCounts = Record<"rows" | Outcome, number>;

/** What a run did; the rest adds up to the rows. */
export type RunCounts = Record<
  "rows" | "created" | "updated" | "unchanged" | "skipped" | "failed",
  number
>;

/** Records that rows name and that are made with them; no rows of their own. */
export type MadeCounts = Record<MadeEntity, number>;

/** A row of the file as an example of its outcome. */
export interface Sample {
  /** From 1, the row of column names not counted. */
  row: number;
  cells: string[];
  /** Why it is not imported; of a change, which fields. */
  note: string | null;
}

/** What kind of file it is. */
export interface FileFormat {
  kind: "text" | "xlsx";
  encoding?: string;
  delimiter?: string;
  header: boolean;
  columns: string[];
}

/** How far an import is: `checking` before the counts are there. */
export const importStatuses = [
  ...["reading", "checking", "previewed"] as const,
  ...["running", "done", "failed", "cancelled"] as const,
] as const;

/** An import as pages and the API give it. */
export interface Import {
  id: number;
  entity: ImportEntity;
  mode: ImportMode;
  key: string | null;
  mapping: Record<string, string>;
  options: ImportOptions;
  fileName: string;
  fileSize: number;
  format: FileFormat;
  status: typeof importStatuses[number];
  counts: PreviewCounts | RunCounts;
  made: MadeCounts;
  /** How many rows were checked or imported so far. */
  progress: { done: number; total: number };
  samples: Partial<Record<Outcome, Sample[]>>;
  error: string | null;
  changeSetId: number | null;
  user: { id: number; name: string };
  /** ISO, UTC. */
  createdAt: string;
  finishedAt: string | null;
}
