import { Zip, ZipDeflate } from "fflate";

/** What a spreadsheet's cell can be; texts stay texts, also those that begin like a formula. */
export type Cell = string | number | boolean | null;

/** Rows of one sheet, the head included; what programs open at most. More go to a next sheet. */
const sheetRows = 1_048_576;
/** The longest text that programs take in a cell, in characters. */
const longest = 32_767;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const typed = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A table as an XLSX file, sent while its rows are read: a head that stays in sight and a sheet, or
 * several where there are more rows than one may have.
 */
export async function* xlsxBytes(
  name: string,
  columns: readonly string[],
  pages: AsyncIterable<readonly (readonly Cell[])[]>,
  most = sheetRows,
): AsyncGenerator<Uint8Array> {
  const zip = zipped();
  let sheets = 0;
  let sheet: ((xml: string, last?: boolean) => void) | undefined;
  let row = 0;
  const begin = () => {
    sheet = zip.file(`xl/worksheets/sheet${sheets += 1}.xml`);
    sheet(sheetHead + rowXml(row = 1, columns));
  };
  begin();
  for await (const page of pages) {
    let xml = "";
    for (const cells of page) {
      if (row === most) {
        sheet?.(xml + sheetEnd, true);
        xml = "";
        begin();
      }
      xml += rowXml(row += 1, cells);
    }
    sheet?.(xml);
    yield* zip.ready();
  }
  sheet?.(sheetEnd, true);
  for (const [path, xml] of parts(name, sheets)) zip.file(path)(head + xml, true);
  zip.end();
  yield* zip.ready();
}

const sheetHead = `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  "</sheetView></sheetViews><sheetData>";
const sheetEnd = "</sheetData></worksheet>";

/** The parts of the file that name its sheets. */
function parts(name: string, sheets: number): [path: string, xml: string][] {
  const each = (write: (n: number) => string) =>
    Array.from({ length: sheets }, (_, at) => write(at + 1)).join("");
  const relations = (inner: string) =>
    `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const types = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package' +
    `.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${typed}.sheet.main+xml"/>` +
    each((n) =>
      `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${typed}.worksheet+xml"/>`
    );
  const listed = each((n) =>
    `<sheet name="${escaped(n === 1 ? name : `${name} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`
  );
  return [
    ["[Content_Types].xml", `<Types xmlns="${packages}/content-types">${types}</Types>`],
    ["_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations(each((n) => relation(n, "worksheet", `worksheets/sheet${n}.xml`))),
    ],
  ];
}

function rowXml(row: number, cells: readonly Cell[]): string {
  return `<row r="${row}">${
    cells.map((cell, at) => cellXml(`${letters(at)}${row}`, cell)).join("")
  }</row>`;
}

function cellXml(at: string, cell: Cell): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  const text = cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** A column's letters: 0 gives A, 26 gives AA. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + at % 26);
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A text as XML holds it, without the signs that XML has no way to hold. */
function escaped(text: string): string {
  return text.toWellFormed().replace(
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu,
    "",
  )
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? "");
}

/** A ZIP file that is written part by part, one after the other. */
function zipped() {
  const encoder = new TextEncoder();
  let made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  return {
    file(path: string) {
      const file = new ZipDeflate(path, { level: 6 });
      zip.add(file);
      return (xml: string, last = false) => file.push(encoder.encode(xml), last);
    },
    end: () => zip.end(),
    ready(): Uint8Array[] {
      const ready = made;
      made = [];
      return ready;
    },
  };
}
