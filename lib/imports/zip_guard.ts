import { AppError } from "../errors.ts";

/** One file in a ZIP file, as its directory describes it. */
interface Entry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  offset: number;
}

const refuse = (message: string) => new AppError("UNSUPPORTED_MEDIA_TYPE", message);
const broken = () =>
  refuse("This spreadsheet is broken. Open it, save it again as .xlsx or as CSV");

/** What a spreadsheet may be unpacked, in bytes, and how much of it may be one sheet's cells. */
const mostUnpacked = 100 * 1024 * 1024;
const mostCells = 5_000_000;
const mostEntries = 1000;
const mostColumns = 500;
/** The longest text in one cell, in bytes: the reader takes ever longer the longer one is. */
const longestText = 150_000;

/**
 * Throws UNSUPPORTED_MEDIA_TYPE for a spreadsheet that would unpack to more than memory should hold,
 * or whose cells lie too far out: its directory is read first, and then every sheet is unpacked in
 * pieces, since a directory can lie.
 */
export async function guardZip(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const entries = entriesOf(bytes);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > mostUnpacked) throw tooLarge();
  if (!entries.some(({ name }) => name === "xl/workbook.xml")) {
    throw refuse("This ZIP file is no spreadsheet. Send CSV, TSV or XLSX");
  }
  let left = mostUnpacked;
  for (const entry of entries) left -= await unpackedSize(bytes, entry, left);
}

function tooLarge(): AppError {
  const most = mostUnpacked >> 20;
  return refuse(`This spreadsheet unpacks to more than ${most} MB. Save it as CSV, or split it`);
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw broken();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory's end record begins: at the very end, before a comment of up to 64 KB. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw broken();
}

async function unpackedSize(
  bytes: Uint8Array<ArrayBuffer>,
  { name, method, packed, offset }: Entry,
  left: number,
): Promise<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw broken();
  const check = /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? cellCheck() : () => {};
  const measure = textCheck();
  let size = 0;
  try {
    for await (const piece of method === 0 ? [data] : inflated(data)) {
      size += piece.length;
      if (size > left) throw tooLarge();
      check(piece);
      if (name.endsWith(".xml")) measure(piece);
    }
  } catch (error) {
    throw error instanceof AppError ? error : broken();
  }
  return size;
}

/** Deflated bytes that are unpacked in one go: what they give is held whole, a thousand times as much. */
const atOnce = 4096;

function inflated(data: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let from = 0;
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(stream) {
      if (from >= data.length) return stream.close();
      stream.enqueue(data.subarray(from, from + atOnce));
      from += atOnce;
    },
  }, { highWaterMark: 0 });
  return packed.pipeThrough(new DecompressionStream("deflate-raw"));
}

/** Refuses a part with a text that is longer than a cell's. */
function textCheck(): (piece: Uint8Array) => void {
  const tag = "<".charCodeAt(0);
  let run = 0;
  return (piece) => {
    for (const byte of piece) {
      if (byte === tag) run = 0;
      else if (++run > longestText) {
        throw refuse("A cell of the spreadsheet is too long. Shorten it");
      }
    }
  };
}

/** Refuses a sheet where one cell far out would make a table of mostly nothing. */
function cellCheck(): (piece: Uint8Array) => void {
  const decoder = new TextDecoder("latin1");
  let rest = "";
  let rows = 0;
  let columns = 0;
  return (piece) => {
    const text = rest + decoder.decode(piece);
    for (const [, letters = "", digits = ""] of text.matchAll(/\br="([A-Z]{1,7})?(\d{1,10})"/g)) {
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
    rest = text.slice(-24);
    if (columns > mostColumns) throw refuse(`The sheet has more than ${mostColumns} columns`);
    if (rows * Math.max(1, columns) > mostCells) {
      throw refuse("The sheet is too large. Save it as CSV, or split it");
    }
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
