import assert from "node:assert/strict";
import { verifyPassword } from "../../../lib/auth/password.ts";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { explain } from "../../../lib/users/policy.ts";
import {
  createUser,
  getUser,
  listOwners,
  listUsers,
  updateUser,
} from "../../../lib/users/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const { id: north } = await db.insertInto("teams").values({ name: "North", managerId: null })
  .returning("id").executeTakeFirstOrThrow();
const admin = await person(database, "admin");
const manager = await person(database, "manager", north);
const mate = await person(database, "user", north);
const stranger = await person(database, "user");
const loneManager = await person(database, "manager");

Deno.test.afterAll(() => database.close());

const sees: [string, typeof admin, (typeof admin)[]][] = [
  ["admin sees all users", admin, [admin, manager, mate, stranger, loneManager]],
  ["manager sees the team", manager, [manager, mate]],
  ["manager without a team sees only themselves", loneManager, [loneManager]],
  ["user sees only themselves", mate, [mate]],
];
for (const [name, who, seen] of sees) {
  Deno.test(`${name}, in lists and alone`, async () => {
    const { data, pagination } = await listUsers(who.ctx(), { sort: "createdAt", limit: 100 });
    assert.deepEqual(data.map((one) => one.id), seen.map((one) => one.id));
    assert.equal(pagination.total, seen.length);
    for (const other of [admin, manager, mate, stranger, loneManager]) {
      const got = getUser(who.ctx(), other.id);
      if (seen.includes(other)) assert.equal((await got).id, other.id);
      else await assert.rejects(got, { code: "NOT_FOUND" });
    }
  });
}

Deno.test("everyone may hand records to every active user", async () => {
  const owners = await listOwners(stranger.ctx());
  assert.equal(owners.length, 5);
  assert.deepEqual(Object.keys(owners[0] ?? {}), ["id", "name"]);
});

Deno.test("only an admin can create a user, who is invited", async () => {
  const input = { email: "new@x.test", name: "New One", role: "user" as const };
  for (const who of [mate, manager]) {
    await assert.rejects(createUser(who.ctx(), input), { code: "FORBIDDEN" });
    assert.equal(explain(who.ctx().actor, "create").allowed, false);
  }
  const { record } = await createUser(admin.ctx(), input);
  assert.equal(record.status, "invited");
  const taken = { ...input, email: "NEW@x.test" };
  await assert.rejects(createUser(admin.ctx(), taken), {
    code: "CONFLICT",
    details: [{ field: "email", message: "Another user has this address." }],
  });
});

Deno.test("a user made with a password is active, and the log does not know it", async () => {
  const ctx = admin.ctx();
  const password = "a very long password";
  const input = { email: "active@x.test", name: "Active", role: "user" as const, password };
  const { record } = await createUser(ctx, input);
  assert.equal(record.status, "active");
  const { hash } = await db.selectFrom("passwords").select("hash")
    .where("userId", "=", record.id).executeTakeFirstOrThrow();
  assert.ok(await verifyPassword(hash, password));
  const logged = JSON.stringify(
    await db.selectFrom("changeData").innerJoin("changes", "changes.id", "changeId")
      .select("after").where("entityId", "=", record.id).where("entity", "=", "users").execute(),
  );
  assert.ok(logged.includes("active@x.test"));
  assert.ok(!logged.includes("argon2") && !logged.includes(password));
});

Deno.test("a user can rename themselves, and cannot promote themselves", async () => {
  const renamed = await updateUser(mate.ctx(), mate.id, { fields: { name: "Renamed" } });
  assert.equal(renamed.name, "Renamed");
  for (const fields of [{ role: "admin" as const }, { teamId: null }, { email: "me@x.test" }]) {
    await assert.rejects(updateUser(mate.ctx(), mate.id, { fields }), { code: "FORBIDDEN" });
  }
});

Deno.test("a manager reads their team and cannot change it", async () => {
  const edit = { fields: { name: "Changed" } };
  await assert.rejects(updateUser(manager.ctx(), mate.id, edit), { code: "FORBIDDEN" });
  await assert.rejects(updateUser(manager.ctx(), stranger.id, edit), { code: "NOT_FOUND" });
});

Deno.test("the last admin stays one, by edit and by undo", async () => {
  const demote = { fields: { role: "user" as const } };
  await assert.rejects(updateUser(admin.ctx(), admin.id, demote), { code: "CONFLICT" });
  const promoting = admin.ctx();
  await updateUser(promoting, stranger.id, { fields: { role: "admin" } });
  await updateUser(admin.ctx(), admin.id, demote);
  const second = { ...admin.ctx(), actor: { ...admin.ctx().actor, userId: stranger.id } };
  const { undone, kept } = await undoChangeSet(second, promoting.changeSet.id ?? 0, undoables);
  assert.equal(undone, 0);
  assert.match(kept[0]?.why ?? "", /this is the last one/);
  assert.equal((await getUser(second, stranger.id)).role, "admin");
});

Deno.test("a new user gets the organisation's time zone, not that of who adds them", async () => {
  await db.updateTable("organisation").set({ timeZone: "Asia/Tokyo", locale: "de" }).execute();
  const input = { name: "Far Away", role: "user" as const };
  const { record } = await createUser(admin.ctx(), { ...input, email: "far@x.test" });
  assert.deepEqual([record.timeZone, record.locale], ["Asia/Tokyo", "de"]);
  const named = { ...input, email: "near@x.test", timeZone: "Europe/Rome" };
  assert.equal((await createUser(admin.ctx(), named)).record.timeZone, "Europe/Rome");
});
