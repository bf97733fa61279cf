import { strFromU8, strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A spreadsheet with these parts and one sheet of this XML. */
export function book(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}) {
  const relation = (kind: string, target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${office}/${kind}" Target="${target}"/></Relationships>`,
    );
  const bytes = zipSync({
    "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
        `<sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": typeof sheet === "string" ? strToU8(sheet) : sheet,
    ...more,
  }, { level: 6 });
  return new Uint8Array(bytes);
}

/** A sheet's XML around its rows. */
export const sheetOf = (rows: string) =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
/** A cell of text. */
export const inline = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
/** A first row that names two columns. */
export const headRow = `<row r="1">${inline("A1", "name")}${inline("B1", "email")}</row>`;

/** A file of an archive, as its directory tells of it. */
export interface ForgedEntry {
  name: string;
  /** What the directory says it unpacks to, in bytes. */
  unpacked: number;
  /** Its deflated bytes. */
  packed: Uint8Array;
}

/** An archive with one file more, or with another one in place of its last of that name. */
export function withEntry(
  zip: Uint8Array,
  { name, unpacked, packed }: ForgedEntry,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const directory = view.getUint32(end + 16, true);
  const kept = entriesBut(zip.subarray(directory, end), name);
  const called = strToU8(name);
  const fields = (signature: number, head: number) => {
    const bytes = new Uint8Array(head + called.length);
    const write = new DataView(bytes.buffer);
    const at = head - 30 > 0 ? 2 : 0;
    write.setUint32(0, signature, true);
    write.setUint16(at + 4, 20, true);
    write.setUint16(at + 8, 8, true);
    write.setUint32(at + 18, packed.length, true);
    write.setUint32(at + 22, unpacked, true);
    write.setUint16(at + 26, called.length, true);
    if (at > 0) write.setUint32(42, directory, true);
    bytes.set(called, head);
    return bytes;
  };
  const entries = [...kept, fields(0x02014b50, 46)];
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  const parts = [zip.subarray(0, directory), fields(0x04034b50, 30), packed];
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const last = new Uint8Array(zip.subarray(end));
  const write = new DataView(last.buffer);
  write.setUint16(8, entries.length, true);
  write.setUint16(10, entries.length, true);
  write.setUint32(12, size, true);
  write.setUint32(16, start, true);
  return joined([...parts, ...entries, last]);
}

/** The directory's entries but that of a name. */
function entriesBut(directory: Uint8Array, name: string): Uint8Array[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < directory.length;) {
    const called = view.getUint16(at + 28, true);
    const length = 46 + called + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const text = strFromU8(directory.subarray(at + 46, at + 46 + called));
    if (text !== name) entries.push(directory.subarray(at, at + length));
    at += length;
  }
  return entries;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
