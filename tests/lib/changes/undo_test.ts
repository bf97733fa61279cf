import assert from "node:assert/strict";
import type { Ctx } from "../../../lib/context.ts";
import { getChangeSet } from "../../../lib/changes/change_set.ts";
import { recordHistory } from "../../../lib/changes/history.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { audited } from "../../../lib/changes/audited.ts";
import {
  createCustomer,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { customerTable } from "../../../lib/customers/repository.ts";
import { undoables } from "../../../lib/resources.ts";
import { createCompany, createUser } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);
const seller = await person(database, "user");
const admin = await person(database, "admin");

/** Runs a write as that person and gives its change set. */
async function setOf(by: { ctx(): Ctx }, write: (ctx: Ctx) => Promise<unknown>): Promise<number> {
  const ctx = by.ctx();
  await write(ctx);
  assert.ok(ctx.changeSet.id !== undefined);
  return ctx.changeSet.id;
}

let emails = 0;
async function customer() {
  emails += 1;
  const ctx = seller.ctx();
  const { record } = await createCustomer(ctx, { name: "Ada", email: `ada${emails}@undo.test` });
  return { id: record.id, created: ctx.changeSet.id ?? 0 };
}

const undo = (by: { ctx(): Ctx }, set: number) => undoChangeSet(by.ctx(), set, undoables);
const row = async (id: number) => {
  const found = await customerTable.select(db, id);
  assert.ok(found !== undefined);
  return found;
};

Deno.test("an edit goes back, raises the version, and is a change set that can be undone", async () => {
  const { id } = await customer();
  const set = await setOf(seller, (ctx) => updateCustomer(ctx, id, { fields: { name: "Bea" } }));

  const ctx = seller.ctx();
  assert.deepEqual(await undoChangeSet(ctx, set, undoables), { undone: 1, kept: [] });
  assert.deepEqual([(await row(id)).name, (await row(id)).version], ["Ada", 3]);

  assert.deepEqual(await undo(seller, ctx.changeSet.id ?? 0), { undone: 1, kept: [] });
  assert.equal((await row(id)).name, "Bea");
});

Deno.test("what someone edited since is kept and named; the other fields go back", async () => {
  const { id } = await customer();
  const fields = { name: "Bea", jobTitle: "Buyer" };
  const set = await setOf(seller, (ctx) => updateCustomer(ctx, id, { fields }));
  await updateCustomer(admin.ctx(), id, { fields: { name: "Cleo" } });

  assert.deepEqual(await undo(seller, set), {
    undone: 1,
    kept: [{ entity: "customers", id, field: "name", why: "Changed since" }],
  });
  assert.deepEqual([(await row(id)).name, (await row(id)).jobTitle], ["Cleo", null]);
});

Deno.test("a new record goes to the trash, without the right to delete", async () => {
  const { id, created } = await customer();
  assert.deepEqual(await undo(seller, created), { undone: 1, kept: [] });
  assert.ok((await row(id)).deletedAt !== null);
});

Deno.test("a new record that was edited since stays", async () => {
  const { id, created } = await customer();
  await updateCustomer(admin.ctx(), id, { fields: { name: "Cleo" } });
  const { undone, kept } = await undo(seller, created);
  assert.deepEqual([undone, kept.map((one) => one.field)], [0, ["name"]]);
  assert.equal((await row(id)).deletedAt, null);
});

Deno.test("trash and restore go back, and say so in the history", async () => {
  const { id } = await customer();
  const trashed = await setOf(admin, (ctx) => trashCustomer(ctx, id));
  await undo(admin, trashed);
  assert.equal((await row(id)).deletedAt, null);

  await trashCustomer(admin.ctx(), id);
  const restored = await setOf(admin, (ctx) => restoreCustomer(ctx, id));
  await undo(admin, restored);
  assert.ok((await row(id)).deletedAt !== null);

  const { data } = await recordHistory(db, { entity: "customers", id });
  const actions = data.map((entry) => entry.action);
  assert.deepEqual(actions, ["deleted", "restored", "deleted", "restored", "deleted", "created"]);
  assert.deepEqual(data.map((entry) => entry.undoes !== null).filter(Boolean).length, 2);
});

