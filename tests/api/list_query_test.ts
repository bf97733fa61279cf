import assert from "node:assert/strict";
import { CompiledQuery } from "kysely";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user");
const manager = await app.signIn("manager");

interface Row {
  id: number;
  [field: string]: unknown;
}

async function create(path: string, json: object): Promise<Row> {
  const response = await user.request(path, { json });
  assert.equal(response.status, 201, path);
  return (await response.json()).data;
}

const source = crypto.randomUUID();
const company = await create("/api/companies", { name: `Acme ${source}` });
const customer = await create("/api/customers", {
  ...{ name: "Ann", email: "ann@x.test", source, companyId: company.id },
});
const amounts = [null, 50, 100.5, 2000];
const leads: Row[] = [];
for (const [n, amount] of amounts.entries()) {
  const expectedCloseOn = `2026-0${n + 1}-15`;
  const title = `Lead ${n}`;
  leads.push(
    await create("/api/leads", { title, amount, expectedCloseOn, source, customerId: customer.id }),
  );
}

async function titles(query: string): Promise<unknown[]> {
  const response = await user.request(`/api/leads?source=${source}&sort=title&${query}`);
  const body = await response.json();
  assert.equal(response.status, 200, JSON.stringify(body));
  return body.data.map((row: Row) => row.title);
}

async function wrongField(path: string): Promise<string[]> {
  const response = await user.request(path);
  assert.equal(response.status, 422, path);
  const { error } = await response.json();
  assert.equal(error.code, "VALIDATION_ERROR");
  return error.details.map((one: { field: string }) => one.field);
}

Deno.test("a field's bounds keep what lies within them", async () => {
  assert.deepEqual(await titles("amount[gte]=50"), ["Lead 1", "Lead 2", "Lead 3"]);
  assert.deepEqual(await titles("amount[gt]=50"), ["Lead 2", "Lead 3"]);
  assert.deepEqual(await titles("amount[gt]=50&amount[lt]=2000"), ["Lead 2"]);
  assert.deepEqual(await titles("amount%5Blte%5D=100.50"), ["Lead 1", "Lead 2"]);
  assert.deepEqual(await titles("expectedCloseOn[gte]=2026-03-15"), ["Lead 2", "Lead 3"]);
  assert.deepEqual(await titles("createdAt[gte]=2000-01-01"), titlesOf(leads));
  assert.deepEqual(await titles("createdAt[lt]=2000-01-01"), []);
  assert.deepEqual(await titles("ownerId=me&amount[lt]=60"), ["Lead 1"]);
});

const titlesOf = (rows: Row[]) => rows.map((row) => row.title);

Deno.test("a bound means an instant as it is shown, to the millisecond", async () => {
  await app.db.executeQuery(CompiledQuery.raw(
    `update leads set updated_at = '2026-05-05T05:05:05.123456Z' where id = ${leads[0]?.id}`,
  ));
  const at = "2026-05-05T05:05:05.123Z";
  const found = async (operator: string) =>
    (await titles(`updatedAt[${operator}]=${at}`)).includes("Lead 0");
  assert.deepEqual(
    [await found("gt"), await found("gte"), await found("lt"), await found("lte")],
    [false, true, false, true],
  );
});

Deno.test("bounds count, page and export alike", async () => {
  const query = `source=${source}&amount[gte]=50&sort=amount`;
  const page = await user.request(`/api/leads?${query}&limit=1&count=exact`);
  const { pagination, data } = await page.json();
  assert.deepEqual([pagination.total, data[0].amount], [3, 50]);
  const next = await user.request(`/api/leads?${query}&limit=1&cursor=${pagination.nextCursor}`);
  assert.equal((await next.json()).data[0].amount, 100.5);
  const file = await user.request(`/api/leads/export?${query}&fields=title,amount`);
  assert.deepEqual((await file.text()).replace("\uFEFF", "").trim().split("\r\n"), [
    "id,title,amount",
    `${leads[1]?.id},Lead 1,50`,
    `${leads[2]?.id},Lead 2,100.5`,
    `${leads[3]?.id},Lead 3,2000`,
  ]);
});

Deno.test("records can be named by their ids, inside of the scope", async () => {
  const other = await manager.request("/api/customers", {
    json: { name: "Theirs", email: "theirs@x.test" },
  });
  const { data: theirs } = await other.json();
  const response = await user.request(`/api/customers?id=${customer.id},${theirs.id}`);
  const { data } = await response.json();
  assert.deepEqual(data.map((row: Row) => row.id), [customer.id]);
});

Deno.test("only the wanted fields are sent, the id with them", async () => {
  const list = await user.request(`/api/customers?source=${source}&fields=name,owner`);
  const { data } = await list.json();
  const owner = { id: await app.userId("user"), name: "Test user", email: "user@petrel.test" };
  assert.deepEqual(data, [{ id: customer.id, name: "Ann", owner }]);
  const one = await user.request(`/api/customers/${customer.id}?fields=email`);
  assert.deepEqual(await one.json(), { data: { id: customer.id, email: "ann@x.test" } });
  assert.equal(one.headers.get("etag"), `"${customer.version}"`);
});

Deno.test("related records come along, each once and only those that the reader reads", async () => {
  const include = "owner,customer,company,stage,lostReason";
  const response = await user.request(`/api/leads?source=${source}&include=${include}`);
  const { data, included } = await response.json();
  assert.equal(data.length, 4);
  assert.deepEqual(included.customers.map((row: Row) => row.email), ["ann@x.test"]);
  assert.deepEqual(included.companies.map((row: Row) => row.id), [company.id]);
  assert.deepEqual(included.users.map((row: Row) => row.id), [await app.userId("user")]);
  assert.equal(included.stages.length, 1);
  assert.deepEqual(included["lost-reasons"], []);
  const ofOthers = await manager.request("/api/companies", { json: { name: "Out of reach" } });
  const { data: hidden } = await ofOthers.json();
  await app.db.updateTable("customers").set({ companyId: hidden.id })
    .where("id", "=", customer.id).execute();
  const one = await user.request(`/api/customers/${customer.id}?include=company`);
  assert.deepEqual((await one.json()).included, { companies: [] });
});

Deno.test("what a list does not know is said at its name", async () => {
  const wrong: [string, string][] = [
    ["/api/leads?amount[gte]=much", "amount[gte]"],
    ["/api/leads?amount[like]=1", "amount[like]"],
    ["/api/leads?title[gte]=a", "title[gte]"],
    ["/api/leads?updatedAt[gt]=yesterday", "updatedAt[gt]"],
    ["/api/customers?fields=name,secret", "fields"],
    ["/api/customers?include=password", "include"],
    ["/api/lost-reasons?include=owner", "include"],
    [`/api/customers/${customer.id}?fields=nothing`, "fields"],
    ["/api/customers?id=x", "id"],
    ["/api/customers?sort=password", "sort"],
    ["/api/customers?colour=red", "colour"],
    ["/api/customers?cursor=zzz", "cursor"],
    ["/api/customers?count=all", "count"],
    ["/api/customers?limit=101", "limit"],
    ["/api/customers/export?include=owner&format=xml", "format"],
  ];
  for (const [path, field] of wrong) assert.deepEqual(await wrongField(path), [field], path);
});

Deno.test("a list that has not changed is 304, another one is not", async () => {
  const path = `/api/customers?source=${source}&fields=name`;
  const first = await user.request(path);
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  assert.equal((await user.request(path, { headers })).status, 304);
  await user.request(`/api/customers/${customer.id}`, { method: "PATCH", json: { name: "Anne" } });
  assert.equal((await user.request(path, { headers })).status, 200);
});
