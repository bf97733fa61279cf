import assert from "node:assert/strict";
import { z } from "zod";
import { csvDownload, csvText } from "../../lib/http/csv_file.ts";
import { wholeList } from "../../lib/whole_list.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const record = z.strictObject({ id: z.number(), version: z.number(), name: z.string() });
const query = z.strictObject({});
const total = 1_000_000;

/** A list of a million rows that counts how often it was asked for a page. */
async function million() {
  const asked = { pages: 0 };
  const list = (_ctx: unknown, { cursor }: { cursor?: string | undefined }) => {
    asked.pages += 1;
    const from = Number(cursor ?? 0);
    const data = Array.from(
      { length: 500 },
      (_, n) => ({ id: from + n, version: 1, name: "x".repeat(1000) }),
    );
    const nextCursor = from + 500 < total ? String(from + 500) : null;
    return Promise.resolve({
      data,
      pagination: { page: 1, limit: 500, total, pages: 1, nextCursor },
    });
  };
  const listed = { name: "customers", schema: { record, query }, list };
  return { asked, whole: await wholeList(await app.ctx("admin"), listed, new URLSearchParams()) };
}

async function* inCells(pages: AsyncIterable<object[]>) {
  for await (const page of pages) yield page.map((row) => Object.values(row).map(String));
}

Deno.test("a file of a million rows is read no faster than its reader takes it", async () => {
  const { asked, whole } = await million();
  const { body } = csvDownload("customers", csvText(whole.columns, inCells(whole.pages)));
  const reader = body?.getReader();
  await reader?.read();
  await new Promise((done) => setTimeout(done, 100));
  assert.ok(asked.pages <= 5, `${asked.pages} pages for the first piece`);
  for (let n = 0; n < 50; n++) await reader?.read();
  await new Promise((done) => setTimeout(done, 100));
  assert.ok(asked.pages <= 55, `${asked.pages} pages for fifty pieces`);
  await reader?.cancel();
});

Deno.test("its last row comes, each page asked for once", async () => {
  const { asked, whole } = await million();
  let rows = 0;
  for await (const page of whole.pages) rows += page.length;
  assert.deepEqual([rows, asked.pages], [total, total / 500]);
});
