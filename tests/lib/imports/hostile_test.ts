import assert from "node:assert/strict";
import fc from "fast-check";
import { testApp } from "../../support/app.ts";
import { errorsOf, imported, preview, send } from "../../support/imports.ts";
import { growthOfRounds } from "../../support/memory.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");

async function answer(content: BlobPart, name = "a.csv"): Promise<[number, string]> {
  const response = await send(admin, content, { name });
  return [response.status, await response.text()];
}

const bytes = (...values: number[]) => new Uint8Array(values);

const refused: [string, BlobPart, number, RegExp][] = [
  ["an empty file", "", 400, /empty/],
  ["only blank lines", "\n\n\n", 400, /no rows/],
  ["an old Excel file", bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 415, /Save it as .xlsx/],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 415, /no table/],
  ["a ZIP file without a table", bytes(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 415, /broken/],
  ["bytes that are no text", new Uint8Array(4000), 415, /no text/],
  ["a quote that is never closed", 'name,email\n"Ada,ada@q.test\n', 400, /never closed/],
  ["a cell of 10 MB", `name,email\n${"x".repeat(10_000_000)},a@q.test\n`, 400, /longer than/],
  ["a million columns", `${"a,".repeat(1_000_000)}\n1,2\n`, 400, /longer than|columns/],
  ["a row that never ends", ",".repeat(8_000_000), 400, /longer than/],
  ["a row that goes on in quotes", `${',,"\n"'.repeat(1_000_000)}\n1,2\n`, 400, /longer than/],
  ["too many columns", `${"a,".repeat(600)}\n1,2\n`, 400, /500 columns/],
];

for (const [name, content, status, message] of refused) {
  Deno.test(`refused with a way out: ${name}`, async () => {
    const [got, text] = await answer(content);
    assert.equal(got, status, text);
    assert.match(text, message);
  });
}

const text = "name;email\nJosé Peña;jose@enc.test\n";
const utf16 = (littleEndian: boolean, mark: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  [...text].forEach((char, at) =>
    view.setUint16(at * 2 + (mark ? 2 : 0), char.charCodeAt(0), littleEndian)
  );
  return new Uint8Array(view.buffer);
};
const latin1 = Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

const encoded: [string, Uint8Array<ArrayBuffer>, string][] = [
  ["UTF-8", new TextEncoder().encode(text), "utf-8"],
  ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${text}`), "utf-8"],
  ["UTF-16 with its mark", utf16(true, true), "utf-16le"],
  ["UTF-16 the other way round", utf16(false, true), "utf-16be"],
  ["UTF-16 without a mark", utf16(true, false), "utf-16le"],
  ["Windows' western", latin1, "windows-1252"],
];

for (const [name, content, encoding] of encoded) {
  Deno.test(`read as what it is: ${name}`, async () => {
    const shown = await preview(admin, content);
    assert.equal(shown.format.encoding, encoding);
    assert.equal(shown.format.delimiter, ";");
    assert.deepEqual(shown.samples.create?.[0]?.cells, ["José Peña", "jose@enc.test"]);
  });
}

Deno.test("UTF-8 at first and something else later is read again", async () => {
  const lines = Array.from(
    { length: 9000 },
    (_, n) => `Person ${n};p${n}@late.test;${"x".repeat(30)}`,
  );
  const head = new TextEncoder().encode(`name;email;note\n${lines.join("\n")}\n`);
  const shown = await preview(admin, new Blob([head, latin1.slice(11)]));
  assert.equal(shown.format.encoding, "windows-1252");
  assert.equal(shown.counts.rows, 9001);
});

Deno.test("NUL bytes, formulas and lone halves of characters are data or an error, never a failure", async () => {
  const file = [
    "name,email,job_title",
    "Nul,nul@h.test,a\0b",
    'Formula,formula@h.test,=HYPERLINK("http://x")',
    "'=Escaped,escaped@h.test,'+49",
  ].join("\n");
  const done = await imported(app, admin, file);
  assert.equal(done.status, "done");
  const rows = await app.db.selectFrom("customers").select(["name", "jobTitle"])
    .where("email", "like", "%@h.test").orderBy("id").execute();
  assert.deepEqual(rows, [
    { name: "Formula", jobTitle: '=HYPERLINK("http://x")' },
    { name: "=Escaped", jobTitle: "+49" },
  ]);
  const [, wrong = ""] = await errorsOf(admin, done.id);
  assert.match(wrong, /control characters/);
});

/** Runs of each round of the fuzz: `FUZZ_RUNS=1000` for a long one. */
const numRuns = Number(Deno.env.get("FUZZ_RUNS") ?? 20);

Deno.test("a file cut, doubled or sprinkled with noise anywhere is answered below 500, and nothing grows", async () => {
  const whole = new TextEncoder().encode(
    `name,email,phone,tags\n${
      '"Ada ""A"" L",ada@f.test,+1 2,"a,b"\nGrace,grace@f.test,,\n'.repeat(20)
    }`,
  );
  const mutation = fc.record({
    at: fc.nat(whole.length - 1),
    to: fc.nat(whole.length - 1),
    noise: fc.uint8Array({ maxLength: 12 }),
  });
  const round = () =>
    fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        let content = [...whole];
        for (const { at, to, noise } of mutations) {
          content = [
            ...content.slice(0, at),
            ...noise,
            ...content.slice(Math.min(to, content.length)),
          ];
        }
        const started = performance.now();
        const [status, said] = await answer(Uint8Array.from(content));
        assert.ok(status < 500, `${status} ${said}`);
        assert.ok(performance.now() - started < 20_000, "it hangs");
      }),
      { numRuns },
    );
  const grown = await growthOfRounds(round);
  assert.ok(grown < 64, `${Math.round(grown)} MB more`);
});
