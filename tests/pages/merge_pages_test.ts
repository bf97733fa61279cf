import assert from "node:assert/strict";
import { createCustomer } from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const browser = await app.signIn("manager", "cookie");
const ownerId = await app.userId("manager");

async function pageAt(path: string): Promise<string> {
  const response = await browser.request(path);
  assert.equal(response.status, 200, path);
  return await response.text();
}

Deno.test("two customers are found, compared and merged without a script", async () => {
  const one = await createCustomer(app.db, { name: "One Same", email: "same@m.test", ownerId });
  const two = await createCustomer(app.db, {
    ...{ name: "Two Same", email: "same@m.test", phone: "+1 555", ownerId },
  });
  const compare = `/customers/${one.id}/merge?with=${two.id}`;
  for (const path of [`/customers/${one.id}/duplicates`, "/customers/duplicates"]) {
    assert.ok((await pageAt(path)).includes(`href="${compare}"`), path);
  }
  const form = await pageAt(compare);
  assert.match(form, /name="take.name" value="winner" checked/);
  assert.match(form, /name="take.phone" value="loser" checked/, "a blank takes the other's value");
  assert.ok(!form.includes("take.email"), "what is the same is no question");
  const answer = await browser.request(`/customers/${one.id}/merge`, {
    form: { loserId: String(two.id), "take.name": "winner", "take.phone": "loser" },
  });
  assert.equal(answer.status, 303);
  const shown = await pageAt(answer.headers.get("location") ?? "");
  assert.match(shown, /\+1 555/);
  assert.match(shown, /Undo/);
  assert.ok(!(await pageAt("/customers/duplicates")).includes(compare));
});

Deno.test("a customer that is added twice says so", async () => {
  await createCustomer(app.db, { email: "twice@m.test", ownerId });
  const answer = await browser.request("/customers/new", {
    form: { name: "Twice", email: "twice@m.test", status: "prospect", ownerId: String(ownerId) },
  });
  const path = answer.headers.get("location") ?? "";
  assert.match(path, /alike=1/);
  assert.match(await pageAt(path), /1 other record may be the same/);
});
