import assert from "node:assert/strict";
import { createCustomer } from "../factories/records.ts";
import { testApp } from "../support/app.ts";
import { errorsOf, imported, preview, ran, send } from "../support/imports.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin");
const user = await app.signIn("user");
const manager = await app.signIn("manager");

const count = async () => (await app.db.selectFrom("customers").select("id").execute()).length;

Deno.test("a dry run counts every row and writes nothing; the run does what it said", async () => {
  await createCustomer(app.db, { email: "known@a.test", ownerId: await app.userId("admin") });
  const before = await count();
  const file = [
    "Name,Email,Phone,Company",
    "Ada Lovelace,ada@a.test,+44 20 7946 0000,Engines",
    "Grace Hopper,GRACE@a.test,,Engínes",
    "Twice Ada,ada@a.test,,",
    "Known,known@a.test,,",
    "No Address,,,",
    "Broken,not an address,,",
  ].join("\n");
  const { id, counts, ...shown } = await preview(admin, file);
  assert.deepEqual(counts, {
    ...{ rows: 6, create: 2, update: 0, unchanged: 0, duplicate: 2, error: 2 },
  });
  assert.deepEqual(shown.mapping, {
    ...{ Name: "name", Email: "email", Phone: "phone", Company: "company" },
  });
  assert.equal(shown.key, "email");
  assert.equal(await count(), before);
  const done = await ran(app, admin, id);
  assert.equal(done.status, "done");
  assert.deepEqual(done.counts, {
    ...{ rows: 6, created: 2, updated: 0, unchanged: 0, skipped: 2, failed: 2 },
  });
  assert.equal(await count(), before + 2);
  const rows = await app.db.selectFrom("customers").selectAll().where("email", "like", "%@a.test")
    .where("email", "!=", "known@a.test").orderBy("id").execute();
  assert.deepEqual(rows.map((row) => [row.name, row.email, row.company]), [
    ["Ada Lovelace", "ada@a.test", "Engines"],
    ["Grace Hopper", "grace@a.test", "Engínes"],
  ]);
  assert.equal(rows[0]?.companyId, rows[1]?.companyId);
  assert.deepEqual(await errorsOf(admin, id), [
    "Name,Email,Phone,Company,Reason",
    "No Address,,,,Email: Fill in this field.",
    'Broken,not an address,,,"Email: Write the whole address, like name@example.com."',
  ]);
});

Deno.test("an upsert changes what it finds and makes the rest", async () => {
  const owner = await app.userId("admin");
  await createCustomer(app.db, { name: "Old", email: "u1@b.test", phone: "1", ownerId: owner });
  await createCustomer(app.db, { name: "Same", email: "u2@b.test", ownerId: owner });
  const file = "E-mail;Full name;Phone\nu1@b.test;New;\nu2@b.test;Same;\nu3@b.test;Third;3\n";
  const done = await imported(app, admin, file, { mode: "upsert" });
  assert.deepEqual(done.counts, {
    ...{ rows: 3, created: 1, updated: 1, unchanged: 1, skipped: 0, failed: 0 },
  });
  const changed = await app.db.selectFrom("customers").selectAll().where("email", "=", "u1@b.test")
    .executeTakeFirstOrThrow();
  assert.equal(changed.name, "New");
  assert.equal(changed.phone, "1", "an empty cell keeps what is there");
  assert.equal(changed.version, 2);
});

Deno.test("undo of an import takes its records back, and keeps those that were edited", async () => {
  const owner = await app.userId("admin");
  const old = await createCustomer(app.db, { name: "Old", email: "old@c.test", ownerId: owner });
  const file = "name,email,company\nOld 2,old@c.test,\nNew,new@c.test,Firm C\nEdited,ed@c.test,";
  const done = await imported(app, admin, file, { mode: "upsert" });
  assert.ok(done.changeSetId !== null);
  const edited = await app.db.selectFrom("customers").select("id").where("email", "=", "ed@c.test")
    .executeTakeFirstOrThrow();
  const edit = { method: "PATCH", json: { name: "Edited since" } };
  assert.equal((await admin.request(`/api/customers/${edited.id}`, edit)).status, 200);
  const undo = await admin.request(`/api/change-sets/${done.changeSetId}/undo`, { method: "POST" });
  assert.equal(undo.status, 200);
  const { data } = await undo.json();
  assert.equal(data.undone, 3);
  assert.deepEqual(data.kept, [
    { entity: "customers", id: edited.id, field: "name", why: "Changed since" },
  ]);
  const names = await app.db.selectFrom("customers").select(["name", "email"])
    .where("email", "like", "%@c.test").where("deletedAt", "is", null).orderBy("id").execute();
  assert.deepEqual(names, [
    { name: "Old", email: "old@c.test" },
    { name: "Edited since", email: "ed@c.test" },
  ]);
  assert.equal(old.name, "Old");
});

