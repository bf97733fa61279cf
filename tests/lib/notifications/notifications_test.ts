import assert from "node:assert/strict";
import { changeMany } from "../../../lib/bulk/service.ts";
import { sealAll } from "../../../lib/changes/sealer.ts";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { bulkCustomers } from "../../../lib/customers/bulk.ts";
import { createCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { createInteraction } from "../../../lib/interactions/service.ts";
import { notifying } from "../../../lib/notifications/feed.ts";
import {
  listNotifications,
  newsOf,
  openNotification,
  readAll,
} from "../../../lib/notifications/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { createTask, updateTask } from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles } from "../../support/people.ts";

const database = await testDatabase();
const { user, manager, admin } = await peopleOfRoles(database);
const config = readConfig(() => undefined);

Deno.test.afterAll(() => database.close());
Deno.test.beforeEach(async () => void await database.db.deleteFrom("notifications").execute());

async function notify(now = new Date()): Promise<void> {
  await sealAll(database.db);
  const ctx = systemContext(database.db, database.kv, now);
  await notifying.run({ ctx, config, attempt: 1 }, {});
}

const toldTo = async (person: typeof user) =>
  (await listNotifications(person.ctx(), undefined, undoables)).data
    .map(({ kind, entity, name, count, actor }) => ({ kind, entity, name, count, actor }));

const customerOf = async (person: typeof user) =>
  (await createCustomer(person.ctx(), {
    name: `Customer ${crypto.randomUUID()}`,
    email: `${crypto.randomUUID()}@example.test`,
  })).record;

Deno.test("who gets a task or a record from somebody else is told, once", async () => {
  const { record: task } = await createTask(manager.ctx(), { title: "Call", userId: user.id });
  const customer = await customerOf(manager);
  await updateCustomer(manager.ctx(), customer.id, { fields: { ownerId: user.id } });
  await updateTask(manager.ctx(), task.id, { fields: { priority: "high" } });
  await notify();
  await notify();
  const [second, first, ...more] = await toldTo(user);
  assert.deepEqual(more, []);
  const told = { kind: "assigned", count: 1, actor: manager.ctx().actor.name };
  assert.deepEqual(first, { ...told, entity: "tasks", name: "Call" });
  assert.deepEqual(second, { ...told, entity: "customers", name: customer.name });
  assert.deepEqual(await toldTo(manager), [], "nobody is told of what they do themselves");
});

Deno.test("many records of one change are told together", async () => {
  const ids = [(await customerOf(admin)).id, (await customerOf(admin)).id];
  const request = { target: { ids }, change: { ownerId: user.id } };
  await changeMany(admin.ctx(), bulkCustomers, request);
  await notify();
  assert.deepEqual((await toldTo(user)).map(({ kind, count }) => ({ kind, count })), [
    { kind: "assigned", count: 2 },
  ]);
  const [one] = (await listNotifications(user.ctx(), undefined, undoables)).data;
  const path = await openNotification(user.ctx(), one?.id ?? 0);
  assert.equal(path, "/customers?ownerId=me&sort=-updatedAt");
});

Deno.test("an @ with a name tells that person, where they read what was written", async () => {
  const { name } = user.ctx().actor;
  const note = async (by: typeof user, customerId: number, subject: string) => {
    const body = `Thanks @${name.toUpperCase()}, and @${manager.ctx().actor.name} too`;
    await createInteraction(by.ctx(), { kind: "note", customerId, subject, body });
  };
  await note(manager, (await customerOf(manager)).id, "Secret");
  await note(manager, (await customerOf(user)).id, "Theirs");
  const { record: task } = await createTask(manager.ctx(), { title: "Mine", note: `@${name}` });
  const own = await createTask(manager.ctx(), { title: "Given", userId: user.id });
  await updateTask(manager.ctx(), own.record.id, { fields: { note: `Look, @${name}` } });
  await notify();
  const told = (await toldTo(user)).filter(({ kind }) => kind === "mentioned");
  assert.deepEqual(told.map(({ entity, name }) => ({ entity, name })), [
    { entity: "tasks", name: "Given" },
    { entity: "interactions", name: "Theirs" },
  ]);
  assert.deepEqual(await toldTo(manager), [], "nobody is told of their own words");
  const mentioned = (await listNotifications(user.ctx(), undefined, undoables)).data
    .find(({ kind }) => kind === "mentioned");
  const path = await openNotification(user.ctx(), mentioned?.id ?? 0);
  assert.equal(path, `/tasks/${own.record.id}`);
  assert.notEqual(task.id, own.record.id);
});

Deno.test("a due task is told a quarter of an hour before, one for the day in its morning", async () => {
  const now = new Date();
  // The last minute of a day stands for the whole day.
  now.setUTCHours(12, 0, 0, 0);
  const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
  const add = (title: string, dueAt: string) => createTask(admin.ctx(), { title, dueAt });
  await add("Soon", inMinutes(10));
  await add("Later", inMinutes(45));
  await add("Long ago", inMinutes(-60 * 26));
  const done = await createTask(admin.ctx(), {
    title: "Done",
    dueAt: inMinutes(-5),
    status: "done",
  });
  await notify(now);
  await notify(now);
  assert.deepEqual((await toldTo(admin)).map(({ name }) => name), ["Soon"]);
  await notify(new Date(now.getTime() + 31 * 60_000));
  assert.deepEqual((await toldTo(admin)).map(({ name }) => name), ["Later", "Soon"]);
  assert.equal(done.record.status, "done");
});

Deno.test("the badge counts what is unread, and reading is each person's own", async () => {
  await createTask(manager.ctx(), { title: "One", userId: user.id });
  await createTask(manager.ctx(), { title: "Two", userId: user.id });
  await notify();
  assert.equal((await newsOf(user.ctx())).unread, 2);
  const [newest] = (await listNotifications(user.ctx(), undefined, undoables)).data;
  await assert.rejects(openNotification(manager.ctx(), newest?.id ?? 0), { code: "NOT_FOUND" });
  assert.match(await openNotification(user.ctx(), newest?.id ?? 0), /^\/tasks\/\d+$/);
  assert.equal((await newsOf(user.ctx())).unread, 1);
  await readAll(user.ctx());
  assert.equal((await newsOf(user.ctx())).unread, 0);
});

Deno.test("two processes tell everything once", async () => {
  await createTask(manager.ctx(), { title: "Together", userId: user.id });
  await sealAll(database.db);
  await Promise.all([notify(), notify()]);
  assert.equal((await toldTo(user)).length, 1);
});
