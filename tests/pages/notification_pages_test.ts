import assert from "node:assert/strict";
import { insertNotifications } from "../../lib/notifications/repository.ts";
import { createTask } from "../../lib/tasks/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const user = await app.signIn("user", "cookie");

Deno.test.afterAll(() => app.close());

const pageAt = async (path: string) => await (await user.request(path)).text();

Deno.test("a notification shows as a badge and on its page, and is read by opening it", async () => {
  const userId = await app.userId("user");
  const actorId = await app.userId("manager");
  const input = { title: "Call <b>", userId, dueAt: new Date().toISOString() };
  const { record } = await createTask(await app.ctx("manager"), input);
  const told = { userId, actorId, kind: "assigned" as const, entity: "tasks", count: 1 };
  await insertNotifications(app.db, [{ ...told, key: "a", entityId: record.id }]);

  const home = await pageAt("/");
  assert.match(home, /href="\/notifications".*?>1<.*?1 unread notification/s);
  assert.match(home, /href="\/tasks".*?, 1 task due/s);
  const html = await pageAt("/notifications");
  assert.match(html, /Test manager made “Call &lt;b[^“]*” yours/);
  const action = /action="(\/notifications\/\d+\/open)"/.exec(html)?.[1] ?? "";
  assert.equal((await user.request(action)).status, 405, "looking at it changes nothing");

  const opened = await user.request(action, { form: {} });
  assert.equal(opened.status, 303);
  assert.equal(opened.headers.get("location"), `/tasks/${record.id}`);
  assert.doesNotMatch(await pageAt("/"), /unread notification/);

  await insertNotifications(app.db, [{ ...told, key: "b", entityId: record.id }]);
  const all = await user.request("/notifications/read", { form: {} });
  assert.equal(all.headers.get("location"), "/notifications");
  assert.doesNotMatch(await pageAt("/notifications"), /unread/);
});

Deno.test("notifications go on to older ones, and are nobody else's", async () => {
  const userId = await app.userId("user");
  const many = Array.from({ length: 30 }, (_, n) => ({
    ...{ userId, actorId: null, kind: "done" as const, key: `run/${n}`, entity: "runs" },
    ...{ entityId: n + 1, count: 1 },
  }));
  await insertNotifications(app.db, many);
  const older = /href="(\/notifications\?before=\d+)"/.exec(await pageAt("/notifications"))?.[1];
  assert.match(await pageAt(older ?? ""), /A change of many records has ended/);
  const manager = await app.signIn("manager", "cookie");
  const theirs = await (await manager.request("/notifications")).text();
  assert.match(theirs, /Nothing to tell yet/);
});
