import assert from "node:assert/strict";
import { explainables, resources, undoables } from "../../lib/resources.ts";
import { disableUser } from "../../lib/users/access.ts";
import * as make from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const user = await app.signIn("user");
const admin = await app.signIn("admin");
const userId = await app.userId("user");
const other = await make.createUser(app.db);

async function ask(who: typeof user, question: Record<string, string | number>) {
  const params = Object.entries(question).map(([name, value]) => [name, String(value)]);
  const response = await who.request(`/api/explain?${new URLSearchParams(params)}`);
  const { data, error } = await response.json();
  return { status: response.status, ...data, error };
}

Deno.test("every entity of the registry explains itself and can be undone", () => {
  const names = resources.map((resource) => resource.name).sort();
  const explained = new Set(explainables.map((one) => one.entity));
  const undone = new Set(undoables.map((one) => one.entity));
  assert.deepEqual(names.filter((name) => !explained.has(name)), []);
  assert.deepEqual(names.filter((name) => !undone.has(name)), []);
});

for (const { entity } of explainables) {
  Deno.test(`${entity}: every action has an answer with a reason`, async () => {
    for (const who of [user, admin]) {
      for (const action of ["read", "create", "update", "delete", "restore"]) {
        const { status, allowed, reason } = await ask(who, { entity, action });
        assert.equal(status, 200);
        assert.equal(typeof allowed, "boolean");
        assert.match(reason, /^[A-Z].*\.$/);
      }
    }
    assert.equal((await ask(user, { entity, action: "read", id: 999_999_999 })).status, 404);
  });
}

Deno.test("the reason says whose records one may do it to", async () => {
  const { id } = await make.createCompany(app.db, { ownerId: userId });
  const verdict = await ask(user, { entity: "companies", id, action: "delete" });
  assert.equal(verdict.allowed, false);
  assert.match(verdict.reason, /administrators.*your role is user/);
  assert.equal((await ask(user, { entity: "companies", id, action: "update" })).allowed, true);
});

Deno.test("a record that the caller does not read is 404, a wrong question 422", async () => {
  const { id } = await make.createCompany(app.db, { ownerId: other.id });
  assert.equal((await ask(user, { entity: "companies", id, action: "read" })).status, 404);
  assert.equal((await ask(user, { entity: "users", id: other.id, action: "read" })).status, 404);
  assert.equal((await ask(user, { entity: "nothing", action: "read" })).status, 404);
  assert.equal((await ask(user, { entity: "companies", action: "eat" })).status, 422);
});

Deno.test("only administrators ask about someone else", async () => {
  const { id } = await make.createCompany(app.db, { ownerId: other.id });
  const about = { entity: "companies", id, action: "update" };
  assert.equal((await ask(user, { ...about, id: 0 })).status, 422);
  const own = await make.createCompany(app.db, { ownerId: userId });
  const question = { entity: "companies", id: own.id, action: "update" };
  assert.equal((await ask(user, { ...question, userId: other.id })).status, 403);
  assert.equal((await ask(user, { ...question, userId })).allowed, true);
  assert.equal((await ask(admin, { ...question, userId })).allowed, true);
  const verdict = await ask(admin, { ...question, userId: other.id });
  assert.equal(verdict.allowed, false);
  assert.match(verdict.reason, /only companies of their own/);
  assert.equal((await ask(admin, { ...question, userId: 999_999 })).status, 404);
});

Deno.test("a disabled user may do nothing", async () => {
  const gone = await make.createUser(app.db, { name: "Gone Person" });
  await disableUser(await app.ctx("admin"), gone.id);
  const { id } = await make.createCompany(app.db, { ownerId: userId });
  const question = { entity: "companies", id, action: "read", userId: gone.id };
  const { allowed, reason } = await ask(admin, question);
  assert.deepEqual([allowed, reason], [false, "Gone Person is disabled and cannot sign in."]);
});
