import assert from "node:assert/strict";
import readXlsx from "read-excel-file/universal";
import { type Cell, xlsxBytes } from "../../../lib/http/xlsx_file.ts";

async function* pages(rows: Cell[][]) {
  for (const row of rows) yield await Promise.resolve([row]);
}

async function sheetsOf(bytes: AsyncIterable<Uint8Array>) {
  const file = await new Response(ReadableStream.from(bytes)).arrayBuffer();
  return await readXlsx(file, { trim: false });
}

Deno.test("rows that one sheet may not have go on in the next, each with the head", async () => {
  const rows = Array.from({ length: 5 }, (_, n) => [n, `row ${n}`]);
  const sheets = await sheetsOf(xlsxBytes("list", ["id", "name"], pages(rows), 3));
  assert.deepEqual(sheets.map(({ sheet }) => sheet), ["list", "list 2", "list 3"]);
  assert.ok(sheets.every(({ data }) => data[0]?.[0] === "id"));
  assert.deepEqual(sheets.flatMap(({ data }) => data.slice(1)), rows);
});

Deno.test("what XML cannot hold is left out, and a long text ends where a cell does", async () => {
  const cells = ["a\0b\u0007c", "\uD800x", "x".repeat(40_000), null, "", "]]>&amp;"];
  const head = cells.map((_, at) => `c${at}`);
  const [sheet] = await sheetsOf(xlsxBytes("list", head, pages([cells])));
  const row = sheet?.data[1] ?? [];
  assert.deepEqual([row[0], row[1], row[5]], ["abc", "\uFFFDx", "]]>&amp;"]);
  assert.equal(String(row[2]).length, 32_767);
});

Deno.test("columns after Z have two letters, and the cells stay under their heads", async () => {
  const head = Array.from({ length: 60 }, (_, at) => `c${at}`);
  const row: Cell[] = head.map((_, at) => at % 7 === 0 ? at : null);
  const [sheet] = await sheetsOf(xlsxBytes("list", head, pages([row])));
  for (const at of [0, 7, 28, 56]) assert.equal(sheet?.data[1]?.[at], at);
});

Deno.test("a file is sent while it is read: a page of rows gives bytes before the next is asked for", async () => {
  let asked = 0;
  async function* source() {
    for (let n = 0; n < 200; n++) {
      asked += 1;
      yield await Promise.resolve(
        Array.from({ length: 500 }, (_, at) => [n * 500 + at, crypto.randomUUID()]),
      );
    }
  }
  for await (const bytes of xlsxBytes("list", ["id", "name"], source())) {
    if (bytes.length > 1000) break;
  }
  assert.ok(asked < 20, `${asked} pages were read first`);
});
