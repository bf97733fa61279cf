import type { Ctx } from "../context.ts";
import { AppError } from "../errors.ts";
import { databaseStore } from "../files/database_store.ts";
import { readText, WrongEncoding } from "./read_text.ts";
import { deleteChunks, type ImportRow, insertChunk } from "./repository.ts";
import type { FileFormat, ImportOptions } from "./schema.ts";
import { delimiterOf, encodingOf, hasHeader, isZip, refuseOthers } from "./sniff.ts";

/** Rows of one transaction: many statements would be slow, much at once would hold memory. */
export const chunkRows = 1000;
/** A chunk of long rows ends earlier, in characters. */
const chunkText = 2_000_000;
const mostRows = 2_000_000;
const mostColumns = 500;
/** The longest cell, in characters: longer ones are no field of a record, and slow to look at. */
const longestCell = 100_000;

/** What a file turned out to be. */
export interface ReadFile {
  format: FileFormat;
  rows: number;
  chunks: number;
}

/**
 * Reads a sent file into chunks of rows. Throws UNSUPPORTED_MEDIA_TYPE for what is no table, and
 * BAD_REQUEST for a broken one, each with a way out.
 */
export async function readFile(ctx: Ctx, row: ImportRow): Promise<ReadFile> {
  const options = row.options as ImportOptions;
  const key = row.contentKey;
  if (key === null) throw new AppError("CONFLICT", "The file is kept for a day; send it again");
  const bytes = () => databaseStore(ctx.db).read(key);
  const head = await headOf(bytes());
  if (isZip(head)) {
    // What reads spreadsheets is large, and few files are one.
    const { readXlsx } = await import("./read_xlsx.ts");
    return await store(ctx, row.id, readXlsx(bytes()), { kind: "xlsx" }, options);
  }
  refuseOthers(head);
  const guessed = options.encoding ?? encodingOf(head);
  try {
    return await storeText(ctx, row.id, { head, bytes, encoding: guessed, options });
  } catch (error) {
    if (!(error instanceof WrongEncoding)) throw error;
    if (options.encoding !== undefined) {
      throw new AppError(
        "BAD_REQUEST",
        `The file is not ${options.encoding}; choose another encoding`,
      );
    }
    return await storeText(ctx, row.id, { head, bytes, encoding: "windows-1252", options });
  }
}

interface Text {
  head: Uint8Array;
  bytes(): AsyncIterable<Uint8Array>;
  encoding: string;
  options: ImportOptions;
}

function storeText(ctx: Ctx, id: number, { head, bytes, encoding, options }: Text) {
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const delimiter = options.delimiter ?? delimiterOf(text);
  const rows = readText(bytes(), { encoding, delimiter });
  return store(ctx, id, rows, { kind: "text", encoding, delimiter }, options);
}

async function store(
  ctx: Ctx,
  importId: number,
  source: AsyncIterable<string[]>,
  format: Omit<FileFormat, "header" | "columns">,
  options: ImportOptions,
): Promise<ReadFile> {
  await deleteChunks(ctx.db, importId);
  const rows = peekable(source);
  const header = options.header ?? hasHeader(await rows.peek());
  const first = (await rows.peek())[0];
  if (first === undefined) throw new AppError("BAD_REQUEST", "The file has no rows");
  if (first.length > mostColumns) {
    throw new AppError("BAD_REQUEST", `The file has more than ${mostColumns} columns`);
  }
  const columns = columnNames(header ? first : first.map(() => ""));
  const kept = { rows: 0, chunks: 0 };
  for await (const chunk of inChunks(rows.all(), header ? 1 : 0)) {
    if (kept.rows + chunk.length > mostRows) {
      throw new AppError("BAD_REQUEST", `The file has more than ${mostRows} rows; split it`);
    }
    const place = { position: kept.chunks, firstRow: kept.rows + 1 };
    await insertChunk(ctx.db, importId, { ...place, rows: chunk });
    kept.rows += chunk.length;
    kept.chunks += 1;
  }
  return { format: { ...format, header, columns }, ...kept };
}

/** Each name once; a column without one gets its number. */
function columnNames(first: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return first.map((cell, at) => {
    const name = cell.toWellFormed().replace(/\p{Cc}+/gu, " ").trim().slice(0, 200) ||
      `Column ${at + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

async function headOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const piece of bytes) return piece;
  throw new AppError("BAD_REQUEST", "The file is empty");
}

function peekable(source: AsyncIterable<string[]>) {
  const iterator = source[Symbol.asyncIterator]();
  let held: string[][] | undefined;
  return {
    /** The first rows, which `all` gives again. */
    async peek(): Promise<string[][]> {
      if (held !== undefined) return held;
      const first: string[][] = [];
      while (first.length < 2) {
        const next = await iterator.next();
        if (next.done) break;
        first.push(next.value);
      }
      return held = first;
    },
    async *all(): AsyncGenerator<string[]> {
      yield* await this.peek();
      yield* { [Symbol.asyncIterator]: () => iterator };
    },
  };
}

/** Throws BAD_REQUEST for a cell that is too long. */
function lengthOf({ length }: string): number {
  if (length <= longestCell) return length;
  throw new AppError("BAD_REQUEST", `A cell is longer than ${longestCell} characters; shorten it`);
}

async function* inChunks(
  rows: AsyncIterable<string[]>,
  skip: number,
): AsyncGenerator<string[][]> {
  let chunk: string[][] = [];
  let size = 0;
  let left = skip;
  for await (const row of rows) {
    if (left-- > 0 || row.every((cell) => cell.trim() === "")) continue;
    chunk.push(row);
    for (const cell of row) size += lengthOf(cell);
    if (chunk.length < chunkRows && size < chunkText) continue;
    yield chunk;
    chunk = [];
    size = 0;
  }
  if (chunk.length > 0) yield chunk;
}
