import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { type Client, type TestApp, testApp } from "../support/app.ts";

let app: TestApp;
let admin: Client;
let user: Client;
let own: number;
let foreign: number;

Deno.test.beforeAll(async () => {
  app = await testApp();
  [admin, user] = await Promise.all([app.signIn("admin", "cookie"), app.signIn("user", "cookie")]);
  const make = async (role: "user" | "admin", name: string) => {
    const input = { name, email: "someone@example.test" };
    return (await createCustomer(await app.ctx(role), input)).record.id;
  };
  own = await make("user", "Ann <b>Own</b>");
  foreign = await make("admin", "Fay Foreign");
  for (let number = 0; number < 26; number++) await make("admin", `Filler ${number}`);
});

Deno.test.afterAll(() => app.close());

async function get(client: Client, path: string, status = 200): Promise<string> {
  const response = await client.request(path);
  assert.equal(response.status, status, path);
  assert.equal(response.headers.get("content-type"), "text/html; charset=utf-8", path);
  return await response.text();
}

Deno.test("the list shows 25 rows and the way to the rest", async () => {
  const html = await get(admin, "/customers");
  assert.equal(html.match(/<th scope="row"/g)?.length, 25);
  assert.match(html, /1 to 25 of 28/);
  assert.match(await get(admin, "/customers?page=2"), /26 to 28 of 28/);
  assert.match(await get(admin, "/customers?page=9"), /There is no page 9/);
});

Deno.test("a user sees their own customers only, as text", async () => {
  const html = await get(user, "/customers");
  assert.match(html, /Ann &lt;b>Own&lt;\/b>/);
  assert.doesNotMatch(html, /Fay Foreign/);
  await get(user, `/customers/${own}`);
  const missing = await get(user, `/customers/${foreign}`, 404);
  assert.match(missing, /There is nothing here for you/);
  assert.match(missing, /<code>[0-9a-f-]{36}<\/code>/);
});

Deno.test("what a user may not do is locked, and its address says why", async () => {
  const html = await get(user, `/customers/${own}`);
  assert.match(html, /class="btn btn-danger" disabled/);
  assert.match(html, /id="why-trash"[^>]*><p>Only administrators may move customers/);
  assert.match(await get(user, "/customers?deleted=true", 403), /Only administrators may restore/);
  const posted = await user.request(`/customers/${own}/trash`, { form: {} });
  assert.equal(posted.status, 403);
});

Deno.test("no link of a page is dead", async () => {
  const seen = new Set<string>(["/"]);
  for (const path of seen) {
    if (path.startsWith("/api/")) {
      const file = await admin.request(path);
      assert.equal(file.status, 200, path);
      await file.body?.cancel();
      continue;
    }
    const html = await get(admin, path);
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      if (seen.size < 60) seen.add(href.replaceAll("&amp;", "&"));
    }
  }
  assert.ok(seen.size > 20, `only ${seen.size} links`);
});

Deno.test("a form with mistakes keeps what was typed and names each field", async () => {
  const form = { name: "A", email: "a@", company: "Dunes & Co", status: "active" };
  const response = await admin.request("/customers/new", { form });
  assert.equal(response.status, 422);
  const html = await response.text();
  assert.match(html, /<title>2 errors: Add customer/);
  assert.match(html, /id="email-err"/);
  assert.match(html, /value="Dunes &amp; Co"/);
  assert.match(html, /<option[^>]*value="active"[^>]*selected|selected[^>]*value="active"/);
});

Deno.test("a clash shows both values, and the choice is kept", async () => {
  const edit = (form: Record<string, string>) =>
    admin.request(`/customers/${foreign}/edit`, { form });
  const [version = ""] = /(?<=name="version" value=")\d+/.exec(
    await get(admin, `/customers/${foreign}/edit`),
  ) ?? [];
  assert.equal((await edit({ jobTitle: "First", version })).status, 303);
  const clash = await edit({ jobTitle: "Second", source: "Web", version });
  assert.equal(clash.status, 409);
  const html = await clash.text();
  assert.match(html, /Test admin saved this while you were editing/);
  assert.match(html, /Yours: Second/);
  assert.match(html, /Saved: First/);
  const [seen = ""] = /(?<=name="seen" value=")\d+/.exec(html) ?? [];
  const choice = { jobTitle: "Second", source: "Web", version, seen, "take.jobTitle": "theirs" };
  assert.equal((await edit(choice)).status, 303);
  const after = await get(admin, `/customers/${foreign}/edit`);
  assert.match(after, /value="First"/);
  assert.match(after, /value="Web"/);
});

Deno.test("an undo goes on to an own path only", async () => {
  const edited = await user.request(`/customers/${own}/edit`, { form: { jobTitle: "Buyer" } });
  const target = edited.headers.get("location") ?? "";
  const html = await get(user, target);
  assert.match(html, /Job title changed from empty to Buyer\./);
  const id = new URL(target, "http://x.test").searchParams.get("changed");
  const undone = await user.request(`/change-sets/${id}/undo`, {
    form: { next: "https://evil.test/" },
  });
  assert.equal(undone.status, 303);
  assert.match(undone.headers.get("location") ?? "", /^\/\?changed=\d+$/);
});

Deno.test("who hands their customer over is not led to a page that is gone", async () => {
  const ownerId = String(await app.userId("manager"));
  const input = { name: "Given Away", email: "given@example.test" };
  const { record } = await createCustomer(await app.ctx("user"), input);
  const handed = await user.request(`/customers/${record.id}/edit`, { form: { ownerId } });
  const target = handed.headers.get("location") ?? "";
  assert.match(target, /^\/customers\?changed=\d+$/);
  await get(user, target);
});

Deno.test("the colours are kept in a cookie and stand on the document", async () => {
  const form = { theme: "dark", next: "/customers?page=2" };
  const response = await user.request("/settings/theme", { form });
  assert.equal(response.status, 303);
  assert.equal(response.headers.get("location"), "/customers?page=2");
  assert.match(response.headers.get("set-cookie") ?? "", /petrel_theme=dark; Path=\/; Max-Age=/);
  const dark = await app.request("/login", { headers: { cookie: "petrel_theme=dark" } });
  assert.match(await dark.text(), /<html[^>]* data-theme="dark"/);
  const unknown = await user.request("/settings/theme", { form: { theme: "x", next: "//evil" } });
  assert.equal(unknown.headers.get("location"), "/");
  assert.match(unknown.headers.get("set-cookie") ?? "", /petrel_theme=system/);
});

Deno.test("the error page of a form leads back to the page that it stood on", async () => {
  const headers = { referer: `http://petrel.test/customers/${own}?changed=1` };
  const response = await user.request(`/customers/${own}/trash`, { form: {}, headers });
  assert.equal(response.status, 403);
  assert.match(
    await response.text(),
    new RegExp(`href="/customers/${own}\\?changed=1"[^>]*>Go back`),
  );
  const away = { referer: "https://evil.test//evil.test/x" };
  const other = await user.request(`/customers/${own}/trash`, { form: {}, headers: away });
  assert.match(await other.text(), /href="\/"[^>]*>Go back/);
});
