import assert from "node:assert/strict";
import fc from "fast-check";
import type { Ctx } from "../../lib/context.ts";
import { AppError } from "../../lib/errors.ts";
import type { RecordBase, Resource } from "../../lib/resource.ts";
import { explainables, resources } from "../../lib/resources.ts";
import { testDatabase } from "../support/database.ts";
import { type Person, person } from "../support/people.ts";
import {
  loadWorld,
  makeRecords,
  oracleOf,
  oracles,
  type Row,
  seeds,
  type World,
} from "../support/scope_world.ts";

/**
 * No read path leaves the scope: random people ask every path of the registry about random records,
 * and a slow oracle in TypeScript, which filters all rows without SQL, says what each may get.
 */
const database = await testDatabase();
const { db } = database;
const people: Person[] = [];
const teamIds: number[] = [];
for (const name of ["North", "South"]) {
  const team = await db.insertInto("teams").values({ name, managerId: null }).returning("id")
    .executeTakeFirstOrThrow();
  teamIds.push(team.id);
  people.push(await person(database, "user", team.id), await person(database, "manager", team.id));
}
people.push(await person(database, "user"), await person(database, "manager"));
const admin = await person(database, "admin");
people.push(admin);

Deno.test.afterAll(() => database.close());

/** All ids that a list gives, page after page, and the total that it claims. */
async function listed(resource: Resource, ctx: Ctx, query: Record<string, string>) {
  const records: RecordBase[] = [];
  const totals = new Set<number>();
  for (let cursor: string | null = "", first = true; first || cursor; first = false) {
    const params = new URLSearchParams({ ...query, ...(cursor ? { cursor } : {}) });
    const { data, pagination } = await resource.list(ctx, params);
    records.push(...data);
    totals.add(pagination.total);
    cursor = pagination.nextCursor;
  }
  return { records, ids: records.map((one) => one.id), totals: [...totals] };
}

/** Whether it was found; any other error is one. A refusal means that it was found. */
async function finds(work: Promise<unknown> | undefined): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "NOT_FOUND") return false;
    if (error instanceof AppError && error.code === "FORBIDDEN") return true;
    throw error;
  }
}

/** What anyone at all gets for a query. */
async function anyones(resource: Resource, query: Record<string, string>): Promise<Set<number>> {
  const lists = people.map((one) => listed(resource, one.ctx(), query));
  return new Set((await Promise.all(lists)).flatMap((one) => one.ids));
}

const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);

function visible(world: World, entity: string, who: Person): Row[] {
  const { actor } = who.ctx();
  const { reads } = oracleOf(entity);
  return (world[entity] ?? []).filter((row) => row.deletedAt === null && reads(actor, row, world));
}

/** Lists, their totals, and every search, filter and order that anyone may ask for. */
async function checkLists(resource: Resource, world: World, who: Person, asked: Asked) {
  const may = new Set(visible(world, resource.name, who).map((row) => row.id));
  const plain = await listed(resource, who.ctx(), { limit: "7" });
  assert.deepEqual(sorted(plain.ids), sorted([...may]), `${resource.name}: list`);
  assert.deepEqual(plain.totals, [may.size], `${resource.name}: total`);
  for (const query of queriesFor(resource, plain.records, asked)) {
    const root = await anyones(resource, { limit: "100", ...query });
    const own = await listed(resource, who.ctx(), { limit: "100", ...query });
    const name = `${resource.name}: ${new URLSearchParams(query)}`;
    assert.deepEqual(sorted(own.ids), sorted([...root].filter((id) => may.has(id))), name);
    assert.deepEqual(own.totals, [own.ids.length], `${name}: total`);
  }
  for (const record of plain.records) checkShown(resource, world, who, record);
}

type Asked = { search: string; pick: number };

/** A search, and each filter with a value that a record has. */
function queriesFor(resource: Resource, records: RecordBase[], { search, pick }: Asked) {
  const shape = "shape" in resource.schema.query ? Object(resource.schema.query.shape) : {};
  const record: Record<string, unknown> = { ...records[pick % Math.max(1, records.length)] };
  const filters = Object.keys(shape).flatMap((name) => {
    const value = record[name];
    const plain = typeof value === "string" || typeof value === "number";
    return plain ? [{ [name]: String(value) }] : [];
  });
  return [...(Object.hasOwn(shape, "search") ? [{ search }] : []), ...filters];
}

