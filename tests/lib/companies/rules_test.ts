import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import {
  createCompany,
  getCompany,
  listCompanies,
  restoreCompany,
  trashCompany,
  updateCompany,
} from "../../../lib/companies/service.ts";
import { CompanyCreate } from "../../../lib/companies/schema.ts";
import { createCustomer, getCustomer } from "../../../lib/customers/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { parse } from "../../../lib/schema/parse.ts";
import * as make from "../../factories/records.ts";
import { testDatabase } from "../../support/database.ts";
import { person } from "../../support/people.ts";

const database = await testDatabase();
const { db } = database;
const seller = await person(database, "user");
const colleague = await person(database, "user");
const admin = await person(database, "admin");

Deno.test.afterAll(() => database.close());

let made = 0;
const freshDomain = () => `firm${made += 1}.example`;

for (
  const [written, host] of [
    ["Acme.EXAMPLE", "acme.example"],
    [" https://Acme.example/about?x=1 ", "acme.example"],
    ["http://acme.example:8080", "acme.example"],
    ["bücher.example", "xn--bcher-kva.example"],
    ["acme.example.", "acme.example"],
    ["", null],
  ] as const
) {
  Deno.test(`the domain ${JSON.stringify(written)} is kept as ${host}`, () => {
    assert.equal(parse(CompanyCreate, { name: "Acme", domain: written }).domain, host);
  });
}

for (const written of ["acme", "not a domain", "a..b", "-a.example", "127.0.0.1", "mailto:x@y.z"]) {
  Deno.test(`${JSON.stringify(written)} is no domain`, () => {
    assert.throws(() => parse(CompanyCreate, { name: "Acme", domain: written }), {
      details: [{ field: "domain", message: "Write the domain alone, like example.com." }],
    });
  });
}

Deno.test("a website is http or https, and gets https where it has neither", () => {
  const website = (text: string) => parse(CompanyCreate, { name: "A", website: text }).website;
  assert.equal(website("www.acme.example/a"), "https://www.acme.example/a");
  assert.equal(website("http://acme.example"), "http://acme.example");
  for (const text of ["javascript:alert(1)", "ftp://acme.example", "https://", "acme"]) {
    assert.throws(() => website(text), { code: "VALIDATION_ERROR" }, text);
  }
});

Deno.test("a domain is unique in any case; the refusal names the field", async () => {
  const domain = freshDomain();
  await createCompany(colleague.ctx(), { name: "First", domain });
  const refused = {
    code: "CONFLICT",
    details: [{ field: "domain", message: "Another company has this domain." }],
  };
  await assert.rejects(createCompany(seller.ctx(), { name: "Second", domain }), refused);
  const { record } = await createCompany(seller.ctx(), { name: "Third" });
  await assert.rejects(updateCompany(seller.ctx(), record.id, { fields: { domain } }), refused);
});

Deno.test("companies without a domain do not clash", async () => {
  await createCompany(seller.ctx(), { name: "No domain" });
  const { warnings } = await createCompany(seller.ctx(), { name: "Another without" });
  assert.deepEqual(warnings, []);
});

Deno.test("the trash does not count for a domain, and then a restore clashes", async () => {
  const domain = freshDomain();
  const { record: old } = await createCompany(seller.ctx(), { name: "Old", domain });
  await trashCompany(admin.ctx(), old.id);
  const { record: fresh } = await createCompany(seller.ctx(), { name: "Fresh", domain });
  await assert.rejects(restoreCompany(admin.ctx(), old.id), { code: "CONFLICT" });
  await updateCompany(seller.ctx(), fresh.id, { fields: { domain: null } });
  assert.equal((await restoreCompany(admin.ctx(), old.id)).domain, domain);
});