Deno.test("an import is its maker's and the administrators', and only its maker starts it", async () => {
  const { id } = await preview(user, "name,email\nMine,mine@d.test");
  for (const way of ["", "/errors"]) {
    assert.equal((await manager.request(`/api/imports/${id}${way}`)).status, 404);
    assert.equal((await admin.request(`/api/imports/${id}${way}`)).status, 200);
  }
  const start = { method: "POST" };
  assert.equal((await manager.request(`/api/imports/${id}/run`, start)).status, 404);
  assert.equal((await admin.request(`/api/imports/${id}/run`, start)).status, 403);
  const done = await ran(app, user, id);
  assert.equal(done.status, "done");
  assert.equal((await user.request(`/api/imports/${id}/run`, start)).status, 409);
  const mine = await app.db.selectFrom("customers").select("ownerId").where(
    "email",
    "=",
    "mine@d.test",
  )
    .executeTakeFirstOrThrow();
  assert.equal(mine.ownerId, await app.userId("user"));
});

Deno.test("a user's rows find only what the user sees", async () => {
  await createCustomer(app.db, { email: "far@e.test", ownerId: await app.userId("admin") });
  const file = "name,email\nFar,far@e.test";
  const { counts } = await preview(user, file, { mode: "update" });
  assert.deepEqual(counts, {
    ...{ rows: 1, create: 0, update: 0, unchanged: 0, duplicate: 0, error: 1 },
  });
  const all = await preview(admin, file, { mode: "update" });
  assert.deepEqual(all.counts, { ...counts, update: 1, error: 0 });
});

Deno.test("a cancelled import stops, and what was not begun is not written", async () => {
  const { id } = await preview(admin, "name,email\nNever,never@f.test");
  await admin.request(`/api/imports/${id}/run`, { method: "POST" });
  const cancel = await admin.request(`/api/imports/${id}/cancel`, { method: "POST" });
  assert.equal((await cancel.json()).data.status, "cancelled");
  assert.equal((await admin.request(`/api/imports/${id}/cancel`, { method: "POST" })).status, 409);
  const found = await app.db.selectFrom("customers").where("email", "=", "never@f.test").select(
    "id",
  )
    .execute();
  assert.deepEqual(found, []);
});

const wrong: [string, Parameters<typeof send>[2], RegExp][] = [
  ["no such entity", { entity: "cats" }, /entity/],
  ["no such field", { mapping: { Name: "nickname" } }, /no field nickname/],
  ["no such column", { mapping: { Nom: "name" } }, /no column “Nom”/],
  ["one field twice", { mapping: { Name: "name", Email: "name" } }, /Two columns/],
  ["no key to update by", { mode: "update", mapping: { Name: "name" } }, /so that rows find/],
  ["a key that is none", { key: "phone" }, /Choose one of/],
  ["an option that is none", { options: { colour: "red" } }, /no such field/],
  ["options that are no JSON", undefined, /JSON/],
];

for (const [name, sent, message] of wrong) {
  Deno.test(`422 says what is wrong: ${name}`, async () => {
    const form = new FormData();
    form.set("file", new File(["Name,Email\nA,a@g.test"], "a.csv"));
    form.set("entity", "customers");
    form.set("options", "{");
    const response = sent === undefined
      ? await admin.request("/api/imports", { method: "POST", body: form })
      : await send(admin, "Name,Email\nA,a@g.test", sent);
    assert.equal(response.status, 422);
    assert.match(JSON.stringify(await response.json()), message);
  });
}

Deno.test("the same key gives the same import again", async () => {
  const form = () => {
    const body = new FormData();
    body.set("file", new File(["name,email\nOnce,once@h.test"], "a.csv"));
    body.set("entity", "customers");
    return { method: "POST", body, headers: { "idempotency-key": "import-once" } };
  };
  const first = await (await admin.request("/api/imports", form())).json();
  const second = await admin.request("/api/imports", form());
  assert.equal(second.status, 201);
  assert.equal((await second.json()).data.id, first.data.id);
});