/** Counts and parents that a record carries along. */
function checkShown(resource: Resource, world: World, who: Person, record: RecordBase) {
  const { counts = {}, parents = {} } = oracleOf(resource.name);
  const shown: Record<string, unknown> = { ...record };
  for (const [field, { of, by }] of Object.entries(counts)) {
    const rows = visible(world, of, who).filter((row) => row[by] === record.id);
    assert.equal(shown[field], rows.length, `${resource.name}: ${field}`);
  }
  for (const [field, entity] of Object.entries(parents)) {
    const parent = shown[field];
    if (parent === null || parent === undefined) continue;
    const { id, ...rest }: Record<string, unknown> = Object(parent);
    const open = visible(world, entity, who).some((row) => row.id === id);
    if (!open) assert.deepEqual(Object.keys(rest), ["name"], `${resource.name}: ${field}`);
  }
}

/** One record by each path that takes an id; what one does not read is not there. */
async function checkOne(resource: Resource, world: World, who: Person, row: Row) {
  const { reads } = oracleOf(resource.name);
  const { actor } = who.ctx();
  const inScope = reads(actor, row, world);
  const live = row.deletedAt === null;
  const name = (path: string) => `${actor.role} ${path} ${resource.name}/${row.id}`;
  const { get, update, trash, restore, history } = resource;
  assert.equal(await finds(get(who.ctx(), row.id)), inScope && live, name("get"));
  if (update !== undefined) {
    assert.equal(await finds(update(who.ctx(), row.id, {})), inScope && live, name("update"));
  }
  if (trash !== undefined && !(inScope && live)) {
    assert.equal(await finds(trash(who.ctx(), row.id)), false, name("trash"));
  }
  if (restore !== undefined && (!inScope || live) && resource.name !== "users") {
    assert.equal(await finds(restore(who.ctx(), row.id)), false, name("restore"));
  }
  if (history !== undefined && live) {
    assert.equal(await finds(history(who.ctx(), row.id, {})), inScope, name("history"));
  }
  const explainable = explainables.find((one) => one.entity === resource.name);
  assert.equal(await explainable?.reads(who.ctx(), row.id), inScope, name("explain"));
}

Deno.test("every resource has an oracle", () => {
  const names = resources.map((resource) => resource.name);
  assert.deepEqual(names.filter((name) => !(name in oracles)), []);
});

const asked = fc.record({
  search: fc.constantFrom("Ann", "zoe", "fair", "nn", "North", "@scope", "none"),
  pick: fc.nat(99),
});

/** A server answers the same questions in a fraction of the time. */
const numRuns = Deno.env.get("DATABASE_URL") ? 6 : 3;

for (const resource of resources) {
  Deno.test(`${resource.name}: every read path gives what the oracle gives`, async () => {
    await fc.assert(
      fc.asyncProperty(seeds, asked, fc.nat(99), async (made, query, n) => {
        await makeRecords(db, people.map((one) => one.id), made);
        const world = await loadWorld(db);
        for (const who of people) await checkLists(resource, world, who, query);
        const rows = world[resource.name] ?? [];
        const some = [n, n + 1, n + 2].flatMap((at) => rows[at % Math.max(1, rows.length)] ?? []);
        for (const who of people) {
          for (const row of new Set(some)) await checkOne(resource, world, who, row);
        }
      }),
      { numRuns },
    );
  });
}

Deno.test("the oracle would notice a list without its scope", async () => {
  const seller = people[0];
  assert.ok(seller);
  const open = resources.find((one) => one.name === "customers");
  assert.ok(open);
  const ownerId = admin.id;
  await db.insertInto("customers").values({ name: "Leak", email: "leak@x.test", ownerId })
    .execute();
  const world = await loadWorld(db);
  const leaking = {
    ...open,
    list: (_: Ctx, params: URLSearchParams) => open.list(admin.ctx(), params),
  };
  await assert.rejects(checkLists(leaking, world, seller, { search: "Ann", pick: 0 }));
});
