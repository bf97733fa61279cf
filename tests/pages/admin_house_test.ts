import assert from "node:assert/strict";
import { insertJob } from "../../lib/jobs/repository.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin", "cookie");
const userId = await app.userId("user");

for (const path of ["/admin/rights", "/admin/jobs", "/admin/system", "/admin/export"]) {
  Deno.test(`${path} is there for administrators and nothing for others`, async () => {
    const response = await admin.request(path);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<h1>/);
    for (const role of ["user", "manager"] as const) {
      const { request } = await app.signIn(role, "cookie");
      assert.equal((await request(path)).status, 404, role);
    }
    assert.equal((await app.request(path)).status, 303);
  });
}

Deno.test("the rights page says why somebody may or may not", async () => {
  const ask = async (question: string) =>
    await (await admin.request(`/admin/rights?userId=${userId}&${question}`)).text();
  assert.match(await ask("action=delete&entity=leads"), /No, Test user may not/);
  assert.match(await ask("action=create&entity=leads"), /Yes, Test user may/);
  assert.match(await ask("action=read&entity=leads&id=999999"), /There is no such record/);
});

Deno.test("a failed job is tried again, a waiting one is cancelled, a running one stays", async () => {
  const { db } = app;
  const job = async (more: Partial<Parameters<typeof insertJob>[1]>) => {
    await insertJob(db, { name: "a.test", payload: {}, key: crypto.randomUUID(), ...more });
    const { id } = await db.selectFrom("jobs").select("id").orderBy("id", "desc").limit(1)
      .executeTakeFirstOrThrow();
    return id;
  };
  const later = new Date("2199-01-01");
  const failed = await job({ failedAt: new Date(), lastError: "No <luck>", attempts: 9 });
  const waiting = await job({ runAt: later });
  const running = await job({ lease: crypto.randomUUID(), leasedUntil: later });
  const page = await (await admin.request("/admin/jobs")).text();
  assert.match(page, /No &lt;luck>|No &lt;luck&gt;/);
  const post = async (id: number, step: string) =>
    (await admin.request(`/admin/jobs/${id}/${step}`, { form: {} })).status;
  assert.equal(await post(failed, "retry"), 303);
  assert.equal(await post(waiting, "retry"), 404, "it did not fail");
  assert.equal(await post(waiting, "cancel"), 303);
  assert.equal(await post(running, "cancel"), 404);
  const left = await db.selectFrom("jobs").select(["id", "failedAt", "attempts"])
    .where("name", "=", "a.test").orderBy("id").execute();
  assert.deepEqual(left, [
    { id: failed, failedAt: null, attempts: 0 },
    { id: running, failedAt: null, attempts: 0 },
  ]);
});

Deno.test("an administrator ends a person's sessions, one or all", async () => {
  const [first, second] = [await app.signIn("user"), await app.signIn("user")];
  const page = await (await admin.request(`/admin/users/${userId}`)).text();
  const [sid = ""] = [...page.matchAll(/name="sid" value="([^"]+)"/g)].map(([, id]) => id);
  const here = `/admin/users/${userId}/sessions/end`;
  assert.equal((await admin.request(here, { form: { sid } })).status, 303);
  assert.equal((await admin.request(here, { form: { sid } })).status, 404, "it is over");
  assert.equal((await admin.request(here, { form: {} })).status, 303);
  for (const { request } of [first, second]) {
    assert.equal((await request("/api/auth/me")).status, 401);
  }
});

Deno.test("administrators download the whole instance, and nobody else does", async () => {
  const path = "/admin/export/file";
  const response = await admin.request(path);
  assert.match(response.headers.get("content-disposition") ?? "", /filename="petrel\.jsonl"/);
  const lines = (await response.text()).trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.equal(lines[0].format, "petrel-export");
  assert.equal(lines.at(-1).counts.users, lines.filter(({ record }) => record === "users").length);
  for (const role of ["user", "manager"] as const) {
    assert.equal((await (await app.signIn(role, "cookie")).request(path)).status, 404, role);
  }
});
