import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import {
  createCustomer,
  getCustomer,
  listCustomers,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "../../../lib/customers/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");
const manager = await person(database, "manager");
const admin = await person(database, "admin");

Deno.test.afterAll(() => database.close());

let made = 0;

async function newCustomer(more: { company?: string; ownerId?: number; email?: string } = {}) {
  made += 1;
  const input = { name: `Person ${made}`, email: `person${made}@x.test`, ...more };
  const ctx = seller.ctx();
  const { record, warnings } = await createCustomer(ctx, input);
  return { record, warnings, changeSet: ctx.changeSet.id ?? 0 };
}

async function companiesNamed(name: string): Promise<{ id: number; ownerId: number }[]> {
  return await db.selectFrom("companies").select(["id", "ownerId"]).where("name", "=", name)
    .where("deletedAt", "is", null).execute();
}

Deno.test("a company's name makes the company, and links to it the next time", async () => {
  const first = await newCustomer({ company: "Nordlys Shipping" });
  const [company] = await companiesNamed("Nordlys Shipping");
  assert.equal(first.record.companyId, company?.id);
  assert.equal(company?.ownerId, seller.id);
  const second = await newCustomer({ company: "NORDLYS shipping" });
  assert.equal(second.record.companyId, company?.id);
  assert.equal((await companiesNamed("NORDLYS shipping")).length, 0);
});

Deno.test("two at once with one company's name make it once", async () => {
  await Promise.all([1, 2, 3, 4].map(() => newCustomer({ company: "Twice Ltd" })));
  assert.equal((await companiesNamed("Twice Ltd")).length, 1);
});

Deno.test("a company's id brings its name, and null unlinks", async () => {
  const { record: { companyId } } = await newCustomer({ company: "Atlas" });
  const { record } = await newCustomer({ company: "Other" });
  const linked = await updateCustomer(seller.ctx(), record.id, { fields: { companyId } });
  assert.deepEqual([linked.company, linked.companyId], ["Atlas", companyId]);
  const unlinked = await updateCustomer(seller.ctx(), record.id, { fields: { company: null } });
  assert.deepEqual([unlinked.company, unlinked.companyId], [null, null]);
});

Deno.test("a company that one does not see cannot be chosen by its id", async () => {
  const hidden = await createCustomer(colleague.ctx(), {
    name: "Hidden",
    email: "hidden@x.test",
    company: "Hidden company",
  });
  const { record } = await newCustomer();
  const fields = { companyId: hidden.record.companyId };
  await assert.rejects(updateCustomer(seller.ctx(), record.id, { fields }), {
    code: "VALIDATION_ERROR",
    details: [{ field: "companyId", message: "Choose a company that you can see." }],
  });
});

Deno.test("the same email warns with the ids that one reads, and does not block", async () => {
  const email = "same@x.test";
  await createCustomer(colleague.ctx(), { name: "Not theirs", email });
  const first = await newCustomer({ email });
  assert.deepEqual(first.warnings, []);
  const second = await newCustomer({ email });
  assert.deepEqual(second.warnings, [{ code: "DUPLICATE", ids: [first.record.id] }]);
});

Deno.test("the owner must be an active user", async () => {
  const gone = await person(database, "user");
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", gone.id).execute();
  for (const ownerId of [gone.id, 999_999]) {
    await assert.rejects(newCustomer({ ownerId }), {
      details: [{ field: "ownerId", message: "Choose an active user." }],
    });
  }
});

Deno.test("a write of what is there already changes nothing", async () => {
  const { record } = await newCustomer({ company: "Calm" });
  const ctx = seller.ctx();
  const fields = { name: record.name, company: record.company, companyId: record.companyId };
  const same = await updateCustomer(ctx, record.id, { fields });
  assert.equal(same.version, record.version);
  assert.equal(ctx.changeSet.id, undefined);
});

Deno.test("stale edits of different fields merge, of the same field clash", async () => {
  const { record: { id, version: baseVersion } } = await newCustomer();
  await updateCustomer(manager.ctx(), id, { fields: { jobTitle: "Buyer" }, baseVersion });
  // A form sends every field: one that holds what its writer had seen was not edited.
  const fields = { phone: "+1 555 0100", jobTitle: null };
  const { phone, jobTitle } = await updateCustomer(seller.ctx(), id, { fields, baseVersion });
  assert.deepEqual({ phone, jobTitle }, { phone: "+1 555 0100", jobTitle: "Buyer" });
  await assert.rejects(
    updateCustomer(seller.ctx(), id, { fields: { jobTitle: "Boss" }, baseVersion }),
    (error: { code: string; details: { field: string; yours: string; theirs: string }[] }) => {
      const [detail] = error.details;
      assert.equal(error.code, "CONFLICT");
      assert.deepEqual([detail?.field, detail?.yours, detail?.theirs], [
        "jobTitle",
        "Boss",
        "Buyer",
      ]);
      return true;
    },
  );
});

