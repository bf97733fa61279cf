import assert from "node:assert/strict";
import { setupCode } from "../../lib/auth/setup.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const person = { name: "First", email: "first@petrel.test", password: "nineteen purple owls" };
const countUsers = async () => (await app.db.selectFrom("users").select("id").execute()).length;

Deno.test("where there are users there is no setup", async () => {
  assert.equal((await app.request("/setup")).status, 404);
  const form = { ...person, code: await setupCode(app.config) };
  assert.equal((await app.request("/setup", { form })).status, 404);
  assert.equal(await countUsers(), 3);
});

Deno.test("the printed code makes one administrator, once", async () => {
  await app.db.deleteFrom("passwords").execute();
  await app.db.deleteFrom("users").execute();
  assert.equal((await app.request("/setup")).status, 200);
  const wrong = await app.request("/setup", { form: { ...person, code: "00000-11111" } });
  assert.equal(wrong.status, 401);
  const html = await wrong.text();
  assert.ok(html.includes("First") && !html.includes(person.password));
  assert.equal(await countUsers(), 0);
  const code = await setupCode(app.config);
  const weak = await app.request("/setup", { form: { ...person, code, password: "password1234" } });
  assert.equal(weak.status, 422);
  const answers = await Promise.all(
    ["a", "b"].map((who) =>
      app.request("/setup", { form: { ...person, email: `${who}@petrel.test`, code } })
    ),
  );
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 404]);
  const users = await app.db.selectFrom("users").select(["role", "status"]).execute();
  assert.deepEqual(users, [{ role: "admin", status: "active" }]);
});
