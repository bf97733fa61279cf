import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import { undoables } from "../../../lib/resources.ts";
import { disableUser, reactivateUser } from "../../../lib/users/access.ts";
import { getUser, updateUser } from "../../../lib/users/service.ts";
import * as make from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";
import { outcomeOf, roles } from "../../support/role_matrix.ts";

const database = await testDatabase();
const { db } = database;
const root = await person(database, "admin");
const heir = await person(database, "user");

Deno.test.afterAll(() => database.close());

/** Someone with a record of every kind, in use and in the trash. */
async function leaver() {
  const who = await person(database, "user");
  const ownerId = who.id;
  const deletedAt = new Date();
  const company = await make.createCompany(db, { ownerId });
  const customer = await make.createCustomer(db, { ownerId, companyId: company.id });
  const lead = await make.createLead(db, { ownerId, customerId: customer.id });
  const trashed = await make.createCustomer(db, { ownerId, deletedAt });
  const tasks = await db.insertInto("tasks").values([
    { title: "Open", userId: ownerId, createdBy: root.id, status: "open" },
    { title: "Done", userId: ownerId, createdBy: ownerId, status: "done" },
  ]).returning("id").execute();
  return { who, company, customer, lead, trashed, tasks: tasks.map(({ id }) => id) };
}

async function ownersOf(
  { company, customer, lead, trashed, tasks }: Awaited<ReturnType<typeof leaver>>,
) {
  const owner = async (table: "companies" | "customers" | "leads", id: number) =>
    (await db.selectFrom(table).select("ownerId").where("id", "=", id).executeTakeFirstOrThrow())
      .ownerId;
  const assigned = await db.selectFrom("tasks").select(["id", "userId"]).where("id", "in", tasks)
    .orderBy("id").execute();
  return {
    company: await owner("companies", company.id),
    customer: await owner("customers", customer.id),
    trashed: await owner("customers", trashed.id),
    lead: await owner("leads", lead.id),
    openTask: assigned[0]?.userId,
    doneTask: assigned[1]?.userId,
  };
}

const statusOf = async (who: Person) => (await getUser(root.ctx(), who.id)).status;

Deno.test("who owns something is not disabled without someone who takes over", async () => {
  const all = await leaver();
  await assert.rejects(disableUser(root.ctx(), all.who.id), {
    code: "CONFLICT",
    message:
      "Choose who takes over what they own (customers: 1, companies: 1, leads: 1, tasks: 1).",
  });
  assert.equal(await statusOf(all.who), "active");
});

for (const only of ["customers", "companies", "leads", "tasks"] as const) {
  Deno.test(`one of ${only} is enough to need someone who takes over`, async () => {
    const who = await person(database, "user");
    const ownerId = who.id;
    if (only === "customers") await make.createCustomer(db, { ownerId });
    if (only === "companies") await make.createCompany(db, { ownerId });
    if (only === "leads") await make.createLead(db, { ownerId });
    const task = { title: "Open", userId: ownerId, createdBy: root.id };
    if (only === "tasks") await db.insertInto("tasks").values(task).execute();
    await assert.rejects(disableUser(root.ctx(), ownerId), { code: "CONFLICT" });
    await disableUser(root.ctx(), ownerId, { reassignTo: heir.id });
    assert.equal(await statusOf(who), "disabled");
  });
}

Deno.test("everything but what is done goes to the other, in one change set", async () => {
  const all = await leaver();
  const ctx = root.ctx();
  await disableUser(ctx, all.who.id, { reassignTo: heir.id });
  const { doneTask, ...rest } = await ownersOf(all);
  assert.deepEqual([...new Set(Object.values(rest))], [heir.id]);
  assert.equal(doneTask, all.who.id);
  assert.equal(await statusOf(all.who), "disabled");
  const changes = await db.selectFrom("changes").select("entity")
    .where("changeSetId", "=", ctx.changeSet.id ?? 0).orderBy("entity").execute();
  assert.deepEqual(
    changes.map(({ entity }) => entity),
    ["companies", "customers", "customers", "leads", "tasks", "users"],
  );
});