Deno.test("another exact version is refused, for update and trash", async () => {
  const { record: { id, version } } = await newCustomer();
  const exactVersion = version + 1;
  const refused = { code: "PRECONDITION_FAILED" };
  const fields = { jobTitle: "x" };
  await assert.rejects(updateCustomer(seller.ctx(), id, { fields, exactVersion }), refused);
  await assert.rejects(trashCustomer(admin.ctx(), id, exactVersion), refused);
});

Deno.test("concurrent editors of different fields lose nothing", async () => {
  const { record: { id, version: baseVersion } } = await newCustomer();
  const fields = [{ phone: "+1 1" }, { jobTitle: "Buyer" }, { source: "Fair" }, { tags: ["a"] }];
  await Promise.all(
    fields.map((one) => updateCustomer(seller.ctx(), id, { fields: one, baseVersion })),
  );
  const { phone, jobTitle, source, tags, version } = await getCustomer(seller.ctx(), id);
  assert.deepEqual(Object.assign({}, ...fields), { phone, jobTitle, source, tags });
  assert.equal(version, baseVersion + 4);
});

Deno.test("the trash hides a customer from reading and listing until it is restored", async () => {
  const { record: { id } } = await newCustomer();
  await trashCustomer(admin.ctx(), id);
  for (const who of [seller, manager, admin]) {
    await assert.rejects(getCustomer(who.ctx(), id), { code: "NOT_FOUND" });
  }
  const trash = await listCustomers(admin.ctx(), { deleted: true, limit: 100 });
  assert.ok(trash.data.some((one) => one.id === id && one.deletedAt !== null));
  assert.equal((await restoreCustomer(admin.ctx(), id)).deletedAt, null);
  assert.equal((await getCustomer(seller.ctx(), id)).id, id);
  await assert.rejects(restoreCustomer(admin.ctx(), id), { code: "NOT_FOUND" });
});

Deno.test("undoing one's own create trashes the customer and the company made with it", async () => {
  const { record, changeSet } = await newCustomer({ company: "Made by mistake" });
  const undone = await undoChangeSet(seller.ctx(), changeSet, undoables);
  assert.deepEqual(undone, { undone: 2, kept: [] });
  await assert.rejects(getCustomer(seller.ctx(), record.id), { code: "NOT_FOUND" });
  assert.deepEqual(await companiesNamed("Made by mistake"), []);
});

Deno.test("undo keeps a company that has customers by now", async () => {
  const { changeSet } = await newCustomer({ company: "Popular" });
  await newCustomer({ company: "Popular" });
  const { undone, kept } = await undoChangeSet(seller.ctx(), changeSet, undoables);
  assert.equal(undone, 1);
  assert.deepEqual(kept.map((one) => [one.entity, one.why]), [
    ["companies", "Customers or leads belong to it by now"],
  ]);
});

Deno.test("undo of an edit puts back what nobody has edited since", async () => {
  const { record: { id } } = await newCustomer();
  const ctx = seller.ctx();
  await updateCustomer(ctx, id, { fields: { phone: "+1 1", jobTitle: "Buyer" } });
  await updateCustomer(manager.ctx(), id, { fields: { jobTitle: "Boss" } });
  const { kept } = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(kept.map((one) => one.field), ["jobTitle"]);
  const { phone, jobTitle } = await getCustomer(seller.ctx(), id);
  assert.deepEqual({ phone, jobTitle }, { phone: null, jobTitle: "Boss" });
});

Deno.test("undo does not give a customer back to someone who is disabled", async () => {
  const leaving = await person(database, "user");
  const { record: { id } } = await newCustomer({ ownerId: leaving.id });
  const ctx = admin.ctx();
  await updateCustomer(ctx, id, { fields: { ownerId: seller.id } });
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", leaving.id).execute();
  const { undone, kept } = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual([undone, kept[0]?.field], [0, "ownerId"]);
});