Deno.test("an undo whose domain is taken by now is kept and says why", async () => {
  const domain = freshDomain();
  const { record } = await createCompany(seller.ctx(), { name: "Gave it up", domain });
  const ctx = seller.ctx();
  await updateCompany(ctx, record.id, { fields: { domain: null, phone: "+1 1" } });
  await createCompany(seller.ctx(), { name: "Took it", domain });
  const { undone, kept } = await undoChangeSet(seller.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.equal(undone, 1);
  assert.deepEqual(kept.map(({ field, why }) => [field, why]), [
    ["domain", "Another company has this domain."],
  ]);
  const { phone } = await getCompany(seller.ctx(), record.id);
  assert.equal(phone, null, "the other field went back");
});

Deno.test("the same name warns with the ids that one reads", async () => {
  await createCompany(colleague.ctx(), { name: "Nordlys AS" });
  const { record, warnings } = await createCompany(seller.ctx(), { name: "Nordlys AS" });
  assert.deepEqual(warnings, []);
  const again = await createCompany(seller.ctx(), { name: "NORDLYS as" });
  assert.deepEqual(again.warnings, [{ code: "DUPLICATE", ids: [record.id] }]);
});

Deno.test("deleting a company deletes no customer or lead, and a restore finds them all", async () => {
  const { record } = await createCompany(seller.ctx(), { name: "With people" });
  const input = { name: "Some One", email: "some@x.test", companyId: record.id };
  const { record: customer } = await createCustomer(seller.ctx(), input);
  const lead = await make.createLead(db, { ownerId: seller.id, companyId: record.id });
  await trashCompany(admin.ctx(), record.id);
  const stays = await getCustomer(seller.ctx(), customer.id);
  assert.deepEqual([stays.company, stays.companyId], ["With people", record.id]);
  const row = await db.selectFrom("leads").select(["companyId", "deletedAt"])
    .where("id", "=", lead.id).executeTakeFirstOrThrow();
  assert.deepEqual(row, { companyId: record.id, deletedAt: null });
  const { customerCount, leadCount } = await restoreCompany(admin.ctx(), record.id);
  assert.deepEqual([customerCount, leadCount], [1, 1]);
});

Deno.test("counts are of what the reader reads", async () => {
  const { record: { id } } = await createCompany(seller.ctx(), { name: "Counted" });
  for (const ownerId of [seller.id, colleague.id, colleague.id]) {
    await make.createCustomer(db, { ownerId, companyId: id });
    await make.createLead(db, { ownerId, companyId: id });
  }
  const deletedAt = new Date();
  await make.createCustomer(db, { ownerId: seller.id, companyId: id, deletedAt });
  const { customerCount, leadCount } = await getCompany(seller.ctx(), id);
  assert.deepEqual([customerCount, leadCount], [1, 1]);
  const all = await getCompany(admin.ctx(), id);
  assert.deepEqual([all.customerCount, all.leadCount], [3, 3]);
});

Deno.test("lists search name and domain and filter by industry, domain, owner and team", async () => {
  const team = await db.insertInto("teams").values({ name: "North", managerId: null })
    .returning("id").executeTakeFirstOrThrow();
  const mate = await person(database, "user", team.id);
  const domain = freshDomain();
  const input = { name: "Øst Fjord", domain, industry: "Retail" as const };
  const { record } = await createCompany(mate.ctx(), input);
  const ids = async (query: Parameters<typeof listCompanies>[1]) =>
    (await listCompanies(admin.ctx(), query)).data.map((one) => one.id);
  assert.deepEqual(await ids({ search: "fjord" }), [record.id]);
  assert.deepEqual(await ids({ search: domain }), [record.id]);
  assert.deepEqual(await ids({ industry: ["Retail"] }), [record.id]);
  assert.deepEqual(await ids({ domain: [domain] }), [record.id]);
  assert.deepEqual(await ids({ teamId: [team.id] }), [record.id]);
  assert.deepEqual(await ids({ ownerId: [mate.id], search: "nothing" }), []);
  assert.deepEqual((await listCompanies(mate.ctx(), { ownerId: ["me"] })).pagination.total, 1);
});

Deno.test("a company goes back only to an owner who is still active", async () => {
  const leaver = await person(database, "user");
  const { record } = await createCompany(leaver.ctx(), { name: "Handed over" });
  const ctx = admin.ctx();
  await updateCompany(ctx, record.id, { fields: { ownerId: seller.id } });
  await db.updateTable("users").set({ status: "disabled" }).where("id", "=", leaver.id).execute();
  const { undone, kept } = await undoChangeSet(admin.ctx(), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual([undone, kept[0]?.why], [0, "Its earlier owner is no longer active"]);
});

Deno.test("undo of a restore trashes the company again, for its customers were there before", async () => {
  const { record: { id } } = await createCompany(seller.ctx(), { name: "Back and forth" });
  await createCustomer(seller.ctx(), { name: "Ada", email: "ada@forth.test", companyId: id });
  await trashCompany(admin.ctx(), id);
  const ctx = admin.ctx();
  await restoreCompany(ctx, id);
  const undone = await undoChangeSet(ctx, ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(undone, { undone: 1, kept: [] });
  await assert.rejects(getCompany(seller.ctx(), id), { code: "NOT_FOUND" });
});
