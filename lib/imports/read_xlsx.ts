import {
  type CellValue,
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet,
} from "read-excel-file/universal";
import { AppError } from "../errors.ts";
import { guardZip } from "./zip_guard.ts";

/** The largest spreadsheet, in bytes: unlike a text it is held in memory. */
const largest = 25 * 1024 * 1024;

/**
 * The rows of a spreadsheet's first sheet, as lists of texts: formulas by their last value, days as
 * `YYYY-MM-DD`; macros are never looked at. Throws UNSUPPORTED_MEDIA_TYPE and PAYLOAD_TOO_LARGE.
 */
export async function* readXlsx(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const file = await whole(bytes);
  await guardZip(file);
  for (const row of await sheetOf(file)) yield row.map(textOf);
}

async function sheetOf(file: Uint8Array<ArrayBuffer>) {
  try {
    return await readSheet(file.buffer, { trim: false });
  } catch (error) {
    const known = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
    if (!known && !(error instanceof Error)) throw error;
    const message = "This spreadsheet cannot be read. Save it again as .xlsx, or as CSV";
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", message);
  }
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > largest) {
      const message = `A spreadsheet may have at most ${largest >> 20} MB. Save it as CSV`;
      throw new AppError("PAYLOAD_TOO_LARGE", message);
    }
    pieces.push(new Uint8Array(piece));
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

function textOf(value: CellValue | null): string {
  if (value === null) return "";
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return "";
  const [day = "", time = ""] = value.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 8)}`;
}
