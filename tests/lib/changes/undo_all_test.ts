import assert from "node:assert/strict";
import * as fc from "fast-check";
import { type RecordTableName } from "../../../lib/db/record_table.ts";
import { sql } from "kysely";
import { toFields } from "../../../lib/changes/diff.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { Ctx } from "../../../lib/context.ts";
import { AppError } from "../../../lib/errors.ts";
import { wrongSums } from "../../../lib/leads/check_sums.ts";
import { wrongCounts } from "../../../lib/reports/kept_counts.ts";
import { loseLead, moveLead, reopenLead, winLead } from "../../../lib/leads/moves.ts";
import { foldSums } from "../../../lib/leads/sum_repository.ts";
import { mergeStage } from "../../../lib/leads/merge_stage.ts";
import { resources, undoables } from "../../../lib/resources.ts";
import { completeTask } from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);
const admins = [await person(database, "admin"), await person(database, "admin")];
const adminIds = admins.map(({ id }) => id);

/** Every kind of record with what a create takes and what an edit changes. */
const kinds: Record<string, { create(n: number): object; edits: object[] }> = {
  customers: {
    create: (n) => ({ name: `Cy ${n}`, email: `cy${n}@x.test`, company: n % 2 ? `Co ${n}` : null }),
    edits: [{ name: "Bea" }, { tags: ["a", "b"] }, { phone: "123 456" }, { company: "Other Co" }],
  },
  companies: {
    create: (n) => ({ name: `Acme ${n}`, domain: `acme${n}.example` }),
    edits: [{ name: "Acme 2" }, { domain: null }, { industry: "Glass" }],
  },
  leads: {
    create: (n) => ({ title: `Deal ${n}`, customerId: 1, amount: n * 10.5 }),
    edits: [{ amount: 77 }, { amount: null }, { probability: 33 }, { ownerId: adminIds[1] }],
  },
  tasks: {
    create: (n) => ({ title: `Task ${n}`, customerId: 1 }),
    edits: [{ title: "Another" }, { priority: "high" }, { userId: adminIds[1] }],
  },
  interactions: { create: (n) => ({ kind: "note", subject: `Said ${n}`, leadId: 1 }), edits: [] },
  pipelines: { create: (n) => ({ name: `Pipe ${n}` }), edits: [{ name: "Pipe" }] },
  stages: {
    create: (n) => ({ pipelineId: 1, name: `Stage ${n}` }),
    edits: [{ probability: 5 }, { name: "Renamed" }, { rotAfterDays: 3 }],
  },
  "lost-reasons": { create: (n) => ({ name: `Why ${n}` }), edits: [{ name: "Because" }] },
  teams: { create: (n) => ({ name: `Team ${n}` }), edits: [{ name: "Renamed" }] },
};
const tables = Object.keys(kinds).map((name) => name.replace("-", "_") as RecordTableName);

/** All live records, without what every write raises. */
async function live(): Promise<Record<string, object[]>> {
  const all: Record<string, object[]> = {};
  for (const table of tables) {
    const { rows } = await sql<Record<string, unknown>>`
      select * from ${sql.table(table)} where deleted_at is null order by id
    `.execute(db);
    all[table] = rows.map((row) => {
      const { version: _, lastActivityAt: __, ...fields } = toFields(row);
      return fields;
    });
  }
  return all;
}

const ids = async (table: string, deleted: boolean) =>
  (await sql<{ id: number }>`
    select id from ${sql.table(table)} where (deleted_at is not null) = ${deleted} order by id
  `.execute(db)).rows.map((row) => row.id);

const step = fc.record({
  by: fc.constantFrom(0, 1),
  kind: fc.constantFrom(...Object.keys(kinds), "leads", "leads", "customers", "interactions"),
  deed: fc.constantFrom("create", "update", "update", "trash", "restore", "special"),
  which: fc.nat(1000),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let made = 0;

async function run(ctx: Ctx, { kind, deed, which }: Step): Promise<unknown> {
  const resource = resources.find(({ name }) => name === kind);
  assert.ok(resource !== undefined);
  made += 1;
  if (deed === "create") return await resource.create?.(ctx, kinds[kind]?.create(made));
  const all = await ids(kind.replace("-", "_"), deed === "restore");
  const id = all[which % Math.max(1, all.length)];
  // The first ones are what the others hang on.
  if (id === undefined || (id === 1 && deed === "trash")) return;
  const edits = kinds[kind]?.edits ?? [];
  if (deed === "update") {
    return edits.length && resource.update?.(ctx, id, edits[which % edits.length]);
  }
  if (deed === "trash") return await resource.trash?.(ctx, id);
  if (deed === "restore") return await resource.restore?.(ctx, id);
  return await special(ctx, kind, { id, which });
}

async function special(ctx: Ctx, kind: string, { id, which }: { id: number; which: number }) {
  if (kind === "tasks") return await completeTask(ctx, id);
  const stages = await ids("stages", false);
  const stageId = stages[which % stages.length] ?? 1;
  if (kind === "stages") return await mergeStage(ctx, id, { intoId: stageId });
  if (kind !== "leads") return;
  const moves = [
    () => winLead(ctx, id),
    () => loseLead(ctx, id, { lostReasonId: 1 }),
    () => reopenLead(ctx, id),
    () => moveLead(ctx, id, { stageId, lostReasonId: 1 }),
  ];
  return await moves[which % moves.length]?.();
}

/** Runs the steps and gives the change sets that they made, in order; what is refused made none. */
async function runAll(steps: Step[]): Promise<number[]> {
  const sets: number[] = [];
  for (const one of steps) {
    const ctx = admins[one.by]?.ctx();
    assert.ok(ctx !== undefined);
    await run(ctx, one).catch((error) => {
      if (!(error instanceof AppError)) throw error;
    });
    if (ctx.changeSet.id !== undefined) sets.push(ctx.changeSet.id);
  }
  return sets;
}

Deno.test("random writes to all kinds of records, all undone: as before, and the sums too", async () => {
  const ctx = () => admins[0]?.ctx() ?? assert.fail("no one");
  for (const kind of ["customers", "companies", "leads", "tasks"]) {
    for (let n = 0; n < 3; n++) await run(ctx(), { by: 0, kind, deed: "create", which: 0 });
  }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
      const before = await live();
      const known = new Map(
        await Promise.all(
          tables.map(async (table) =>
            [table, [...await ids(table, false), ...await ids(table, true)]] as const
          ),
        ),
      );
      for (const set of (await runAll(steps)).reverse()) {
        const { kept } = await undoChangeSet(ctx(), set, undoables);
        assert.deepEqual(kept, []);
      }
      assert.deepEqual(await live(), before);
      for (const table of tables) {
        const fresh = (await ids(table, false)).filter((id) => !known.get(table)?.includes(id));
        assert.deepEqual(fresh, [], `new ${table} are in the trash`);
      }
      assert.deepEqual(await wrongSums(db), []);
      assert.deepEqual(await wrongCounts(db), []);
      await foldSums(db);
      assert.deepEqual(await wrongSums(db), []);
      assert.deepEqual(await wrongCounts(db), []);
    }),
    { numRuns: Number(Deno.env.get("RUNS") ?? 25), endOnFailure: true },
  );
});
