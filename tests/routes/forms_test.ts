import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin", "cookie");

const person = { name: "Ada Form", email: "ada@form.test", status: "prospect" };

async function createCustomer(name: string): Promise<string> {
  const ownerId = String(await app.userId("admin"));
  const email = `${crypto.randomUUID()}@form.test`;
  const form = { ...person, name, email, ownerId };
  const response = await admin.request("/customers/new", { form });
  assert.equal(response.status, 303, await response.text());
  return /^\/customers\/\d+/.exec(response.headers.get("location") ?? "")?.[0] ?? "";
}

/** What stands in the edit form: name to value, hidden fields included. */
async function formAt(path: string): Promise<Record<string, string>> {
  const html = await (await admin.request(path)).text();
  return fieldsIn(html);
}

function fieldsIn(html: string): Record<string, string> {
  const form = /<form class="stack"[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
  const fields: Record<string, string> = {};
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const isBox = /type="(checkbox|radio)"/.test(tag);
    if (isBox && !/\schecked\b/.test(tag)) continue;
    fields[attribute(tag, "name") ?? ""] = attribute(tag, "value") ?? "";
  }
  for (
    const [select, name = ""] of form.matchAll(/<select\b[^>]*name="([^"]*)"[\s\S]*?<\/select>/g)
  ) {
    const option = /<option\b[^>]*\sselected\b[^>]*>/.exec(select)?.[0] ?? "";
    fields[name] = attribute(option, "value") ?? "";
  }
  return fields;
}

Deno.test("a saved form redirects to the record with its change set", async () => {
  const ownerId = String(await app.userId("admin"));
  const form = { ...person, email: "first@form.test", ownerId };
  const response = await admin.request("/customers/new", { form });
  assert.equal(response.status, 303);
  assert.match(response.headers.get("location") ?? "", /^\/customers\/\d+\?changed=\d+$/);
  const shown = await admin.request(response.headers.get("location") ?? "");
  assert.equal(shown.status, 200);
  assert.match(await shown.text(), /action="\/change-sets\/\d+\/undo"/);
});

Deno.test("a form that is not saved keeps what was typed and says what to do", async () => {
  const form = { ...person, name: "A", email: "not-an-address", phone: "<b>12</b>" };
  const response = await admin.request("/customers/new", { form });
  const html = await response.text();
  assert.equal(response.status, 422);
  assert.match(html, /value="not-an-address"/);
  assert.match(html, /value="&lt;b>12&lt;\/b>"/);
  assert.match(html, /aria-invalid/);
  assert.match(html, /href="#email"/);
});

Deno.test("two people who change different fields both win", async () => {
  const path = await createCustomer("Merge Me");
  const [mine, theirs] = await Promise.all([formAt(`${path}/edit`), formAt(`${path}/edit`)]);
  const first = await admin.request(`${path}/edit`, { form: { ...mine, jobTitle: "CTO" } });
  assert.equal(first.status, 303);
  const second = await admin.request(`${path}/edit`, { form: { ...theirs, source: "fair" } });
  assert.equal(second.status, 303);
  const saved = await formAt(`${path}/edit`);
  assert.equal(saved.jobTitle, "CTO");
  assert.equal(saved.source, "fair");
});

Deno.test("the same field changed twice shows both values and saves the choice only", async () => {
  const path = await createCustomer("Clash");
  const stale = await formAt(`${path}/edit`);
  const other = { ...stale, jobTitle: "CFO", source: "their source" };
  assert.equal((await admin.request(`${path}/edit`, { form: other })).status, 303);
  const clash = await admin.request(`${path}/edit`, { form: { ...stale, jobTitle: "CEO" } });
  const html = await clash.text();
  assert.equal(clash.status, 409);
  assert.match(html, /CFO/);
  assert.match(html, /CEO/);
  const shown = fieldsIn(html);
  for (const choice of ["mine", "theirs"]) {
    const form = { ...shown, "take.jobTitle": choice };
    const response = await admin.request(`${path}/edit`, { form });
    assert.equal(response.status, 303, await response.text());
    const saved = await formAt(`${path}/edit`);
    assert.equal(saved.source, "their source");
    if (choice === "mine") assert.equal(saved.jobTitle, "CEO");
  }
});

Deno.test("forms without a page are taken only as a form", async () => {
  const path = await createCustomer("Post Only");
  const json = await admin.request(`${path}/trash`, { json: {} });
  assert.equal(json.status, 415);
  const trash = await admin.request(`${path}/trash`, { form: {} });
  assert.equal(trash.status, 303);
  assert.match(trash.headers.get("location") ?? "", /changed=\d+/);
});