Deno.test("undoing it brings the person and their records back", async () => {
  const all = await leaver();
  const before = await ownersOf(all);
  const ctx = root.ctx();
  await disableUser(ctx, all.who.id, { reassignTo: heir.id });
  const { kept } = await undoChangeSet(root.ctx(), ctx.changeSet.id ?? 0, undoables);
  const known = new Set(undoables.map((one) => one.entity));
  assert.deepEqual(kept.filter((one) => known.has(one.entity)), []);
  assert.equal(await statusOf(all.who), "active");
  const after = await ownersOf(all);
  assert.deepEqual([after.company, after.customer, after.trashed], [
    before.company,
    before.customer,
    before.trashed,
  ]);
});

Deno.test("only an active other user can take over", async () => {
  const all = await leaver();
  const gone = await person(database, "user");
  await disableUser(root.ctx(), gone.id);
  for (const reassignTo of [gone.id, all.who.id, 999_999]) {
    await assert.rejects(disableUser(root.ctx(), all.who.id, { reassignTo }), {
      code: "VALIDATION_ERROR",
    });
  }
  assert.equal((await ownersOf(all)).customer, all.who.id);
});

for (const role of roles) {
  const may = role === "admin";
  Deno.test(`${role} ${may ? "can" : "cannot"} disable and reactivate a user`, async () => {
    const { id: teamId } = await db.insertInto("teams").values({ name: role, managerId: null })
      .returning("id").executeTakeFirstOrThrow();
    const actor = await person(database, role, teamId);
    const mate = await person(database, "user", teamId);
    const stranger = await person(database, "user");
    const other = may ? "allowed" : "NOT_FOUND";
    const near = may ? "allowed" : role === "manager" ? "FORBIDDEN" : "NOT_FOUND";
    assert.equal(await outcomeOf(disableUser(actor.ctx(), mate.id)), near);
    assert.equal(await outcomeOf(disableUser(actor.ctx(), stranger.id)), other);
    if (!may) assert.equal(await outcomeOf(disableUser(actor.ctx(), actor.id)), "FORBIDDEN");
    await db.updateTable("users").set({ status: "disabled" }).where("id", "=", mate.id).execute();
    assert.equal(await outcomeOf(reactivateUser(actor.ctx(), mate.id)), near);
  });
}

Deno.test("who comes back is active with a password, invited without", async () => {
  const who = await person(database, "user");
  await disableUser(root.ctx(), who.id);
  assert.equal((await reactivateUser(root.ctx(), who.id)).status, "invited");
  await disableUser(root.ctx(), who.id);
  await db.insertInto("passwords").values({ userId: who.id, hash: "x" }).execute();
  assert.equal((await reactivateUser(root.ctx(), who.id)).status, "active");
  await assert.rejects(reactivateUser(root.ctx(), who.id), { code: "NOT_FOUND" });
});

Deno.test("two admins who take each other's rights at once leave one of them", async () => {
  await db.updateTable("users").set({ role: "user" }).where("id", "!=", root.id).execute();
  const second = await person(database, "admin");
  const demote = (who: Person, other: Person) =>
    updateUser(who.ctx(), other.id, { fields: { role: "user" } });
  const outcomes = await Promise.allSettled([
    demote(root, second),
    disableUser(second.ctx(), root.id),
  ]);
  assert.deepEqual(outcomes.map((one) => one.status).sort(), ["fulfilled", "rejected"]);
  const left = await db.selectFrom("users").select("id").where("role", "=", "admin")
    .where("status", "=", "active").execute();
  assert.equal(left.length, 1);
  const [last] = left;
  const ctx = last?.id === root.id ? root.ctx() : second.ctx();
  const lastOne = { code: "CONFLICT", message: /this is the last one/ };
  await assert.rejects(disableUser(ctx, last?.id ?? 0), lastOne);
  await assert.rejects(updateUser(ctx, last?.id ?? 0, { fields: { role: "manager" } }), lastOne);
});
