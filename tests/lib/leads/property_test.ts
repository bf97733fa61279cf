import assert from "node:assert/strict";
import fc from "fast-check";
import { AppError } from "../../../lib/errors.ts";
import { getBoard } from "../../../lib/leads/board.ts";
import { leads } from "../../../lib/leads/resource.ts";
import type { LeadQuery } from "../../../lib/leads/schema.ts";
import { foldSums } from "../../../lib/leads/sum_repository.ts";
import { getLead, leadStages, listLeads } from "../../../lib/leads/service.ts";
import { orderedStages } from "../../../lib/stages/service.ts";
import type { Person } from "../../support/people.ts";
import { leadWorld } from "./world.ts";

/**
 * Random people read random leads in random ways; a slow oracle that knows all rows and no SQL says
 * what each of them may get, and what the sums are.
 */
const world = await leadWorld();
const { admin, colleague, customer, db, manager, seller } = world;
const people = [seller, colleague, manager, admin];
const stages = await orderedStages(admin.ctx());
await db.updateTable("organisation").set({ exchangeRates: { "2020-01-01": { USD: 0.5 } } })
  .execute();

Deno.test.afterAll(() => world.close());

interface Row {
  id: number;
  title: string;
  stageId: number;
  ownerId: number;
  amount: number | null;
  currency: string;
  probability: number | null;
  closedRate: number | null;
  source: string | null;
  expectedCloseOn: string | null;
  deletedAt: Date | null;
}

const owner = fc.constantFrom(...people.map((one) => one.id));
const stageId = fc.constantFrom(...stages.map((one) => one.id));
const source = fc.constantFrom("Fair", "Web", "Call");
const day = fc.constantFrom("2026-12-01", "2026-12-31", "2027-01-01");

const newRow = fc.record({
  title: fc.constantFrom("Solar panels", "Sölar roof", "Roof", "Help desk"),
  stageId,
  ownerId: owner,
  amount: fc.option(fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100)),
  currency: fc.constantFrom("EUR", "USD", "CHF"),
  probability: fc.option(fc.integer({ min: 0, max: 100 })),
  closedRate: fc.option(fc.constant(2), { freq: 2 }),
  source: fc.option(source),
  expectedCloseOn: fc.option(day),
  deletedAt: fc.option(fc.constant(new Date("2026-02-02")), { freq: 4 }),
  position: fc.constantFrom("a0", "a1", "a1V", "b00"),
});

const query = fc.record({
  search: fc.constantFrom("sol", "roof", "panels solar", "he", "customer sol", "%"),
  stageId: fc.uniqueArray(stageId, { minLength: 1 }),
  ownerId: fc.uniqueArray(fc.oneof(owner, fc.constant("me" as const)), { minLength: 1 }),
  status: fc.uniqueArray(fc.constantFrom("open" as const, "won" as const, "lost" as const), {
    minLength: 1,
  }),
  source: fc.uniqueArray(source, { minLength: 1 }),
  closeFrom: day,
  closeTo: day,
  sort: fc.constantFrom("title" as const, "-amount" as const, "expectedCloseOn" as const),
  limit: fc.integer({ min: 1, max: 9 }),
}, { requiredKeys: ["limit"] });

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function reads(who: Person, row: Row): boolean {
  return row.deletedAt === null && (who.ctx().actor.role !== "user" || row.ownerId === who.id);
}

/** All leads are of one customer. */
function found({ title }: Row, search: string): boolean {
  const parts = fold(search).split(" ");
  const text = fold(`${title} ${customer.name}`);
  return parts.every((part) => part.length < 3)
    ? text.startsWith(parts.join(" "))
    : parts.every((part) => text.includes(part));
}

function matches(who: Person, row: Row, { search, closeFrom, closeTo, ...query }: LeadQuery) {
  const type = stages.find((one) => one.id === row.stageId)?.type ?? "open";
  const owners = query.ownerId?.map((one) => one === "me" ? who.id : one);
  const close = row.expectedCloseOn;
  return reads(who, row) && (search === undefined || found(row, search)) &&
    (query.stageId?.includes(row.stageId) ?? true) && (owners?.includes(row.ownerId) ?? true) &&
    (query.status?.includes(type) ?? true) &&
    (query.source === undefined || query.source.some((one) => one === row.source)) &&
    (closeFrom === undefined || (close !== null && close >= closeFrom)) &&
    (closeTo === undefined || (close !== null && close <= closeTo));
}

