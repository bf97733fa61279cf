import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const user = await app.signIn("user", "cookie");
Deno.test.afterAll(() => app.close());
const { record } = await createCustomer(await app.ctx("user"), {
  name: "Ada <Lovelace>",
  email: "ada@x.test",
});

Deno.test("the header's search leads to everything found, grouped", async () => {
  const home = await (await user.request("/customers")).text();
  assert.match(home, /role="search" action="\/search"/);
  const response = await user.request("/search?q=lovelace");
  assert.equal(response.status, 200);
  const html = await response.text();
  assert.match(html, new RegExp(`href="/customers/${record.id}">Ada &lt;Lovelace>`));
  assert.doesNotMatch(html, /Companies<\/h2>/);
});

Deno.test("nothing found and nothing asked are said", async () => {
  assert.match(await (await user.request("/search?q=zzzz")).text(), /Nothing matches “zzzz”/);
  assert.match(await (await user.request("/search")).text(), /What are you looking for/);
});

Deno.test("the API groups by kind and refuses an empty search", async () => {
  const api = await app.signIn("user");
  const { data } = await (await api.request("/api/search?q=ada")).json();
  assert.deepEqual(Object.keys(data).sort(), [
    ...["companies", "customers", "interactions", "leads", "tasks", "users"],
  ]);
  assert.deepEqual(data.customers, [
    { id: record.id, name: "Ada <Lovelace>", email: "ada@x.test", company: null, phone: null },
  ]);
  assert.equal((await api.request("/api/search")).status, 422);
});
