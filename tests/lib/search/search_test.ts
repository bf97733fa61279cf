import assert from "node:assert/strict";
import { apiSearch, searchAll } from "../../../lib/search/service.ts";
import { createCompany, createCustomer, createLead } from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { type Person, person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
Deno.test.afterAll(database.close);

const admin = await person(database, "admin");
const seller = await person(database, "user");
const ownerId = admin.id;

const find = async (who: Person, q: string) => {
  const found = await apiSearch(who.ctx(), { q });
  return Object.fromEntries(
    Object.entries(found).filter(([, hits]) => hits.length > 0)
      .map(([entity, hits]) => [entity, hits.map(({ id }) => id)]),
  );
};

const muller = await createCustomer(db, {
  ownerId,
  name: "Jörg Müller",
  phone: "+49 (30) 123-4567",
});
const local = await createCustomer(db, { ownerId, name: "Ida Stift", phone: "030 1234567" });
const zoe = await createCustomer(db, { ownerId: seller.id, name: "Zoë Quick" });
const works = await createCompany(db, { ownerId, name: "Müller Works", phone: "0800 555 777" });
const deal = await createLead(db, { ownerId, title: "Brückenbau", companyId: works.id });
const [task] = await db.insertInto("tasks")
  .values({ title: "Call Müller back", userId: seller.id, createdBy: ownerId }).returning("id")
  .execute();
const [note] = await db.insertInto("interactions").values({
  ...{ kind: "note", subject: "Visit", body: "Talked about the müller contract" },
  ...{ customerId: muller.id, userId: ownerId },
}).returning("id").execute();

Deno.test("one word finds all kinds of records, accents or not", async () => {
  for (const q of ["müller", "Muller", "MÜLLER", "ulle"]) {
    assert.deepEqual(await find(admin, q), {
      customers: [muller.id],
      companies: [works.id],
      leads: [deal.id],
      tasks: [task?.id],
      interactions: [note?.id],
    }, q);
  }
});

Deno.test("several words must all be there, in any order", async () => {
  assert.deepEqual((await find(admin, "muller jorg")).customers, [muller.id]);
  assert.deepEqual(await find(admin, "muller nobody"), {});
});

Deno.test("two letters find beginnings, one word's middle is not found", async () => {
  assert.deepEqual(await find(admin, "zo"), { customers: [zoe.id] });
  assert.deepEqual(await find(admin, "oe"), {});
  assert.deepEqual((await find(admin, "br")).leads, [deal.id]);
});

const numbers = ["+49 30 1234567", "0049301234567", "030/1234567", "(030) 123 45 67", "1234567"];
for (const q of numbers) {
  Deno.test(`a phone number in any format: ${q}`, async () => {
    const { customers } = await find(admin, q);
    assert.deepEqual(customers?.sort(), [muller.id, local.id].sort());
  });
}

Deno.test("companies by their number; few digits are no number", async () => {
  assert.deepEqual(await find(admin, "0800-555777"), { companies: [works.id] });
  assert.deepEqual(await find(admin, "567"), {});
});

Deno.test("everyone finds what they read, and no more", async () => {
  assert.deepEqual(await find(seller, "muller"), { tasks: [task?.id] });
  assert.deepEqual((await find(seller, "zoe")).customers, [zoe.id]);
  await db.updateTable("interactions").set({ customerId: zoe.id }).execute();
  assert.deepEqual((await find(seller, "contract")).interactions, [note?.id]);
  await db.updateTable("customers").set({ deletedAt: new Date() }).where("id", "=", zoe.id)
    .execute();
  assert.equal((await find(admin, "zoe")).customers, undefined);
});

Deno.test("people: oneself for a user, all for an administrator", async () => {
  assert.deepEqual((await find(seller, "people.test")).users, [seller.id]);
  assert.equal((await find(admin, "people.test")).users?.length, 2);
});

Deno.test("the same name first, then beginnings, words, parts; the newest first", async () => {
  const names = ["Bandana", "Ana", "Maria Ana", "Anabel", "Ana"];
  const made = [];
  for (const name of names) made.push(await createCustomer(db, { ownerId, name, email: "x@y.z" }));
  for (let n = 0; n < 300; n++) await createCustomer(db, { ownerId, name: `Bandanas ${n}` });
  const groups = await searchAll(admin.ctx(), { q: "ana", limit: 4 });
  const { hits = [], more } = groups.find(({ entity }) => entity === "customers") ?? {};
  assert.deepEqual(hits.slice(0, 3).map(({ name }) => name), ["Ana", "Ana", "Anabel"]);
  assert.deepEqual(hits.slice(0, 2).map(({ id }) => id), [made[4]?.id, made[1]?.id]);
  assert.equal(more, true);
});

Deno.test("what would be a pattern is taken literally", async () => {
  await createCustomer(db, { ownerId, name: "100% Sure_thing" });
  assert.equal((await find(admin, "100%")).customers?.length, 1);
  assert.equal((await find(admin, "e_thing")).customers?.length, 1);
  assert.deepEqual(await find(admin, "%%%"), {});
  assert.deepEqual(await find(admin, "_______"), {});
});
