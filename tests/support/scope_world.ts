import type { Insertable } from "kysely";
import fc from "fast-check";
import type { Actor } from "../../lib/auth/actor.ts";
import type { Db } from "../../lib/db/client.ts";
import type { Tables } from "../../lib/db/tables.ts";

/** A row as the oracle looks at it: ids, owners, and whether it is in the trash. */
export type Row = Readonly<Record<string, unknown>> & { id: number; deletedAt: Date | null };

/** Every row of every table that decides who reads what, loaded without any scope. */
export type World = Readonly<Record<string, readonly Row[]>>;

/** The slow answer to who reads what; it knows all rows and no SQL. */
export interface Oracle {
  table: keyof Tables;
  /** Whether the actor may read the row, in the trash or not. */
  reads(actor: Actor, row: Row, world: World): boolean;
  /** Counts that records carry: of which entity, and which of its fields holds this record's id. */
  counts?: Readonly<Record<string, { of: string; by: string }>>;
  /** Records that this one belongs to, as they are shown: the entity of each. */
  parents?: Readonly<Record<string, string>>;
}

const owned: Pick<Oracle, "reads"> = {
  reads: ({ role, userId }, row) => role !== "user" || row.ownerId === userId,
};
const shared: Pick<Oracle, "reads"> = { reads: () => true };

/** One oracle for each resource of the registry: a new entity joins with a line here. */
export const oracles: Readonly<Record<string, Oracle>> = {
  customers: {
    table: "customers",
    ...owned,
    counts: {
      leadCount: { of: "leads", by: "customerId" },
      interactionCount: { of: "interactions", by: "customerId" },
    },
  },
  companies: {
    table: "companies",
    ...owned,
    counts: {
      customerCount: { of: "customers", by: "companyId" },
      leadCount: { of: "leads", by: "companyId" },
    },
  },
  leads: {
    table: "leads",
    ...owned,
    parents: { customer: "customers", company: "companies" },
  },
  tasks: {
    table: "tasks",
    reads: ({ role, userId }, row) =>
      role !== "user" || row.userId === userId || row.createdBy === userId,
    parents: { customer: "customers", lead: "leads" },
  },
  interactions: {
    table: "interactions",
    reads({ role, userId }, row, { customers = [], leads = [] }) {
      const mine = (rows: readonly Row[], id: unknown) =>
        rows.some((one) => one.id === id && one.ownerId === userId);
      return role !== "user" || row.userId === userId || mine(customers, row.customerId) ||
        mine(leads, row.leadId);
    },
    parents: { customer: "customers", lead: "leads" },
  },
  users: {
    table: "users",
    reads: ({ role, userId, teamId }, row) =>
      role === "admin" || row.id === userId ||
      (role === "manager" && teamId !== null && row.teamId === teamId),
  },
  teams: { table: "teams", ...shared },
  pipelines: { table: "pipelines", ...shared },
  stages: { table: "stages", ...shared },
  "lost-reasons": { table: "lostReasons", ...shared },
  fields: { table: "fields", ...shared },
  views: {
    table: "views",
    reads: ({ userId }, row) => row.shared === true || row.ownerId === userId,
  },
  targets: {
    table: "targets",
    reads: ({ role, userId }, row) => role !== "user" || row.userId === userId,
  },
  pins: {
    table: "pins",
    reads: ({ role, userId, teamId }, row) =>
      row.teamId === null ? row.ownerId === userId : role === "admin" || row.teamId === teamId,
  },
};

/** The oracle of an entity. */
export function oracleOf(entity: string): Oracle {
  const oracle = oracles[entity];
  if (oracle === undefined) throw new Error(`${entity} has no oracle in tests/support`);
  return oracle;
}

