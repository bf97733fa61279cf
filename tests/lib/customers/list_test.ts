import assert from "node:assert/strict";
import { sql } from "kysely";
import { createCustomer, listCustomers, trashCustomer } from "../../../lib/customers/service.ts";
import type { CustomerQuery } from "../../../lib/customers/schema.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");
const admin = await person(database, "admin");

Deno.test.afterAll(() => database.close());

const people = [
  { name: "Amélie Fontaine", email: "amelie@parc.test", company: "Clinique du Parc" },
  { name: "zoe Zimmer", email: "zoe@b.test", tags: ["vip", "north"], industry: "Retail" as const },
  { name: "Bo 100% Real", email: "bo@c.test", status: "active" as const, source: "Fair" },
  { name: "Ana Snake_Case", email: "ana@d.test", status: "inactive" as const, doNotContact: true },
];
for (const input of people) await createCustomer(seller.ctx(), input);
await createCustomer(colleague.ctx(), { name: "Colleague's own", email: "own@e.test" });

async function names(query: CustomerQuery): Promise<string[]> {
  const { data } = await listCustomers(seller.ctx(), query);
  return data.map((one) => one.name.split(" ")[0] ?? "");
}

Deno.test("the newest come first, and only one's own", async () => {
  assert.deepEqual(await names({}), ["Ana", "Bo", "zoe", "Amélie"]);
});

Deno.test("names sort without regard to case and accents", async () => {
  assert.deepEqual(await names({ sort: "name" }), ["Amélie", "Ana", "Bo", "zoe"]);
  assert.deepEqual(await names({ sort: "-name" }), ["zoe", "Bo", "Ana", "Amélie"]);
});

const searches: [string, string[]][] = [
  ["AMELIE", ["Amélie"]],
  ["clinique", ["Amélie"]],
  ["@c.test", ["Bo"]],
  ["fontaine parc", ["Amélie"]],
  ["parc fo", ["Amélie"]],
  ["parc nobody", []],
  ["bo", ["Bo"]],
  ["im", []],
  ["zim", ["zoe"]],
  ["0%", []],
  ["100%", ["Bo"]],
  ["%", []],
  ["___", []],
  ["e_c", ["Ana"]],
  ["\\\\\\", []],
];
for (const [search, expected] of searches) {
  Deno.test(`search for ${search} finds ${expected.join(" ") || "nothing"}`, async () => {
    assert.deepEqual(await names({ search }), expected);
  });
}

const filters: [CustomerQuery, string[]][] = [
  [{ status: ["active", "inactive"] }, ["Ana", "Bo"]],
  [{ ownerId: ["me"], sort: "name" }, ["Amélie", "Ana", "Bo", "zoe"]],
  [{ ownerId: [colleague.id] }, []],
  [{ industry: ["Retail"] }, ["zoe"]],
  [{ source: ["Fair", "Web"] }, ["Bo"]],
  [{ tag: ["vip", "other"] }, ["zoe"]],
  [{ email: ["ana@d.test"] }, ["Ana"]],
  [{ doNotContact: true }, ["Ana"]],
  [{ status: ["active"], search: "zoe" }, []],
];
for (const [query, expected] of filters) {
  Deno.test(`the filter ${JSON.stringify(query)}`, async () => {
    assert.deepEqual(await names(query), expected);
  });
}

Deno.test("leads and interactions are counted: live ones, and leads that one reads", async () => {
  const { data: [customer] } = await listCustomers(seller.ctx(), { search: "zoe" });
  const customerId = customer?.id ?? 0;
  const stage = await db.selectFrom("stages").select("id").executeTakeFirstOrThrow();
  const lead = { title: "Deal", customerId, stageId: stage.id, currency: "EUR", position: "a" };
  await db.insertInto("leads").values([
    { ...lead, ownerId: seller.id },
    { ...lead, ownerId: colleague.id },
    { ...lead, ownerId: seller.id, deletedAt: new Date() },
  ]).execute();
  await db.insertInto("interactions").values([
    { kind: "call", customerId, userId: colleague.id },
    { kind: "note", customerId, userId: seller.id, deletedAt: new Date() },
  ]).execute();
  const counts = async (who: typeof seller) => {
    const { data: [one] } = await listCustomers(who.ctx(), { search: "zoe" });
    return [one?.leadCount, one?.interactionCount];
  };
  assert.deepEqual(await counts(seller), [1, 1]);
  assert.deepEqual(await counts(admin), [2, 1]);
});

