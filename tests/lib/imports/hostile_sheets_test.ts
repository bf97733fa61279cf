import assert from "node:assert/strict";
import fc from "fast-check";
import { strToU8 } from "fflate";
import writeExcel from "write-excel-file/node";
import { testApp } from "../../support/app.ts";
import { preview, send } from "../../support/imports.ts";
import { growth, growthOfRounds } from "../../support/memory.ts";
import { book, headRow, inline, sheetOf } from "../../support/spreadsheets.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");

/** A file of zeros whose directory says that it has so many bytes. */
function bomb(megabytes: number, claimed?: number): Uint8Array<ArrayBuffer> {
  const file = book(sheetOf(headRow), { "xl/media/big.bin": new Uint8Array(megabytes << 20) });
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
    ["is the sheet itself", book(strToU8(`${sheetOf(headRow)}${"<a/>".repeat(28 << 20)}`))],
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

const far = (cell: string) => book(sheetOf(`${headRow}<row r="2">${inline(cell, "x")}</row>`));
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
  const row = `<row r="2">${formula}${inline("B2", "anna@sheet.test")}</row>`;
  const macros = { "xl/vbaProject.bin": crypto.getRandomValues(new Uint8Array(5000)) };
  const shown = await preview(admin, book(sheetOf(headRow + row), macros), { name: "b.xlsm" });
  assert.deepEqual(shown.samples.create?.[0]?.cells, ["Anna", "anna@sheet.test"]);
});

Deno.test("a cell of 10 MB in a spreadsheet is refused with a way out", async () => {
  const row = `<row r="2">${inline("A2", "x".repeat(10_000_000))}${
    inline("B2", "a@big.test")
  }</row>`;
  const response = await send(admin, book(sheetOf(headRow + row)), { name: "b.xlsx" });
  assert.equal(response.status, 415);
  assert.match(await response.text(), /A cell of the spreadsheet is too long/);
});

/** Runs of each round of the fuzz: `FUZZ_RUNS=1000` for a long one. */
const numRuns = Number(Deno.env.get("FUZZ_RUNS") ?? 15);

Deno.test("a spreadsheet changed anywhere is answered below 500, soon, and nothing grows", async () => {
  const cell = (value: string) => ({ value });
  const rows = [["name", "email"], ["Ada", "ada@f.test"], ["Grace", "grace@f.test"]];
  const buffer = await writeExcel(rows.map((row) => row.map(cell)) as never).toBuffer();
  const whole = new Uint8Array(buffer);
  const plain = book(sheetOf(`${headRow}<row r="2">${inline("A2", "Ada")}</row>`));
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
  const round = () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(whole, plain),
        run,
      ),
      { numRuns },
    );
  const grown = await growthOfRounds(round);
  assert.ok(grown < 64, `${Math.round(grown)} MB more`);
});
