import assert from "node:assert/strict";
import { sql } from "kysely";
import type { CustomerQuery } from "../../../lib/customers/schema.ts";
import { listCustomers } from "../../../lib/customers/service.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const manager = await person(database, "manager");
const seller = await person(database, "user");

Deno.test.afterAll(() => database.close());

// More rows than are read ahead. "late" is in many of the newest, "early" in the oldest (fifty of them
// among the newest 8,000), "rare" in a few; names do not follow the order of creation.
const rows = 9500;
await sql`
  insert into customers (name, email, owner_id, created_at, updated_at)
  select (n * 7919) % 5000 || case when n <= 1550 then ' early' when n > 8200 then ' late' else ' plain' end
      || case when n % 650 = 0 then ' rare' else '' end,
    'n' || n || '@x.test', case when n % 2 = 0 then ${seller.id}::bigint else ${manager.id}::bigint end,
    at, at
  from generate_series(1, ${rows}::int) n
  cross join lateral (select '2026-01-01'::timestamptz + n / 3 * interval '1 minute' as at) as made
`.execute(db);

const orders: Record<string, string> = {
  createdAt: "created_at",
  name: "fold_text(name)",
  status: "status",
};

/** All matches in order, found without any of the list's ways. */
async function expected(word: string, sort: string): Promise<number[]> {
  const [field, way] = sort.startsWith("-") ? [sort.slice(1), "desc"] : [sort, "asc"];
  const { rows } = await sql<{ id: number }>`
    select id from customers where strpos(name || ' ' || email, ${word}::text) > 0
    order by ${sql.raw(`${orders[field]} ${way}, id ${way}`)}
  `.execute(db);
  return rows.map((row) => row.id);
}

async function read(query: CustomerQuery) {
  const { data, pagination } = await listCustomers(manager.ctx(), { limit: 40, ...query });
  return { ids: data.map((one) => one.id), pagination };
}

const amounts: Record<string, number> = { rare: 14, early: 1550, late: 1300, test: rows, none: 0 };
const sorts = ["-createdAt", "createdAt", "name", "-name", "status"] as const;

for (const [word, amount] of Object.entries(amounts)) {
  for (const sort of sorts) {
    Deno.test(`a search for ${word} in the order ${sort} gives what a plain sort gives`, async () => {
      const all = await expected(word, sort);
      assert.equal(all.length, amount);
      const first = await read({ search: word, sort });
      assert.deepEqual(first.ids, all.slice(0, 40));
      assert.deepEqual((await read({ search: word, sort, page: 3 })).ids, all.slice(80, 120));
      const cursor = first.pagination.nextCursor;
      assert.equal(cursor !== null, amount > 40);
      if (cursor === null) return;
      const second = await read({ search: word, sort, cursor });
      assert.deepEqual(second.ids, all.slice(40, 80));
    });
  }
}

Deno.test("a search is counted exactly to 1,000, and wholly where that is asked for", async () => {
  const few = await read({ search: "rare" });
  assert.equal(few.pagination.total, 14);
  assert.equal(few.pagination.totalIsEstimate, undefined);
  const many = await read({ search: "late" });
  assert.equal(many.pagination.totalIsEstimate, true);
  assert.ok(many.pagination.total > 1000);
  const whole = await read({ search: "late", count: "exact" });
  assert.equal(whole.pagination.total, 1300);
  assert.equal(whole.pagination.totalIsEstimate, undefined);
});

Deno.test("a page beyond the last has the count and no rows", async () => {
  const { ids, pagination } = await read({ search: "rare", page: 2 });
  assert.deepEqual(ids, []);
  assert.equal(pagination.total, 14);
});

Deno.test("a seller's search, and one with another filter, find only what they may", async () => {
  const theirs = (await expected("early", "-createdAt")).filter((id) => id % 2 === 0);
  const { data } = await listCustomers(seller.ctx(), { search: "early", limit: 40 });
  assert.ok(data.every((one) => one.ownerId === seller.id));
  assert.equal(data.length, Math.min(40, theirs.length));
  const { ids } = await read({ search: "early", ownerId: [seller.id] });
  assert.deepEqual(ids, data.map((one) => one.id));
  assert.deepEqual((await read({ search: "early", status: ["inactive"] })).ids, []);
});