Deno.test("undone twice, nothing happens the second time, and the set says so", async () => {
  const { id } = await customer();
  const set = await setOf(seller, (ctx) => updateCustomer(ctx, id, { fields: { name: "Bea" } }));
  assert.equal((await getChangeSet(seller.ctx(), set, undoables)).mayUndo, true);
  await undo(seller, set);
  const ctx = seller.ctx();
  assert.deepEqual(await undoChangeSet(ctx, set, undoables), { undone: 0, kept: [] });
  assert.equal(ctx.changeSet.id, undefined);
  const shown = await getChangeSet(seller.ctx(), set, undoables);
  assert.deepEqual([shown.mayUndo, shown.whyNot], [false, "It has been undone already."]);
});

Deno.test("another's change set: not found out of reach, refused without the rights, else undone", async () => {
  const { id } = await customer();
  const set = await setOf(seller, (ctx) => updateCustomer(ctx, id, { fields: { name: "Bea" } }));
  const other = await person(database, "user");
  const manager = await person(database, "manager");
  const trashed = await setOf(admin, (ctx) => trashCustomer(ctx, id));

  await assert.rejects(undo(other, set), { code: "NOT_FOUND" });
  await assert.rejects(getChangeSet(other.ctx(), set, undoables), { code: "NOT_FOUND" });
  await assert.rejects(undo(manager, trashed), { code: /NOT_FOUND|FORBIDDEN/ });
  assert.equal((await undo(admin, trashed)).undone, 1);
  assert.equal((await undo(manager, set)).undone, 1);
  await assert.rejects(undo(admin, 999_999), { code: "NOT_FOUND" });
});

Deno.test("a unique value that is taken by now is kept, and the rest goes back", async () => {
  const ownerId = seller.id;
  const first = await createCompany(db, { ownerId, domain: "taken.test" });
  const second = await createCompany(db, { ownerId, name: "Second" });
  const set = await setOf(seller, (ctx) =>
    audited(ctx, "companies.updated", async (tx) => {
      for (
        const [before, fields] of [[first, { domain: null }], [second, { name: "New" }]] as const
      ) {
        const after = await tx.db.updateTable("companies").set({ ...fields, version: 2 })
          .where("id", "=", before.id).returningAll().executeTakeFirstOrThrow();
        tx.change("companies", before.id, before, after);
      }
    }));
  await createCompany(db, { ownerId, domain: "taken.test" });

  const { undone, kept } = await undo(seller, set);
  assert.equal(undone, 1);
  assert.deepEqual(kept.map(({ entity, id }) => [entity, id]), [["companies", first.id]]);
  const name = await db.selectFrom("companies").select("name").where("id", "=", second.id)
    .executeTakeFirst();
  assert.equal(name?.name, "Second");
});

Deno.test("what no undo knows is kept with the reason", async () => {
  const user = await createUser(db);
  const set = await setOf(seller, (ctx) =>
    audited(ctx, "passwords.changed", (tx) => {
      tx.change("passwords", user.id, { id: user.id, n: 1 }, { id: user.id, n: 2 });
      return Promise.resolve();
    }));
  const { undone, kept } = await undo(seller, set);
  assert.deepEqual([undone, kept[0]?.why], [0, "This kind of change cannot be undone"]);
});

Deno.test("history pages to its end", async () => {
  const { id } = await customer();
  for (const name of ["B", "C", "D"]) {
    await updateCustomer(seller.ctx(), id, { fields: { name: `Ada ${name}` } });
  }
  const names: unknown[] = [];
  let olderThan: number | undefined;
  do {
    const page = await recordHistory(db, { entity: "customers", id }, { limit: 3, olderThan });
    names.push(...page.data.map((entry) => entry.after?.name));
    olderThan = page.nextCursor ?? undefined;
  } while (olderThan !== undefined);
  assert.deepEqual(names, ["Ada D", "Ada C", "Ada B", "Ada"]);
});
