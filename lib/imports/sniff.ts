import { AppError } from "../errors.ts";
import { delimiters } from "./schema.ts";

const refuse = (message: string) => new AppError("UNSUPPORTED_MEDIA_TYPE", message);

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
  head.every((byte, n) => bytes[n] === byte);

/** Whether the bytes begin a ZIP file, as XLSX files are. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);
}

/** Throws UNSUPPORTED_MEDIA_TYPE, with a way out, for well-known files that are no tables. */
export function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw refuse("This is an old or a protected Excel file. Save it as .xlsx or as CSV");
  }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
    throw refuse("This is a PDF. Export the table as CSV or XLSX");
  }
  const known = [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], [0x1f, 0x8b], [0x47, 0x49, 0x46]];
  if (known.some((head) => startsWith(bytes, ...head))) {
    throw refuse("This is no table. Send CSV, TSV or XLSX");
  }
}

/**
 * The encoding of a text by its first bytes: its mark, where zeros stand, whether it is UTF-8.
 * Throws UNSUPPORTED_MEDIA_TYPE for what is no text.
 */
export function encodingOf(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return "utf-8";
  const zeros = [0, 0];
  bytes.forEach((byte, n) => {
    if (byte === 0) zeros[n % 2] = (zeros[n % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > bytes.length / 5 && even < odd / 4) return "utf-16le";
  if (even > bytes.length / 5 && odd < even / 4) return "utf-16be";
  if (even + odd > bytes.length / 50) throw refuse("This is no text. Send CSV, TSV or XLSX");
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // In a stream, since the last character may be cut.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The delimiter by which most lines have as many cells as one another; a comma where none has. */
export function delimiterOf(text: string): string {
  const lines = linesOf(text).slice(0, 100);
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const score = evenness(lines.map((line) => line.split(delimiter).length - 1));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Lines without what stands in quotes. */
function linesOf(text: string): string[] {
  const open = text.replace(/"(?:[^"]|"")*"/g, "");
  return open.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
}

/** How many lines share the commonest count, by that count: a text with commas loses to a table. */
function evenness(counts: number[]): number {
  const groups = Map.groupBy(counts.filter((count) => count > 0), (count) => count);
  const scores = [...groups].map(([count, lines]) => lines.length * (1 + Math.log2(1 + count)));
  return Math.max(0, ...scores);
}

/** Whether a table's first row names its columns: it holds words, and nothing that only data is. */
export function hasHeader(rows: readonly string[][]): boolean {
  const cells = (rows[0] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  return cells.length > 0 && !cells.some((cell) => /@|^[\s+(-]*\d[\d\s.,:/()+-]*$/.test(cell));
}