async function pageThrough(who: Person, query: LeadQuery) {
  const ids: number[] = [];
  const totals = new Set<number>();
  for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
    const { data, pagination } = await listLeads(who.ctx(), { ...query, cursor });
    ids.push(...data.map((one) => one.id));
    totals.add(pagination.total);
    cursor = pagination.nextCursor ?? undefined;
  }
  return { ids, totals: [...totals] };
}

const rates: Record<string, number> = { EUR: 1, USD: 0.5 };

/** What the board says of a stage, counted by hand. */
function sumsOf(rows: Row[], stage: (typeof stages)[number]) {
  const own = rows.filter((row) => row.stageId === stage.id);
  const values = own.map(({ amount, currency, closedRate, probability }) => {
    const rate = closedRate ?? rates[currency];
    const value = amount === null || rate === undefined ? 0 : amount * rate;
    const usual = stage.type === "won" ? 100 : 0;
    const chance = stage.type === "open" ? probability ?? stage.probability : usual;
    const unconverted = amount !== null && rate === undefined ? 1 : 0;
    return { value, weighted: value * chance / 100, unconverted };
  });
  const total = (pick: (one: (typeof values)[number]) => number) =>
    values.reduce((sum, one) => sum + pick(one), 0);
  return {
    count: own.length,
    sum: total((one) => one.value),
    weighted: total((one) => one.weighted),
    unconverted: total((one) => one.unconverted),
  };
}

async function checkBoard(who: Person, rows: Row[]): Promise<void> {
  const board = await getBoard(who.ctx(), {}, { limit: 3 });
  const seen = rows.filter((row) => reads(who, row));
  for (const stage of stages) {
    const column = board.stages.find((one) => one.id === stage.id);
    const wanted = sumsOf(seen, stage);
    assert.ok(column);
    assert.deepEqual([column.count, column.unconverted], [wanted.count, wanted.unconverted]);
    assert.ok(Math.abs(column.sum - wanted.sum) < 0.011, `${column.sum} ${wanted.sum}`);
    assert.ok(Math.abs(column.weighted - wanted.weighted) < 0.011);
    assert.equal(column.leads.length, Math.min(3, wanted.count));
    assert.ok(column.leads.every((lead) => seen.some((row) => row.id === lead.id)));
    assert.equal(column.nextCursor !== null, wanted.count > 3);
  }
}

async function readable(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return false;
    throw error;
  }
}

async function checkSingle(who: Person, row: Row): Promise<void> {
  const expected = reads(who, row);
  const past = row.deletedAt !== null && who === admin;
  assert.equal(await readable(getLead(who.ctx(), row.id)), expected);
  assert.equal(await readable(leadStages(who.ctx(), row.id)), expected);
  assert.equal(await readable(leads.history?.(who.ctx(), row.id, {})), expected || past);
}

/** Every second lead changes stage, owner, amount or trash at once. */
async function changed(rows: Row[]): Promise<Row[]> {
  const [first, second] = stages;
  return await Promise.all(
    rows.map((row, n) =>
      n % 2 === 0 || first === undefined || second === undefined
        ? row
        : db.updateTable("leads").set({
          stageId: row.stageId === first.id ? second.id : first.id,
          ownerId: n % 3 === 0 ? seller.id : row.ownerId,
          amount: n % 5 === 0 ? null : (row.amount ?? 0) + 1,
          deletedAt: n % 7 === 0 ? new Date("2026-02-03") : row.deletedAt,
        }).where("id", "=", row.id).returningAll().executeTakeFirstOrThrow()
    ),
  );
}

const scene = fc.record({
  rows: fc.array(newRow, { minLength: 1, maxLength: 25 }),
  asks: fc.array(fc.tuple(fc.constantFrom(...people), query), { minLength: 3, maxLength: 6 }),
});

Deno.test("lists, searches, single reads and the board's sums are what the oracle gives", async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ rows, asks }) => {
      await db.deleteFrom("leads").execute();
      const stored: Row[] = await db.insertInto("leads")
        .values(rows.map((row) => ({ ...row, customerId: customer.id }))).returningAll().execute();
      for (const [who, query] of asks) {
        const wanted = stored.filter((row) => matches(who, row, query)).map((row) => row.id);
        const { ids, totals } = await pageThrough(who, query);
        assert.deepEqual(ids.toSorted((a, b) => a - b), wanted.toSorted((a, b) => a - b));
        assert.deepEqual(totals, [wanted.length]);
      }
      for (const who of people) await checkBoard(who, stored);
      await foldSums(db);
      for (const who of people) await checkBoard(who, await changed(stored));
      const [row] = stored;
      for (const who of people) if (row !== undefined) await checkSingle(who, row);
    }),
    { numRuns: 30 },
  );
});
