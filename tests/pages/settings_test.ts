import assert from "node:assert/strict";
import { createField } from "../../lib/fields/service.ts";
import { viewedEntities } from "../../lib/views/schema.ts";
import { createView, viewsOf } from "../../lib/views/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const admin = await app.signIn("admin", "cookie");
const user = await app.signIn("user", "cookie");

Deno.test.afterAll(() => app.close());

async function html(path: string, who = admin): Promise<string> {
  const response = await who.request(path);
  const text = await response.text();
  assert.equal(response.status, 200, path);
  return text;
}

/** Where a form leads, without the change set. */
async function posted(path: string, form: Record<string, string>, who = admin): Promise<string> {
  const response = await who.request(path, { form });
  assert.equal(response.status, 303, await response.text());
  return (response.headers.get("location") ?? "").replace(/[?&]changed=\d+/, "");
}

for (
  const [entity, form] of [
    ["customers", { name: "With fields", email: "fields@x.test" }],
    ["companies", { name: "With fields" }],
    ["tasks", { title: "With fields" }],
  ] as const
) {
  Deno.test(`a custom field of ${entity} by forms: defined, filled in, changed, undone`, async () => {
    const field = { entity, label: "Visit day", type: "date", key: "", options: "", position: "" };
    assert.equal(
      await posted("/admin/fields/new", { ...field, required: "true" }),
      "/admin/fields",
    );
    assert.match(await html(`/${entity}/new`), /<input[^>]*name="custom.visit_day"/);
    const missing = await admin.request(`/${entity}/new`, {
      form: { ...form, "custom.visit_day": "" },
    });
    assert.equal(missing.status, 422);
    assert.match(await missing.text(), /<a href="#custom.visit_day">Visit day: Fill in this field/);
    await posted(`/${entity}/new`, { ...form, "custom.visit_day": "2026-11-24" });
    const { data: [record] } = await (await admin.request(`/api/${entity}?search=With fields`))
      .json();
    assert.deepEqual(record.custom, { visit_day: "2026-11-24" });
    const page = `/${entity}/${record.id}`;
    assert.match(await html(page), /<time dateTime="2026-11-24"|<time datetime="2026-11-24"/);
    await posted(`${page}/edit`, { version: "1", "custom.visit_day": "2026-11-25" });
    assert.match(await html(page), /Visit day: 2026-11-24 to <strong>2026-11-25/);
    const stale = { version: "1", "custom.visit_day": "2026-11-26" };
    const clash = await admin.request(`${page}/edit`, { form: stale });
    assert.equal(clash.status, 409);
    assert.match(await clash.text(), /name="take.custom.visit_day"/);
  });
}

Deno.test("a boolean and a choice are lists to choose from; a value that is no option any more stays", async () => {
  const ctx = await app.ctx("admin");
  const options = ["North", "South"];
  await createField(ctx, { entity: "leads", label: "Region", type: "select", options });
  await createField(ctx, { entity: "leads", label: "Signed", type: "boolean" });
  const page = await html("/leads/new");
  assert.match(page, /<select[^>]*name="custom.region"[^>]*>.*North.*South/s);
  assert.match(page, /<select[^>]*name="custom.signed"[^>]*>.*Yes.*No/s);
  assert.match(await html("/leads"), /<select[^>]*name="custom.region"/);
});

Deno.test("the pages of custom fields and tags are the administrator's", async () => {
  assert.match(await html("/admin/fields"), /Visit day/);
  assert.match(await html("/admin/tags"), /Tags/);
  for (const path of ["/admin/fields", "/admin/fields/new", "/admin/tags"]) {
    assert.equal((await user.request(path)).status, 404, path);
  }
  const rename = await user.request("/admin/tags", { form: { from: "a", to: "b" } });
  assert.equal(rename.status, 404);
});

Deno.test("a tag is renamed by its form", async () => {
  const json = {
    name: "Tagged",
    email: "tagged@x.test",
    tags: ["old tag"],
    custom: { visit_day: "2026-01-01" },
  };
  assert.equal((await (await app.signIn("admin")).request("/api/customers", { json })).status, 201);
  assert.match(await html("/admin/tags"), /old tag/);
  assert.equal(
    await posted("/admin/tags", { from: "old tag", to: "new tag" }),
    "/admin/tags",
  );
  const page = await html("/admin/tags");
  assert.ok(page.includes("new tag") && !page.includes("old tag"));

  const long = `${"so".repeat(30)} long`;
  const client = await app.signIn("admin", "cookie");
  const refused = await client.request("/admin/tags", { form: { from: "new tag", to: long } });
  assert.equal(refused.status, 422);
  const again = await refused.text();
  assert.match(again, /role="alert"/);
  assert.ok(again.includes(`value="${long}"`), "what was typed is still there");
  assert.match(again, /<details[^>]*open/);
});

