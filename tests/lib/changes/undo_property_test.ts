import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { Ctx } from "../../../lib/context.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import type { CustomerPatch } from "../../../lib/customers/schema.ts";
import {
  createCustomer,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { createCustomer as existing } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);
const people = [await person(database, "admin"), await person(database, "admin")];

const fields: fc.Arbitrary<CustomerPatch> = fc.record({
  name: fc.constantFrom("Ada", "Bea", "Cleo"),
  jobTitle: fc.constantFrom(null, "Buyer", "Head of IT"),
  tags: fc.constantFrom([], ["pilot"], ["export", "pilot"]),
  doNotContact: fc.boolean(),
}, { requiredKeys: [] });

const step = fc.record({
  by: fc.constantFrom(0, 1),
  kind: fc.constantFrom("create", "update", "update", "update", "trash", "restore"),
  which: fc.nat(),
  fields,
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** What an undo must bring back: all but the version and the times that rise with every write. */
async function liveRecords(ids?: number[]) {
  const rows = await db.selectFrom("customers").selectAll().where("deletedAt", "is", null)
    .$if(ids !== undefined, (query) => query.where("id", "in", ids ?? [])).orderBy("id").execute();
  return rows.map(({ version: _, updatedAt: __, ...row }) => row);
}

async function run(ctx: Ctx, { kind, which, fields }: Step): Promise<void> {
  if (kind === "create") {
    await createCustomer(ctx, { name: "New", email: `new${ctx.requestId}@property.test` });
    return;
  }
  const wanted = kind === "restore" ? "is not" : "is";
  const ids = await db.selectFrom("customers").select("id").where("deletedAt", wanted, null)
    .orderBy("id").execute();
  const id = ids[which % Math.max(1, ids.length)]?.id;
  if (id === undefined) return;
  if (kind === "trash") await trashCustomer(ctx, id);
  else if (kind === "restore") await restoreCustomer(ctx, id);
  else await updateCustomer(ctx, id, { fields });
}

/** Runs the steps and gives the change sets that they made, in order. */
async function runAll(steps: Step[]): Promise<number[]> {
  const sets: number[] = [];
  for (const one of steps) {
    const ctx = people[one.by]?.ctx();
    assert.ok(ctx !== undefined);
    await run(ctx, one);
    if (ctx.changeSet.id !== undefined) sets.push(ctx.changeSet.id);
  }
  return sets;
}

Deno.test("whatever was done, undoing all of it, newest first, brings the live records back", async () => {
  const ownerId = people[0]?.id ?? 0;
  for (let n = 0; n < 4; n++) await existing(db, { ownerId, companyId: null });

  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const before = await liveRecords();
      for (const set of (await runAll(steps)).reverse()) {
        const ctx = people[0]?.ctx();
        assert.ok(ctx !== undefined);
        const { kept } = await undoChangeSet(ctx, set, undoables);
        assert.deepEqual(kept, []);
      }
      assert.deepEqual(await liveRecords(), before);
    }),
    { numRuns: 20 },
  );
});

Deno.test("undone in any order, no undo touches what a later change set wrote", async () => {
  const { id } = await existing(db, { ownerId: people[0]?.id ?? 0, name: "Start" });
  const names = fc.uniqueArray(fc.constantFrom("A1", "B2", "C3", "D4"), { minLength: 2 });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(names, fc.nat(), async (values, which) => {
      const sets: number[] = [];
      round += 1;
      for (const name of values.map((value) => `${value} ${round}`)) {
        const ctx = people[1]?.ctx();
        assert.ok(ctx !== undefined);
        await updateCustomer(ctx, id, { fields: { name } });
        sets.push(ctx.changeSet.id ?? 0);
      }
      const earlier = which % (sets.length - 1);
      const ctx = people[0]?.ctx();
      assert.ok(ctx !== undefined);
      const { undone } = await undoChangeSet(ctx, sets[earlier] ?? 0, undoables);
      assert.equal(undone, 0);
      assert.equal((await liveRecords([id]))[0]?.name, `${values.at(-1)} ${round}`);
    }),
    { numRuns: 20 },
  );
});