/** All rows that the oracles look at. */
export async function loadWorld(db: Db): Promise<World> {
  const loaded = Object.entries(oracles).map(async ([entity, { table }]) => {
    const rows = await db.selectFrom(table).selectAll().execute();
    return [entity, rows.map(asRow)] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}

function asRow(row: object): Row {
  const { id, deletedAt, ...rest } = { id: 0, deletedAt: null, ...row };
  return { ...rest, id, deletedAt };
}

const words = ["Ann", "Bo", "Zoë", "Fair", "North"] as const;

/** What one random record is made of: people and parents are numbers into what there is. */
const seed = fc.record({
  who: fc.nat(99),
  other: fc.nat(99),
  parents: fc.tuple(fc.option(fc.nat(99)), fc.option(fc.nat(99))),
  word: fc.constantFrom(...words),
  trashed: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});

export const seeds = fc.record({
  companies: fc.array(seed, { minLength: 1, maxLength: 8 }),
  customers: fc.array(seed, { minLength: 1, maxLength: 12 }),
  leads: fc.array(seed, { minLength: 1, maxLength: 12 }),
  tasks: fc.array(seed, { minLength: 1, maxLength: 12 }),
  interactions: fc.array(seed, { minLength: 1, maxLength: 12 }),
});

type Seeds = typeof seeds extends fc.Arbitrary<infer S> ? S : never;
type Seed = Seeds["companies"][number];

/** Throws away the records of before and makes new ones of `people`, through SQL. */
export async function makeRecords(db: Db, people: readonly number[], made: Seeds): Promise<void> {
  for (
    const table of [
      "pins",
      "targets",
      "views",
      "interactions",
      "tasks",
      "leads",
      "customers",
      "companies",
    ] as const
  ) {
    await db.deleteFrom(table).execute();
  }
  const pick = (ids: readonly number[], n: number) => ids[n % ids.length] ?? 0;
  const maybe = (ids: readonly number[], n: number | null) => n === null ? null : pick(ids, n);
  const base = ({ trashed }: Seed) => ({ deletedAt: trashed ? new Date("2026-02-02") : null });
  const owner = (one: Seed) => ({ ownerId: pick(people, one.who), ...base(one) });
  const stageId = (await db.selectFrom("stages").select("id").orderBy("position").limit(1)
    .executeTakeFirstOrThrow()).id;
  const companies = await insert(
    db,
    "companies",
    made.companies.map((one) => ({ name: one.word, ...owner(one) })),
  );
  const customers = await insert(
    db,
    "customers",
    made.customers.map((one, n) => ({
      ...{ name: one.word, email: `${n}@scope.test` },
      ...{ companyId: maybe(companies, one.parents[0]), ...owner(one) },
    })),
  );
  const leads = await insert(
    db,
    "leads",
    made.leads.map((one, n) => ({
      ...{ title: one.word, currency: "EUR", position: `c${n}`, stageId },
      ...{ customerId: pick(customers, one.other), companyId: maybe(companies, one.parents[0]) },
      ...owner(one),
    })),
  );
  const about = (one: Seed) => ({
    customerId: maybe(customers, one.parents[0]),
    leadId: maybe(leads, one.parents[1]),
    userId: pick(people, one.who),
    ...base(one),
  });
  await insert(
    db,
    "tasks",
    made.tasks.map((one) => ({
      ...about(one),
      title: one.word,
      createdBy: pick(people, one.other),
    })),
  );
  await insert(
    db,
    "views",
    made.tasks.map((one) => ({
      ...{ entity: "customers" as const, name: one.word, query: "", shared: one.other % 2 === 0 },
      ...owner(one),
    })),
  );
  const teams = await db.selectFrom("teams").select("id").orderBy("id").execute();
  await insert(
    db,
    "pins",
    made.tasks.map((one, n) => ({
      ...{ report: "funnel", query: "", position: n, ...owner(one) },
      teamId: maybe(teams.map(({ id }) => id), one.parents[0]),
    })),
  );
  await insert(
    db,
    "targets",
    made.tasks.map((one, n) => ({
      ...{ userId: pick(people, one.who), quarter: `${2000 + n}-01-01`, amount: one.other },
      ...base(one),
    })),
  );
  await insert(
    db,
    "interactions",
    made.interactions.map((one) => ({ ...about(one), kind: "note", subject: one.word })),
  );
}

async function insert<
  T extends
    | "pins"
    | "targets"
    | "views"
    | "companies"
    | "customers"
    | "leads"
    | "tasks"
    | "interactions",
>(
  db: Db,
  table: T,
  rows: Insertable<Tables[T]>[],
): Promise<number[]> {
  const made = await db.insertInto<keyof Tables>(table).values(rows).returning("id").execute();
  return made.map(({ id }) => Number(id));
}