for (const entity of viewedEntities) {
  Deno.test(`a view over ${entity}: saved from the list, a tab, shared, removed`, async () => {
    const query = "sort=-createdAt&search=nothing";
    const save = /href="(\/views\/new\?[^"]+)"/.exec(await html(`/${entity}?${query}&page=1`))?.[1];
    assert.ok(save, "the list offers to save it");
    const form = await html(save.replaceAll("&amp;", "&"), user);
    const value = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const typed = { name: "Mine", shared: "false", entity: value("entity"), query: value("query") };
    const list = await posted("/views/new", typed, user);
    assert.match(list, new RegExp(`^/${entity}\\?view=\\d+$`));
    const shown = await html(list, user);
    assert.match(shown, /aria-current="page"[^>]*>Mine</);
    assert.match(shown, /name="search"[^>]*value="nothing"|value="nothing"[^>]*name="search"/);
    assert.equal((await admin.request(list)).status, 404, "another's own view is not there");
    const id = list.split("=")[1];
    assert.equal(await posted(`/views/${id}/edit`, { shared: "true", version: "1" }, user), list);
    assert.match(await html(list), /aria-current="page"[^>]*>Mine, shared by Test user</);
    assert.equal(await posted(`/views/${id}/trash`, {}, user), `/${entity}`);
    assert.equal((await user.request(list)).status, 404);
  });

  Deno.test(`the list of ${entity} links to its export, with its filters`, async () => {
    const list = await html(`/${entity}?search=abc&page=1`);
    const href = new RegExp(`href="(/export/${entity}\\?[^"]*)"`).exec(list)?.[1] ?? "";
    assert.ok(href.includes("search=abc") && !href.includes("page="));
    const page = await html(href.replaceAll("&amp;", "&"));
    assert.match(page, new RegExp(`action="/api/${entity}/export"`));
    assert.match(page, /type="hidden" name="search" value="abc"/);
    const named = [...page.matchAll(/name="fields" value="([^"]+)" checked/g)].map(([, one]) =>
      one
    );
    assert.ok(named.length > 5);
    for (const format of ["csv", "xlsx", "json", "jsonl"]) {
      assert.match(page, new RegExp(`name="format" value="${format}"`));
      const query = new URLSearchParams({ search: "abc", format });
      for (const field of named) query.append("fields", field ?? "");
      const file = await admin.request(`/api/${entity}/export?${query}`);
      assert.equal(file.status, 200, format);
      await file.body?.cancel();
    }
  });
}

Deno.test("there is an export page for lists only", async () => {
  assert.equal((await admin.request("/export/stages")).status, 404);
  assert.equal((await admin.request("/export/constructor")).status, 404);
});

Deno.test("a view that cannot be saved comes back with what was typed", async () => {
  const form = { entity: "customers", name: "", query: "status=active", shared: "true" };
  const response = await admin.request("/views/new", { form });
  assert.equal(response.status, 422);
  const page = await response.text();
  assert.match(page, /name="query" value="status=active"/);
  assert.match(page, /Fill in this field/);
});

Deno.test("the edit page of a view is for those who may change it", async () => {
  const ctx = await app.ctx("admin");
  const input = {
    entity: "customers",
    name: "Shared",
    query: "status=active",
    shared: true,
  } as const;
  const { record } = await createView(ctx, input);
  assert.equal((await user.request(`/views/${record.id}/edit`)).status, 403);
  const [tab] = (await viewsOf(await app.ctx("user"), "customers")).filter((v) =>
    v.id === record.id
  );
  assert.ok(tab, "but it is on their tabs");
  assert.doesNotMatch(await html(`/customers?view=${record.id}`, user), /views\/\d+\/edit/);
});

Deno.test("parameters of the address stand over those of its view", async () => {
  const ctx = await app.ctx("admin");
  const input = { entity: "customers", name: "Sorted", query: "sort=name" } as const;
  const { record } = await createView(ctx, input);
  const page = await html(`/customers?view=${record.id}&sort=-name`);
  assert.match(page, /aria-sort="descending"/);
});
