import assert from "node:assert/strict";
import { systemContext } from "../../lib/context.ts";
import { queueMail } from "../../lib/mail/mail.ts";
import { emailOf, testApp } from "../support/app.ts";

const folder = await Deno.makeTempDir();
const token = "a token for schedulers only";
const app = await testApp({ env: { DATA_DIR: folder, JOBS_TOKEN: token } });
Deno.test.afterAll(async () => {
  await app.close();
  await Deno.remove(folder, { recursive: true });
});

const run = (bearer?: string) => {
  const headers: HeadersInit = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  return app.request("/api/jobs/run", { method: "POST", headers });
};
const mail = { kind: "test", to: emailOf("user"), subject: "Hello", body: "the text of a mail" };

Deno.test("a scheduler with the token runs what is due", async () => {
  await queueMail(systemContext(app.db, app.kv), mail);
  const response = await run(token);
  assert.equal(response.status, 200);
  const { done, failed, left } = (await response.json()).data;
  assert.deepEqual([failed, left], [0, 0]);
  assert.ok(done >= 1);
  assert.equal((await Array.fromAsync(Deno.readDir(`${folder}/outbox`))).length, 1);
});

Deno.test("nobody else does, an administrator's token included", async () => {
  await queueMail(systemContext(app.db, app.kv), mail);
  const admin = await app.signIn("admin");
  for (const bearer of [undefined, "", "wrong", `${token}x`, admin.accessToken]) {
    assert.equal((await run(bearer)).status, 401, bearer);
  }
  const queued = await app.db.selectFrom("mails").select("id").where("status", "=", "queued")
    .execute();
  assert.equal(queued.length, 1);
});

Deno.test("without JOBS_TOKEN there is nothing at that address", async () => {
  const other = await testApp();
  const headers = { authorization: "Bearer " };
  const response = await other.request("/api/jobs/run", { method: "POST", headers });
  assert.equal(response.status, 404);
  await other.close();
});

Deno.test("administrators see which mails were sent, and never what they say", async () => {
  const admin = await app.signIn("admin", "cookie");
  const html = await (await admin.request("/admin/mail")).text();
  assert.ok(html.includes("Hello") && html.includes(emailOf("user")));
  assert.ok(!html.includes(mail.body));
  const manager = await app.signIn("manager", "cookie");
  assert.equal((await manager.request("/admin/mail")).status, 404);
});
