import assert from "node:assert/strict";
import { changeMany } from "../../lib/bulk/service.ts";
import { bulkCustomers } from "../../lib/customers/bulk.ts";
import { createCustomer, getCustomer, listCustomers } from "../../lib/customers/service.ts";
import { createLead, getLead } from "../../lib/leads/service.ts";
import { createTask, getTask } from "../../lib/tasks/service.ts";
import { type Client, testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");

Deno.test.afterAll(() => app.close());

async function newCustomer(name: string, role: "admin" | "user" = "admin"): Promise<number> {
  const input = { name, email: `${crypto.randomUUID()}@example.test`, tags: ["old"] };
  return (await createCustomer(await app.ctx(role), input)).record.id;
}

const customer = async (id: number) => await getCustomer(await app.ctx("admin"), id);

async function read(path: string, client: Client = admin, status = 200): Promise<string> {
  const response = await client.request(path);
  assert.equal(response.status, status, path);
  return await response.text();
}

/** What the form on the preview posts, as a browser would send it. */
function formIn(html: string): Record<string, string> {
  const form = /<form class="row" method="post".*?<\/form>/s.exec(html)?.[0] ?? "";
  const fields = form.matchAll(/<input\s+type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries(
    [...fields].map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]),
  );
}

Deno.test("a list has tick boxes and a bar for who may change its records", async () => {
  await newCustomer("Ticked");
  const html = await read("/customers?status=prospect&columns=email");
  assert.match(
    html,
    /<input type="checkbox" form="bulk" name="ids" value="\d+" aria-label="Select Ticked"/,
  );
  assert.match(html, /<form class="bulk" id="bulk" action="\/customers\/bulk">/);
  assert.match(html, /name="filter" value="columns=email&(amp;)?status=prospect"/);
  assert.doesNotMatch(await read("/customers?deleted=true"), /form="bulk"/, "none in the trash");
});

Deno.test("ticked rows: the form, what would change, the change, and its undo", async () => {
  const [first, second] = [await newCustomer("One"), await newCustomer("Two")];
  const ticked = `ids=${first}&ids=${second}&filter=sort%3Dname`;
  const form = await read(`/customers/bulk?${ticked}`);
  assert.match(form, /Change 2 customers/);
  assert.match(form, /<option\s+value="" selected\s*>Stays as it is/);

  const asked = `${ticked}&preview=1&status=active&addTags=new&removeTags=old&source=`;
  const preview = await read(`/customers/bulk?${asked}`);
  assert.match(preview, /2 records change\./);
  assert.match(preview, /Status: Active/);
  assert.equal((await customer(first)).status, "prospect", "a preview writes nothing");

  const done = await admin.request("/customers/bulk", { form: formIn(preview) });
  assert.equal(done.status, 303);
  const back = done.headers.get("location") ?? "";
  assert.match(back, /^\/customers\?sort=name&changed=\d+$/);
  assert.deepEqual((await customer(first)).tags, ["new"]);
  assert.equal((await customer(second)).status, "active");
  assert.match(await read(back), /2 records changed\..*Undo all 2/s);

  const set = /changed=(\d+)/.exec(back)?.[1];
  await admin.request(`/change-sets/${set}/undo`, { form: { next: "/customers" } });
  assert.deepEqual((await customer(second)).tags, ["old"]);
});

Deno.test("the whole result of a filter is changed, and what it is not about stays", async () => {
  const ids = [await newCustomer("Filter A"), await newCustomer("Filter B")];
  const other = await newCustomer("Outside");
  const params = new URLSearchParams({
    ...{ all: "1", filter: "search=Filter&limit=50", preview: "1", industry: "Retail" },
  });
  const preview = await read(`/customers/bulk?${params}`);
  assert.match(preview, /2 records change\./);
  await admin.request("/customers/bulk", { form: formIn(preview) });
  for (const id of ids) assert.equal((await customer(id)).industry, "Retail");
  assert.equal((await customer(other)).industry, null);
  const again = await read(`/customers/bulk?${params}`);
  assert.match(again, /No record changes\..*2 have these values already/s);
  const emptied = new URLSearchParams({ ids: ids.join(","), preview: "1", industry: "~none" });
  await admin.request("/customers/bulk", {
    form: formIn(await read(`/customers/bulk?${emptied}`)),
  });
  assert.equal((await customer(ids[0] ?? 0)).industry, null);
});

Deno.test("what is wrong is said at its field, and nothing is chosen away", async () => {
  const id = await newCustomer("Wrong");
  const html = await read(`/customers/bulk?ids=${id}&preview=1&ownerId=999999`, admin, 422);
  assert.match(html, /id="ownerId-err"/);
  const empty = await read(`/customers/bulk?ids=${id}&preview=1`, admin, 422);
  assert.match(empty, /Name at least one field to change/);
  assert.match(await read("/customers/bulk"), /No record is selected/);
});

Deno.test("records that somebody does not read are left out, and say so", async () => {
  const [mine, other] = [await newCustomer("Mine", "user"), await newCustomer("Another's")];
  const user = await app.signIn("user", "cookie");
  const asked = `ids=${mine}&ids=${other}&preview=1&status=inactive`;
  const preview = await read(`/customers/bulk?${asked}`, user);
  assert.match(preview, /1 record changes\./);
  assert.match(preview, /Customer not found \(1\)/);
  await user.request("/customers/bulk", { form: formIn(preview) });
  assert.equal((await customer(mine)).status, "inactive");
  assert.equal((await customer(other)).status, "prospect");
});

Deno.test("leads and tasks change too, with days as people write them", async () => {
  const ctx = () => app.ctx("admin");
  const customerId = await newCustomer("Parent");
  const { record: lead } = await createLead(await ctx(), { title: "Deal", customerId });
  const { record: task } = await createTask(await ctx(), { title: "Call" });
  const pages = {
    leads: `ids=${lead.id}&preview=1&expectedCloseOn=24.12.2027`,
    tasks: `ids=${task.id}&preview=1&priority=high&dueAt=2027-01-08T09:00`,
  };
  for (const [entity, asked] of Object.entries(pages)) {
    const preview = await read(`/${entity}/bulk?${asked}`);
    assert.match(preview, /1 record changes\./, entity);
    const done = await admin.request(`/${entity}/bulk`, { form: formIn(preview) });
    assert.equal(done.status, 303, entity);
  }
  assert.equal((await getLead(await ctx(), lead.id)).expectedCloseOn, "2027-12-24");
  const { priority, dueAt } = await getTask(await ctx(), task.id);
  assert.deepEqual({ priority, hour: dueAt?.slice(0, 10) }, {
    priority: "high",
    hour: "2027-01-08",
  });
});

Deno.test("a run of many shows how far it is, to whom asked for it", async () => {
  const ctx = await app.ctx("user");
  await newCustomer("In a run", "user");
  const total = (await listCustomers(ctx, {})).pagination.total;
  const request = { target: { filter: "" }, change: { status: "active" }, limit: 0 };
  const changed = await changeMany(ctx, bulkCustomers, request);
  assert.ok("run" in changed);
  const user = await app.signIn("user", "cookie");
  const html = await read(`/runs/${changed.run.id}`, user);
  assert.match(html, new RegExp(`Changing: 0 of ${total} records`));
  assert.match(html, /http-equiv="refresh"/);
  await read(`/runs/${changed.run.id}`, await app.signIn("manager", "cookie"), 404);
});