Deno.test("pages and cursors walk through all rows once, ties and all", async () => {
  await db.insertInto("customers").values(Array.from({ length: 57 }, (_, i) => ({
    name: `Walk ${i % 5}`,
    email: `walk${i}@x.test`,
    company: i % 3 === 0 ? null : `Company ${i % 4}`,
    ownerId: seller.id,
    createdAt: sql<Date>`timestamptz '2020-01-01' + ${i % 7} * interval '3 microseconds'`,
  }))).execute();
  for (const sort of ["createdAt", "-createdAt", "name", "-company", "status", "-email"] as const) {
    const query = { sort, search: "walk", limit: 10 };
    const byPage: number[] = [];
    for (let page = 1; page <= 6; page++) {
      const { data } = await listCustomers(seller.ctx(), { ...query, page });
      byPage.push(...data.map((one) => one.id));
    }
    const byCursor: number[] = [];
    let cursor: string | undefined;
    do {
      const { data, pagination } = await listCustomers(seller.ctx(), { ...query, cursor });
      byCursor.push(...data.map((one) => one.id));
      cursor = pagination.nextCursor ?? undefined;
    } while (cursor !== undefined);
    assert.equal(new Set(byPage).size, 57, sort);
    assert.deepEqual(byCursor, byPage, sort);
  }
});

Deno.test("a cursor of another order is refused", async () => {
  const first = await listCustomers(seller.ctx(), { sort: "name", limit: 1 });
  const cursor = first.pagination.nextCursor ?? "";
  for (const query of [{ sort: "email" as const, cursor }, { cursor: "bm90IG9uZQ" }]) {
    await assert.rejects(listCustomers(seller.ctx(), query), { code: "VALIDATION_ERROR" });
  }
});

Deno.test("a page after the last is empty and knows the total", async () => {
  const { data, pagination } = await listCustomers(seller.ctx(), { search: "walk", page: 9 });
  assert.deepEqual(data, []);
  assert.deepEqual(pagination, { page: 9, limit: 10, total: 57, pages: 6, nextCursor: null });
});

Deno.test("count=none counts nothing and says so, up to where it has seen", async () => {
  const { pagination } = await listCustomers(seller.ctx(), { search: "walk", count: "none" });
  assert.deepEqual([pagination.total, pagination.totalIsEstimate], [11, true]);
});

Deno.test("totals are exact to 1,000, then an estimate unless asked for", async () => {
  const rows = Array.from({ length: 1200 }, (_, i) => ({
    name: `Many ${i}`,
    email: `many${i}@x.test`,
    ownerId: colleague.id,
    source: i < 900 ? "few" : "more",
  }));
  await db.insertInto("customers").values(rows).execute();
  await sql`analyze customers`.execute(db);
  const of = async (query: CustomerQuery) =>
    (await listCustomers(colleague.ctx(), query)).pagination;
  const few = await of({ source: ["few"] });
  assert.deepEqual([few.total, few.totalIsEstimate], [900, undefined]);
  const all = await of({});
  assert.equal(all.totalIsEstimate, true);
  assert.ok(all.total > 1000 && all.total < 1500, String(all.total));
  const again = await of({});
  assert.deepEqual([again.total, again.totalIsEstimate], [all.total, true]);
  const exact = await of({ count: "exact" });
  assert.deepEqual([exact.total, exact.totalIsEstimate], [1201, undefined]);
});

Deno.test("what is no longer many is counted exactly after a second at most", async () => {
  const own = { ownerId: [colleague.id] };
  const total = async () => (await listCustomers(admin.ctx(), own)).pagination;
  assert.equal((await total()).totalIsEstimate, true);
  await db.deleteFrom("customers").where("source", "=", "few").execute();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  const left = await total();
  assert.deepEqual([left.total, left.totalIsEstimate], [301, undefined]);
});

Deno.test("a trashed customer is out of list and total", async () => {
  const before = await listCustomers(seller.ctx(), { search: "amelie" });
  assert.equal(before.pagination.total, 1);
  await trashCustomer(admin.ctx(), before.data[0]?.id ?? 0);
  const after = await listCustomers(seller.ctx(), { search: "amelie" });
  assert.deepEqual([after.data, after.pagination.total], [[], 0]);
});
