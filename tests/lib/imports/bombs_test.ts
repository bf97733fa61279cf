import assert from "node:assert/strict";
import { constants, deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { testApp } from "../../support/app.ts";
import { send } from "../../support/imports.ts";
import { growth } from "../../support/memory.ts";
import { book, type ForgedEntry, headRow, sheetOf, withEntry } from "../../support/spreadsheets.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");

const gigabyte = 1024 ** 3;

/** So many gigabytes of a text, deflated: one piece that stands again and again. */
function deflated(gigabytes: number, text: string): Uint8Array {
  const piece = strToU8(text.repeat((16 << 20) / text.length));
  const packed = deflateRawSync(piece, { finishFlush: constants.Z_SYNC_FLUSH });
  const times = gigabytes * gigabyte / piece.length;
  const end = deflateRawSync(new Uint8Array());
  const whole = new Uint8Array(packed.length * times + end.length);
  for (let n = 0; n < times; n++) whole.set(packed, n * packed.length);
  whole.set(end, packed.length * times);
  return whole;
}

const small = sheetOf(headRow);
const sheet = "xl/worksheets/sheet1.xml";

const media = "xl/media/a.bin";
const bombs: [string, ForgedEntry][] = [
  [
    "4 GB that its directory declares",
    { name: media, unpacked: 4 * gigabyte - 2, packed: deflated(4, "0") },
  ],
  [
    "4 GB and more, as its directory says",
    { name: media, unpacked: 4 * gigabyte - 1, packed: deflated(4, "0") },
  ],
  [
    "4 GB of which its directory says nothing",
    { name: media, unpacked: 1000, packed: deflated(4, "0") },
  ],
  ["a sheet of 4 GB of spaces", { name: sheet, unpacked: 1000, packed: deflated(4, " ") }],
  ["a sheet of 1 GB of empty tags", { name: sheet, unpacked: 1000, packed: deflated(1, "<a/>") }],
];

for (const [name, entry] of bombs) {
  const file = withEntry(book(small), entry);
  Deno.test(`refused early and in constant memory: ${file.length >> 10} KB that are ${name}`, async () => {
    let answer: Response | undefined;
    const started = performance.now();
    const grown = await growth(async () => answer = await send(admin, file, { name: "b.xlsx" }));
    assert.equal(answer?.status, 415, await answer?.clone().text());
    assert.match(await answer?.text() ?? "", /unpacks to more than 100 MB|is too long/);
    assert.ok(grown < 300, `${Math.round(grown)} MB more`);
    assert.ok(performance.now() - started < 30_000, "it unpacks all");
  });
}

Deno.test("parts that each are small and together are not, all of the same bytes, are refused", async () => {
  const packed = deflateRawSync(new Uint8Array(1 << 20));
  let file = book(small);
  for (let n = 0; n < 200; n++) {
    file = withEntry(file, { name: `xl/media/${n}.bin`, unpacked: 10, packed });
  }
  const answer = await send(admin, file, { name: "b.xlsx" });
  assert.equal(answer.status, 415);
  assert.match(await answer.text(), /unpacks to more than 100 MB/);
});

Deno.test("words that stand for words that stand for words are not unfolded", async () => {
  const levels = "abcdefghi".split("").map((name, at, all) =>
    `<!ENTITY ${name} "${at === 0 ? "ha" : `&${all[at - 1]};`.repeat(10)}">`
  );
  const cell = '<row r="2"><c r="A2" t="inlineStr"><is><t>&i;</t></is></c></row>';
  const xml = `<!DOCTYPE worksheet [${levels.join("")}]>${sheetOf(headRow + cell)}`;
  let status = 0;
  const grown = await growth(async () => {
    const answer = await send(admin, book(xml), { name: "b.xlsx" });
    status = answer.status;
    await answer.text();
  });
  assert.ok(status > 0 && status < 500, String(status));
  assert.ok(grown < 150, `${Math.round(grown)} MB more`);
});
