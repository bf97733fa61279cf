import assert from "node:assert/strict";
import { explain } from "../../../lib/tasks/policy.ts";
import {
  completeTask,
  createTask,
  getTask,
  listTasks,
  reopenTask,
  restoreTask,
  taskHistory,
  trashTask,
  updateTask,
} from "../../../lib/tasks/service.ts";
import { testDatabase } from "../../support/database.ts";
import { peopleOfRoles, person } from "../../support/people.ts";
import { adminsOnly, outcomeOf, ownOrAll, roles, testMatrix } from "../../support/role_matrix.ts";

const database = await testDatabase();
const root = await person(database, "admin");
const colleague = await person(database, "user");
const actors = await peopleOfRoles(database);

Deno.test.afterAll(() => database.close());

async function taskFor(userId: number, trashed: boolean): Promise<number> {
  const { record } = await createTask(root.ctx(), { title: "Call back", userId });
  if (trashed) await trashTask(root.ctx(), record.id);
  return record.id;
}

testMatrix({
  noun: "task",
  actors,
  colleague,
  make: taskFor,
  explain: (ctx, action, { ownerId }) =>
    explain(ctx.actor, action, { userId: ownerId, createdBy: root.id }),
  actions: {
    "read": { policy: "read", run: getTask, rights: ownOrAll },
    "read the history of": {
      policy: "read",
      run: (ctx, id) => taskHistory(ctx, id, {}),
      rights: ownOrAll,
    },
    "update": {
      policy: "update",
      run: (ctx, id) => updateTask(ctx, id, { fields: { title: crypto.randomUUID() } }),
      rights: ownOrAll,
    },
    "hand over": {
      policy: "update",
      run: (ctx, id) => updateTask(ctx, id, { fields: { userId: root.id } }),
      rights: ownOrAll,
    },
    "complete": { policy: "update", run: completeTask, rights: ownOrAll },
    "reopen": { policy: "update", run: reopenTask, rights: ownOrAll },
    "trash": { policy: "delete", run: (ctx, id) => trashTask(ctx, id), rights: adminsOnly },
    "restore": { policy: "restore", trashed: true, run: restoreTask, rights: adminsOnly },
  },
});

for (const role of roles) {
  Deno.test(`${role} can create a task, which is theirs`, async () => {
    const { record } = await createTask(actors[role].ctx(), { title: "New one" });
    assert.equal(record.userId, actors[role].id);
    assert.equal(record.createdBy, actors[role].id);
    assert.deepEqual([record.priority, record.status], ["normal", "open"]);
  });

  Deno.test(`${role} ${role === "admin" ? "can" : "cannot"} list the trash of tasks`, async () => {
    const listing = outcomeOf(listTasks(actors[role].ctx(), { deleted: true }));
    assert.equal(await listing, role === "admin" ? "allowed" : "FORBIDDEN");
  });
}

Deno.test("a task that one made stays one's own when someone else has to do it", async () => {
  const { record } = await createTask(actors.user.ctx(), {
    title: "For you",
    userId: colleague.id,
  });
  for (const who of [actors.user, colleague]) {
    assert.equal((await getTask(who.ctx(), record.id)).id, record.id);
    const { data } = await listTasks(who.ctx(), { search: "for you" });
    assert.deepEqual(data.map((task) => task.id), [record.id]);
  }
  await completeTask(actors.user.ctx(), record.id);
});

Deno.test("a task handed over by its assignee, who did not make it, is no longer theirs", async () => {
  const id = await taskFor(actors.user.id, false);
  const edit = { fields: { userId: colleague.id } };
  assert.equal((await updateTask(actors.user.ctx(), id, edit)).userId, colleague.id);
  assert.equal(await outcomeOf(getTask(actors.user.ctx(), id)), "NOT_FOUND");
});
