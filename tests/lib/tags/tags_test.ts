import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { recordHistory } from "../../../lib/changes/history.ts";
import { createCustomer, trashCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { listTags, renameTag } from "../../../lib/tags/service.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";
import { outcomeOf } from "../../support/role_matrix.ts";

const database = await testDatabase();
const admin = await person(database, "admin");
const manager = await person(database, "manager");
const user = await person(database, "user");

Deno.test.afterAll(() => database.close());

let made = 0;

async function tagged(tags: string[], who = admin): Promise<number> {
  made += 1;
  const input = { name: `Tagged ${made}`, email: `tagged.${made}@x.test`, tags };
  return (await createCustomer(who.ctx(), input)).record.id;
}

async function tagsOf(id: number): Promise<string[]> {
  const { tags } = await database.db.selectFrom("customers").select("tags").where("id", "=", id)
    .executeTakeFirstOrThrow();
  return tags;
}

const counts = async (who: typeof admin, search: string) =>
  Object.fromEntries((await listTags(who.ctx(), { search })).map(({ tag, count }) => [tag, count]));

Deno.test("tags are counted over the live customers that the reader reads", async () => {
  await tagged(["count a", "Count b"]);
  await tagged(["count a"], user);
  const gone = await tagged(["count a", "count gone"]);
  await trashCustomer(admin.ctx(), gone);
  assert.deepEqual(await counts(admin, "count"), { "count a": 2, "Count b": 1 });
  assert.deepEqual(await counts(manager, "count"), { "count a": 2, "Count b": 1 });
  assert.deepEqual(await counts(user, "count"), { "count a": 1 });
});

for (const [role, who] of Object.entries({ user, manager, admin })) {
  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} rename a tag`, async () => {
    const id = await tagged(["role"]);
    const outcome = await outcomeOf(renameTag(who.ctx(), { from: "role", to: "roles" }));
    assert.equal(outcome, role === "admin" ? "allowed" : "FORBIDDEN");
    assert.deepEqual(await tagsOf(id), [role === "admin" ? "roles" : "role"]);
  });
}

Deno.test("a tag that is renamed to another merges with it, in the trash too", async () => {
  const both = await tagged(["merge old", "x", "merge new"]);
  const trashed = await tagged(["merge old"]);
  await trashCustomer(admin.ctx(), trashed);
  const result = await renameTag(admin.ctx(), { from: "merge old", to: "merge new" });
  assert.deepEqual(result, { changed: 2 });
  assert.deepEqual(await tagsOf(both), ["merge new", "x"]);
  assert.deepEqual(await tagsOf(trashed), ["merge new"]);
  const { data: [last] } = await recordHistory(database.db, { entity: "customers", id: both });
  assert.equal(last?.action, "updated");
});

Deno.test("a rename is one change set; its undo keeps what was edited since", async () => {
  const [kept, back] = [await tagged(["undo old"]), await tagged(["undo old"])];
  const ctx = admin.ctx();
  await renameTag(ctx, { from: "undo old", to: "undo new" });
  await updateCustomer(manager.ctx(), kept, { fields: { tags: ["other"] } });
  const { undone, kept: left } = await undoChangeSet(
    admin.ctx(),
    ctx.changeSet.id ?? 0,
    undoables,
  );
  assert.equal(undone, 1);
  assert.deepEqual(left.map(({ id, field }) => ({ id, field })), [{ id: kept, field: "tags" }]);
  assert.deepEqual(await tagsOf(back), ["undo old"]);
});

Deno.test("many customers are renamed some at a time, all in one change set", async () => {
  const rows = Array.from({ length: 501 }, (_, n) => ({
    ...{ name: `Many ${n}`, email: `many.${n}@x.test`, tags: ["many old"], ownerId: admin.id },
  }));
  await database.db.insertInto("customers").values(rows).execute();
  const ctx = admin.ctx();
  assert.deepEqual(await renameTag(ctx, { from: "many old", to: "many new" }), { changed: 501 });
  assert.deepEqual(await counts(admin, "many"), { "many new": 501 });
  const { n } = await database.db.selectFrom("changes").where(
    "changeSetId",
    "=",
    ctx.changeSet.id ?? 0,
  )
    .select((eb) => eb.fn.countAll<number>().as("n")).executeTakeFirstOrThrow();
  assert.equal(Number(n), 501);
});

Deno.test("a tag renamed to itself changes nothing", async () => {
  await tagged(["same"]);
  assert.deepEqual(await renameTag(admin.ctx(), { from: "same", to: "same" }), { changed: 0 });
});
