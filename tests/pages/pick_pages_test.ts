import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { getLead } from "../../lib/leads/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");

Deno.test.afterAll(() => app.close());

async function customer(name: string): Promise<number> {
  const input = { name, email: `${crypto.randomUUID()}@example.test` };
  return (await createCustomer(await app.ctx("admin"), input)).record.id;
}

const only = await customer("Quentin Solo");
const [first, second] = [await customer("Dora Double"), await customer("Dora Double")];
await customer("Dora Doublet");

const lead = { title: "Picked", ownerId: "", currency: "EUR" };

async function add(form: Record<string, string>, status: number) {
  const response = await admin.request("/leads/new", { form: { ...lead, ...form } });
  const html = await response.text();
  assert.equal(response.status, status, html.slice(0, 300));
  return { html, to: response.headers.get("location") ?? "" };
}

async function customerOf(path: string): Promise<number | null> {
  const id = Number(/^\/leads\/(\d+)/.exec(path)?.[1]);
  return (await getLead(await app.ctx("admin"), id)).customerId;
}

const owner = String(await app.userId("admin"));

Deno.test("a part of a name that means one record is that record; an id is too", async () => {
  const named = await add({ ownerId: owner, customerId: "quentin so" }, 303);
  assert.equal(await customerOf(named.to), only);
  const byId = await add({ ownerId: owner, customerId: String(first) }, 303);
  assert.equal(await customerOf(byId.to), first);
});

Deno.test("of several, those of the very name are offered, and the input is kept", async () => {
  const asked = await add({ ownerId: owner, customerId: "dora double", title: "Kept title" }, 422);
  assert.match(
    asked.html,
    /name="title"[^>]*value="Kept title"|value="Kept title"[^>]*name="title"/,
  );
  const offers = [...asked.html.matchAll(/type="radio"\s+name="pick\.customerId" value="([^"]*)"/g)]
    .map(([, value]) => value);
  assert.deepEqual(offers.sort(), [`${first}:dora double`, `${second}:dora double`].sort());
  const chosen = { customerId: "dora double", "pick.customerId": `${second}:dora double` };
  assert.equal(await customerOf((await add({ ownerId: owner, ...chosen }, 303)).to), second);
  const retyped = { ...chosen, customerId: "Quentin Solo" };
  assert.equal(await customerOf((await add({ ownerId: owner, ...retyped }, 303)).to), only);
});

Deno.test("a name of nobody is an error beside the field", async () => {
  const { html } = await add({ ownerId: owner, customerId: "Nobody At All" }, 422);
  assert.match(html, /id="customerId-err"/);
  assert.match(html, /Nothing here matches “Nobody At All”/);
});

Deno.test("a filter's name becomes an id in the address, keeping the other filters", async () => {
  const response = await admin.request("/leads?status=open&customerId=quentin&pick.customerId=");
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), `/leads?status=open&customerId=${only}`);
  const me = await admin.request("/customers?ownerId=me");
  assert.equal(me.status, 200);
});

Deno.test("a filter's name of several is asked about, of none refused, both with the rest kept", async () => {
  const asked = await admin.request("/leads?status=open&customerId=dora+double");
  const to = asked.headers.get("location") ?? "";
  assert.match(to, /^\/choose\?field=customerId&/);
  const page = await (await admin.request(to)).text();
  assert.match(page, new RegExp(`href="/leads\\?status=open&(amp;)?customerId=${first}"`));
  assert.match(page, new RegExp(`href="/leads\\?status=open&(amp;)?customerId=${second}"`));
  const none = await admin.request("/leads?status=open&customerId=nobody+at+all");
  const refused = await admin.request(none.headers.get("location") ?? "");
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.match(html, /id="customerId-err"/);
  assert.match(html, /type="hidden" name="status" value="open"/);
});

Deno.test("people are found by everyone who may hand over, records by who reads them", async () => {
  const user = await app.signIn("user", "cookie");
  const read = async (query: string) =>
    (await (await user.request(`/api/choices?${query}`)).json()).data.length;
  assert.ok(await read("entity=users") >= 3);
  assert.equal(await read("entity=customers&q=Quentin"), 0);
});
