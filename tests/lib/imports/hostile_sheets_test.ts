import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import writeExcel from "write-excel-file/node";
import { testApp } from "../../support/app.ts";
import { preview, send } from "../../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A spreadsheet with these parts and one sheet of this XML. */
function book(sheet: string | Uint8Array, more: Record<string, Uint8Array> = {}) {
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

const sheetOf = (rows: string) =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const head = `<row r="1">${text("A1", "name")}${text("B1", "email")}</row>`;

/** The most that the process grew by while `work` ran, in MB. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = Deno.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => most = Math.max(most, Deno.memoryUsage().rss), 20);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return (most - before) / 1024 / 1024;
}

/** A file of zeros whose directory says that it has so many bytes. */
function bomb(megabytes: number, claimed?: number): Uint8Array<ArrayBuffer> {
  const file = book(sheetOf(head), { "xl/media/big.bin": new Uint8Array(megabytes << 20) });
  if (claimed === undefined) return file;
  const view = new DataView(file.buffer);
  const real = megabytes << 20;
  for (let at = 0; at + 4 <= file.length; at++) {
    if (view.getUint32(at, true) === real) view.setUint32(at, claimed, true);
  }
  return file;
}

for (
  const [name, file] of [
    ["says so in its directory", bomb(160)],
    ["lies in its directory", bomb(160, 1000)],
    ["is the sheet itself", book(strToU8(`${sheetOf(head)}${"<a/>".repeat(28 << 20)}`))],
  ] as const
) {
  Deno.test(`a spreadsheet of ${file.length >> 10} KB that unpacks to far more, and ${name}, is refused`, async () => {
    let answer: Response | undefined;
    const grown = await growth(async () => answer = await send(admin, file, { name: "b.xlsx" }));
    assert.equal(answer?.status, 415);
    assert.match(await answer?.text() ?? "", /unpacks to more than 100 MB/);
    assert.ok(grown < 300, `${Math.round(grown)} MB more`);
  });
}

const far = (cell: string) => book(sheetOf(`${head}<row r="2">${text(cell, "x")}</row>`));
for (
  const [name, file, message] of [
    ["a cell in the last column of all", far("XFD2"), /more than 500 columns/],
    ["a cell in a column that no program has", far("ZZZZZZ2"), /more than 500 columns/],
    ["a cell in the last row of a wide sheet", far("NN1048576"), /too large/],
  ] as const
) {
  Deno.test(`refused with a way out: ${name}`, async () => {
    const response = await send(admin, file, { name: "b.xlsx" });
    assert.equal(response.status, 415);
    assert.match(await response.text(), message);
  });
}

Deno.test("macros are never looked at, and a formula is its last value", async () => {
  const formula = '<c r="A2" t="str"><f>CONCATENATE("An","na")</f><v>Anna</v></c>';
  const row = `<row r="2">${formula}${text("B2", "anna@sheet.test")}</row>`;
  const macros = { "xl/vbaProject.bin": crypto.getRandomValues(new Uint8Array(5000)) };
  const shown = await preview(admin, book(sheetOf(head + row), macros), { name: "b.xlsm" });
  assert.deepEqual(shown.samples.create?.[0]?.cells, ["Anna", "anna@sheet.test"]);
});

Deno.test("a cell of 10 MB in a spreadsheet is refused with a way out", async () => {
  const row = `<row r="2">${text("A2", "x".repeat(10_000_000))}${text("B2", "a@big.test")}</row>`;
  const response = await send(admin, book(sheetOf(head + row)), { name: "b.xlsx" });
  assert.equal(response.status, 415);
  assert.match(await response.text(), /A cell of the spreadsheet is too long/);
});

/** Runs of the fuzz: `FUZZ_RUNS=5000` for a long one. */
const numRuns = Number(Deno.env.get("FUZZ_RUNS") ?? 40);

Deno.test("a spreadsheet changed anywhere is answered below 500, soon, and nothing grows", async () => {
  const cell = (value: string) => ({ value });
  const rows = [["name", "email"], ["Ada", "ada@f.test"], ["Grace", "grace@f.test"]];
  const buffer = await writeExcel(rows.map((row) => row.map(cell)) as never).toBuffer();
  const whole = new Uint8Array(buffer);
  const plain = book(sheetOf(`${head}<row r="2">${text("A2", "Ada")}</row>`));
  const mutation = fc.record({
    at: fc.nat(),
    noise: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  });
  const run = async (mutations: { at: number; noise: Uint8Array }[], of: Uint8Array) => {
    const file = new Uint8Array(of);
    for (const { at, noise } of mutations) file.set(noise, at % (file.length - 6));
    const started = performance.now();
    const response = await send(admin, file, { name: "f.xlsx" });
    const said = await response.text();
    assert.ok(response.status < 500, `${response.status} ${said}`);
    assert.ok(performance.now() - started < 20_000, "it hangs");
  };
  await run([], whole);
  const grown = await growth(() =>
    fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(whole, plain),
        run,
      ),
      { numRuns },
    )
  );
  assert.ok(grown < 200, `${Math.round(grown)} MB more`);
});
