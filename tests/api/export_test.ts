import assert from "node:assert/strict";
import { readSheet } from "read-excel-file/universal";
import { createField } from "../../lib/fields/service.ts";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";
import { create, existing, expectError } from "./contract.ts";

const app = await testApp();
const admin = await app.signIn("admin");
const user = await app.signIn("user");

Deno.test.afterAll(() => app.close());

/** The fields of each line; none here has a line break inside. */
function readCsv(text: string): string[][] {
  const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  return text.split("\r\n").filter((line) => line !== "").map((line) =>
    [...line.matchAll(cell)].map(([, quoted, plain]) =>
      quoted === undefined ? plain ?? "" : quoted.replaceAll('""', '"')
    )
  );
}

async function csvOf(path: string, who = admin): Promise<Record<string, string>[]> {
  const response = await who.request(path);
  assert.equal(response.status, 200);
  const [head = [], ...rows] = readCsv((await response.text()).replace(/^\uFEFF/, ""));
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [head[at] ?? "", value])));
}

/** The rows of the spreadsheet at a path, the head first. */
async function sheetOf(path: string) {
  const response = await admin.request(path);
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /spreadsheetml\.sheet$/);
  return await readSheet(await response.arrayBuffer(), { trim: false });
}

for (const resource of resources) {
  const path = `/api/${resource.name}/export`;

  Deno.test(`${resource.name}: the export has what the list has, in each format`, async () => {
    const { id } = await existing(resource, admin);
    const list = await (await admin.request(`/api/${resource.name}?limit=100`)).json();
    const json = await admin.request(`${path}?format=json`);
    assert.equal(json.headers.get("content-type"), "application/json");
    assert.deepEqual((await json.json()).data, list.data);
    const lines = await admin.request(`${path}?format=jsonl`);
    assert.equal(lines.headers.get("content-type"), "application/x-ndjson");
    const records = (await lines.text()).trim().split("\n").map((line) => JSON.parse(line));
    assert.deepEqual(records, list.data);
    const rows = await csvOf(path);
    assert.deepEqual(rows.map((row) => Number(row.id)), records.map((record) => record.id));
    assert.ok(records.some((record) => record.id === id));
    const sheet = await sheetOf(path + "?format=xlsx");
    assert.deepEqual(sheet[0], Object.keys(rows[0] ?? {}));
    assert.deepEqual(sheet.slice(1).map(([id]) => id), records.map((record) => record.id));
  });

  Deno.test(`${resource.name}: 401, 405 and 422 for an export`, async () => {
    await expectError(await app.request(path), 401);
    await expectError(await admin.request(path, { method: "POST", json: {} }), 405);
    for (const query of ["format=ods", "bogus=1", "sort=nothing", "fields=custom.none"]) {
      await expectError(await admin.request(`${path}?${query}`), 422);
    }
  });
}

const customers = resources.find((one) => one.name === "customers") ?? assert.fail();
const newCustomer = (more: Record<string, unknown>, who = admin) => create(customers, who, more);

