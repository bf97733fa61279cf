import assert from "node:assert/strict";
import fc from "fast-check";
import { AppError } from "../../../lib/errors.ts";
import type { CustomerQuery } from "../../../lib/customers/schema.ts";
import { getCustomer, listCustomers } from "../../../lib/customers/service.ts";
import { customerType } from "../../../lib/customers/record.ts";
import { historyOf } from "../../../lib/records/steps.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";

/**
 * Random people read random customers in random ways; a slow oracle that knows all rows and no SQL
 * says what each of them may get.
 */
const database = await testDatabase();
const { db } = database;
const people: Person[] = [];
for (const role of ["user", "user", "manager", "admin"] as const) {
  people.push(await person(database, role));
}

Deno.test.afterAll(() => database.close());

interface Row {
  id: number;
  name: string;
  email: string;
  company: string | null;
  status: string;
  ownerId: number;
  deletedAt: Date | null;
  createdAt: Date;
}

const words = ["Ann", "Óscar", "Bo", "an", "Zoë", "50%", "a_b", "X"];
const word = fc.constantFrom(...words);
const status = fc.constantFrom("prospect" as const, "active" as const, "inactive" as const);
const owner = fc.constantFrom(...people.map((one) => one.id));

const newRow = fc.record({
  name: fc.tuple(word, word).map((parts) => parts.join(" ")),
  email: fc.tuple(word, fc.nat(9)).map(([text, n]) => `${fold(text)}${n}@x.test`),
  company: fc.option(word),
  status,
  ownerId: owner,
  deletedAt: fc.option(fc.constant(new Date("2026-02-02")), { freq: 4 }),
  createdAt: fc.nat(5).map((n) => new Date(1_700_000_000_000 + n * 1000)),
});

const query = fc.record({
  search: fc.oneof(
    word,
    fc.tuple(word, word).map((parts) => parts.join(" ")),
    fc.constantFrom("an", "nn", "@x.test", "%", "o"),
  ),
  status: fc.uniqueArray(status, { minLength: 1 }),
  ownerId: fc.uniqueArray(fc.oneof(owner, fc.constant("me" as const)), { minLength: 1 }),
  sort: fc.constantFrom("name" as const, "-createdAt" as const, "company" as const),
  limit: fc.integer({ min: 1, max: 9 }),
}, { requiredKeys: ["limit"] });

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function found(row: Row, search: string): boolean {
  const text = fold(`${row.name} ${row.company ?? ""} ${row.email}`);
  const parts = fold(search).split(" ");
  if (parts.every((part) => part.length < 3)) return text.startsWith(parts.join(" "));
  return parts.every((part) => text.includes(part));
}

function reads(who: Person, row: Row): boolean {
  const { role } = who.ctx().actor;
  return row.deletedAt === null && (role !== "user" || row.ownerId === who.id);
}

function matches(who: Person, row: Row, { search, status, ownerId }: CustomerQuery): boolean {
  const owners = ownerId?.map((one) => one === "me" ? who.id : one);
  return reads(who, row) && (search === undefined || found(row, search)) &&
    (status === undefined || status.some((one) => one === row.status)) &&
    (owners === undefined || owners.includes(row.ownerId));
}

async function pageThrough(who: Person, query: CustomerQuery) {
  const ids: number[] = [];
  const totals = new Set<number>();
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { data, pagination } = await listCustomers(who.ctx(), { ...query, cursor });
    ids.push(...data.map((one) => one.id));
    totals.add(pagination.total);
    cursor = pagination.nextCursor ?? undefined;
  }
  return { ids, totals: [...totals] };
}

async function readable(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}

const world = fc.record({
  rows: fc.array(newRow, { minLength: 1, maxLength: 25 }),
  asks: fc.array(fc.tuple(fc.constantFrom(...people), query), { minLength: 4, maxLength: 8 }),
});

Deno.test("lists, totals, searches and single reads give what the oracle gives", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ rows, asks }) => {
      await db.deleteFrom("customers").execute();
      const stored = await db.insertInto("customers").values(rows).returningAll().execute();
      for (const [who, query] of asks) {
        const wanted = stored.filter((row) => matches(who, row, query)).map((row) => row.id);
        const { ids, totals } = await pageThrough(who, query);
        assert.deepEqual(ids.toSorted((a, b) => a - b), wanted.toSorted((a, b) => a - b));
        assert.deepEqual(totals, [wanted.length]);
      }
      for (const who of people) {
        const row = stored[rows.length >> 1];
        assert.ok(row);
        assert.equal(await readable(getCustomer(who.ctx(), row.id)), reads(who, row));
        const mayRestore = row.deletedAt !== null && who.ctx().actor.role === "admin";
        const history = readable(historyOf(who.ctx(), customerType, { id: row.id }));
        assert.equal(await history, reads(who, row) || mayRestore);
      }
    }),
    { numRuns: 40 },
  );
});
