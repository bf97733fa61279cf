import assert from "node:assert/strict";
import * as make from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const user = await app.signIn("user", "cookie");
const admin = await app.signIn("admin", "cookie");
const ownerId = await app.userId("user");
const other = await make.createUser(app.db);

const pathOf = (response: Response) => (response.headers.get("location") ?? "").split("?")[0] ?? "";

Deno.test("a company is added, found, edited, trashed and restored by forms", async () => {
  const form = { name: "Nordlys", domain: "https://Nordlys.example/x", industry: "Retail" };
  const added = await user.request("/companies/new", { form });
  assert.equal(added.status, 303);
  const here = pathOf(added);
  const page = await (await user.request(here)).text();
  assert.match(page, /nordlys\.example/);
  assert.match(await (await user.request("/companies?search=nordlys")).text(), /Nordlys/);
  const edited = await user.request(`${here}/edit`, { form: { phone: "+49 30 1", version: "1" } });
  assert.equal(edited.status, 303);
  assert.match(await (await user.request(here)).text(), /\+49 30 1/);
  assert.match(await (await user.request(here)).text(), /Why\?/);
  assert.equal((await user.request(`${here}/trash`, { form: {} })).status, 403);
  assert.equal((await admin.request(`${here}/trash`, { form: {} })).status, 303);
  assert.equal((await user.request(here)).status, 404);
  assert.match(await (await admin.request(here)).text(), /This company is in the trash/);
  assert.equal((await admin.request(`${here}/restore`, { form: {} })).status, 303);
  assert.equal((await user.request(here)).status, 200);
});

Deno.test("a taken domain comes back with what was typed", async () => {
  await make.createCompany(app.db, { ownerId: other.id, domain: "taken.example" });
  const form = { name: "Second", domain: "TAKEN.example" };
  const response = await user.request("/companies/new", { form });
  assert.equal(response.status, 409);
  const page = await response.text();
  assert.match(page, /Another company has this domain/);
  assert.match(page, /value="Second"/);
});

Deno.test("two who change the same field are asked which value stays", async () => {
  const { id } = await make.createCompany(app.db, { ownerId });
  const edit = (who: typeof user, phone: string) =>
    who.request(`/companies/${id}/edit`, { form: { phone, version: "1" } });
  assert.equal((await edit(admin, "+1 1")).status, 303);
  const clash = await edit(user, "+1 2");
  assert.equal(clash.status, 409);
  const page = await clash.text();
  assert.match(page, /Yours: \+1 2/);
  assert.match(page, /Saved: \+1 1/);
});

Deno.test("the page shows the customers that one reads, and no others", async () => {
  const { id } = await make.createCompany(app.db, { ownerId });
  await make.createCustomer(app.db, { ownerId, companyId: id, name: "Of mine" });
  await make.createCustomer(app.db, { ownerId: other.id, companyId: id, name: "Of another" });
  const own = await (await user.request(`/companies/${id}`)).text();
  assert.match(own, /Of mine/);
  assert.doesNotMatch(own, /Of another/);
  assert.match(await (await admin.request(`/companies/${id}`)).text(), /Of another/);
});

Deno.test("the page shows the leads that one reads and links to them, and counts no others", async () => {
  const { id: companyId } = await make.createCompany(app.db, { ownerId });
  const lead = await make.createLead(app.db, { ownerId, companyId, title: "Own deal" });
  await make.createLead(app.db, { ownerId: other.id, companyId, title: "Another's deal" });
  const own = await (await user.request(`/companies/${companyId}`)).text();
  assert.match(own, new RegExp(`<a class="title" href="/leads/${lead.id}">Own deal</a>`));
  assert.doesNotMatch(own, /Another's deal/);
  assert.match(own, new RegExp(`href="/leads/new\\?companyId=${companyId}"`));
  assert.match(
    await (await admin.request(`/companies/${companyId}`)).text(),
    /Another(&#39;|')s deal/,
  );
});

Deno.test("a customer's company is a link for who reads it, else its name", async () => {
  const company = await make.createCompany(app.db, { ownerId: other.id, name: "Behind" });
  const { id } = await make.createCustomer(app.db, {
    ...{ ownerId, companyId: company.id, company: "Behind" },
  });
  const link = `<a href="/companies/${company.id}">Behind</a>`;
  const [own, all] = await Promise.all(
    [user, admin].map(async (who) => await (await who.request(`/customers/${id}`)).text()),
  );
  assert.match(own ?? "", /Behind/);
  assert.equal(own?.includes(link), false);
  assert.ok(all?.includes(link));
});

Deno.test("the chip of a filter by company says its name, and its id where it is hidden", async () => {
  const { id } = await make.createCompany(app.db, { ownerId: other.id, name: "Chipped" });
  const chips = async (who: typeof user) =>
    await (await who.request(`/leads?companyId=${id}`)).text();
  assert.match(await chips(admin), /Company: Chipped/);
  assert.match(await chips(user), new RegExp(`Company: ${id}`));
});

Deno.test("another's company is not there by any address", async () => {
  const { id } = await make.createCompany(app.db, { ownerId: other.id });
  for (const path of [`/companies/${id}`, `/companies/${id}/edit`]) {
    assert.equal((await user.request(path)).status, 404);
  }
  for (const action of ["edit", "trash", "restore"]) {
    const response = await user.request(`/companies/${id}/${action}`, { form: { name: "X" } });
    assert.equal(response.status, 404, action);
  }
});

Deno.test("on a company's page something is logged and planned for whom it has", async () => {
  const company = await make.createCompany(app.db, { ownerId, name: "Active Ltd" });
  const customer = await make.createCustomer(app.db, {
    ...{ ownerId, companyId: company.id, name: "Company Person" },
  });
  const here = `/companies/${company.id}`;
  const page = await (await user.request(here)).text();
  const choice = `<option value="customerId:${customer.id}">Company Person</option>`;
  assert.equal(page.split(choice).length, 3, "for the log and for a task");
  const form = { kind: "note", body: "Met", about: `customerId:${customer.id}` };
  const wrong = { ...form, kind: "call", durationMinutes: "long", back: `${here}#timeline` };
  const again = await (await user.request("/interactions/new", { form: wrong })).text();
  assert.ok(
    again.includes(`name="about" value="customerId:${customer.id}"`),
    "what was chosen stays",
  );
  const back = `${here}#timeline`;
  const logged = await user.request("/interactions/new", { form: { ...form, back } });
  assert.match(
    logged.headers.get("location") ?? "",
    new RegExp(`^${here}\\?changed=\\d+#timeline$`),
  );
  assert.match(await (await user.request(here)).text(), /<p class="prose">Met<\/p>/);
  const task = await (await user.request(`/tasks/new?about=customerId:${customer.id}`)).text();
  assert.ok(task.includes(`value="${customer.id}:Company Person"`));
});