Deno.test("the file begins with a mark for spreadsheets and names itself", async () => {
  const response = await admin.request("/api/customers/export?format=csv");
  assert.equal(response.headers.get("content-type"), "text/csv; charset=utf-8");
  assert.match(response.headers.get("content-disposition") ?? "", /filename="customers\.csv"/);
  const bytes = new Uint8Array(await response.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});

Deno.test("an export has the list's filters and order, and no place in the list", async () => {
  for (const name of ["Export B", "Export A", "Export C"]) {
    await newCustomer({ name, source: "Fair" });
  }
  const query = "source=Fair&sort=name&page=2&limit=1";
  const rows = await csvOf(`/api/customers/export?${query}`);
  assert.deepEqual(rows.map((row) => row.name), ["Export A", "Export B", "Export C"]);
});

Deno.test("a user exports what they read and nothing else", async () => {
  await newCustomer({ source: "Secret" });
  const own = await (await newCustomer({ source: "Secret" }, user)).json();
  const rows = await csvOf("/api/customers/export?source=Secret", user);
  assert.deepEqual(rows.map((row) => Number(row.id)), [own.data.id]);
});

Deno.test("cells that a spreadsheet would run get an apostrophe; lists and people are text", async () => {
  const evil = '=HYPERLINK("http://x")';
  await newCustomer({ name: evil, source: "Evil", tags: ["a", "b"], jobTitle: "A, B" });
  const [row] = await csvOf("/api/customers/export?source=Evil");
  const { name, tags, owner, jobTitle } = row ?? {};
  assert.deepEqual({ name, tags, owner, jobTitle }, {
    name: `'${evil}`,
    tags: "a, b",
    owner: "Test admin",
    jobTitle: "A, B",
  });
});

Deno.test("custom fields have columns of their own", async () => {
  const ctx = await app.ctx("admin");
  await createField(ctx, { entity: "customers", key: "region", label: "Region", type: "text" });
  await newCustomer({ source: "Custom", custom: { region: "North" } });
  const [row] = await csvOf("/api/customers/export?source=Custom");
  assert.equal(row?.["custom.region"], "North");
  assert.ok(!("custom" in (row ?? {})));
  const query = "/api/customers/export?format=json&custom.region=North";
  assert.equal((await (await admin.request(query)).json()).data.length, 1);
});

Deno.test("fields choose the columns of each format, custom ones each by its name", async () => {
  const ctx = await app.ctx("admin");
  await createField(ctx, { entity: "customers", key: "floor", label: "Floor", type: "number" });
  const custom = { region: "South", floor: 3 };
  await newCustomer({ name: "Chosen", source: "Chosen", custom });
  const query = "/api/customers/export?source=Chosen&fields=name&fields=custom.floor";
  const [head, row] = await sheetOf(`${query}&format=xlsx`);
  assert.deepEqual(head, ["id", "name", "custom.floor"]);
  assert.deepEqual(row?.slice(1), ["Chosen", 3]);
  const { data } = await (await admin.request(`${query}&format=json`)).json();
  assert.deepEqual({ ...data[0], id: 0 }, { id: 0, name: "Chosen", custom: { floor: 3 } });
});

Deno.test("in a spreadsheet a formula is a text, a number a number, and no sign breaks the file", async () => {
  const name = `=1+1 <b>&"x" ' \u{1F600}`;
  await newCustomer({ name, source: "Sheet", jobTitle: "  kept  ", doNotContact: true });
  const fields = "name,jobTitle,doNotContact,leadCount";
  const [, row] = await sheetOf(`/api/customers/export?source=Sheet&format=xlsx&fields=${fields}`);
  assert.deepEqual(row?.slice(1), [name, "kept", true, 0]);
});

Deno.test("an export goes on over many pages, each row once", async () => {
  const ownerId = await app.userId("admin");
  const at = new Date("2026-01-01T00:00:00Z");
  const rows = Array.from({ length: 1234 }, (_, n) => ({
    ...{ name: `Many ${n}`, email: `many.${n}@x.test`, source: "Many", ownerId },
    createdAt: at,
  }));
  await app.db.insertInto("customers").values(rows).execute();
  const found = await csvOf("/api/customers/export?source=Many");
  assert.equal(found.length, rows.length);
  assert.equal(new Set(found.map((row) => row.id)).size, rows.length);
  const sheet = await sheetOf("/api/customers/export?source=Many&format=xlsx&fields=name");
  assert.equal(new Set(sheet.slice(1).map(([, name]) => name)).size, rows.length);
});

Deno.test("a reader who stops early stops the reading of the database", async () => {
  const response = await admin.request("/api/customers/export?source=Many&format=jsonl");
  const reader = response.body?.getReader();
  const { value } = await reader?.read() ?? {};
  assert.ok((value?.length ?? 0) > 0);
  await reader?.cancel();
});
