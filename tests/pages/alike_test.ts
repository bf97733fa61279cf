import assert from "node:assert/strict";
import { createCompany, createCustomer } from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const admin = await app.signIn("admin", "cookie");
const user = await app.signIn("user", "cookie");
const ownerId = await app.userId("admin");
const { id } = await createCustomer(app.db, {
  ...{ name: "Zoë <b>Alike</b>", email: "zoe@alike.test", phone: "+49 30 1234567", ownerId },
});
const company = await createCompany(app.db, { name: "Alike Ltd", domain: "alike.test", ownerId });

async function noteAt(path: string, who = admin): Promise<string> {
  const response = await who.request(path);
  assert.equal(response.status, 200, path);
  return await response.text();
}

for (
  const [how, query] of [
    ["an address in any case", "email=ZOE%40Alike.test"],
    ["a number written in another way", "phone=0049+30+1234567"],
    ["a name with the company's domain", "name=zoe+%3Cb%3Ealike%3C%2Fb%3E&email=x%40alike.test"],
  ]
) {
  Deno.test(`a customer who may be the same is named by ${how}, with the ways there`, async () => {
    const html = await noteAt(`/customers/alike?${query}`);
    assert.match(html, /1 other record may be the same/);
    assert.ok(html.includes(`href="/customers/${id}"`) && html.includes(`/customers/${id}/edit`));
    assert.ok(!html.includes("<b>Alike"), "names are text");
    assert.ok(html.length < 3000, "a note and no page");
  });
}

Deno.test("a company is found by its domain, as its website writes it", async () => {
  const html = await noteAt("/companies/alike?website=https%3A%2F%2Fwww.alike.test%2Fabout");
  assert.ok(html.includes(`/companies/${company.id}/edit`));
});

Deno.test("nothing is said where nobody is alike, of nothing, or of whom one does not see", async () => {
  for (
    const query of ["", "?name=Nobody", "?email=%00", "?phone=%F0", "?name=" + "x".repeat(5000)]
  ) {
    assert.doesNotMatch(await noteAt(`/customers/alike${query}`), /may be the same/, query);
  }
  assert.doesNotMatch(await noteAt("/customers/alike?email=zoe@alike.test", user), /Alike/);
  assert.equal((await app.request("/customers/alike?email=zoe@alike.test")).status, 303);
});

Deno.test("without scripts the save says so, and can be made all the same", async () => {
  const form = { name: "Zoe again", email: "zoe@alike.test", status: "prospect" };
  const response = await admin.request("/customers/new", { form });
  assert.equal(response.status, 303);
  const to = response.headers.get("location") ?? "";
  assert.match(to, /^\/customers\/\d+\?.*alike=1/);
  assert.match(await noteAt(to), /1 other record may be the same/);
});
