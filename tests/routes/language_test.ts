import assert from "node:assert/strict";
import { de } from "../../lib/i18n/de.ts";
import { en } from "../../lib/i18n/en.ts";
import { createCustomer } from "../../lib/customers/service.ts";
import { resources } from "../../lib/resources.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const langOf = (html: string) => /<html lang="(\w+)" dir="(\w+)"/.exec(html)?.slice(1).join(" ");

Deno.test("before sign-in a page speaks the browser's language", async () => {
  const headers = { "accept-language": "es-MX,es;q=0.9,en;q=0.5" };
  const spanish = await app.request("/login", { headers });
  assert.match(spanish.headers.get("vary") ?? "", /Accept-Language/);
  assert.equal(langOf(await spanish.text()), "es ltr");
  const english = await app.request("/login", { headers: { "accept-language": "fr" } });
  assert.equal(langOf(await english.text()), "en ltr");
});

Deno.test("Arabic runs from right to left", async () => {
  const page = await app.request("/login", { headers: { "accept-language": "ar-EG,en;q=0.5" } });
  assert.equal(langOf(await page.text()), "ar rtl");
});

Deno.test("after sign-in it speaks the person's, whatever the browser asks for", async () => {
  const user = await app.signIn("user", "cookie");
  const id = await app.userId("user");
  await app.db.updateTable("users").set({ locale: "de-AT" }).where("id", "=", id).execute();
  const headers = { "accept-language": "es" };
  const page = await user.request("/settings", { headers });
  assert.equal(langOf(await page.text()), "de ltr");
  const missing = await user.request("/customers/999999", { headers });
  assert.equal(missing.status, 404);
  assert.equal(langOf(await missing.text()), "de ltr", "error pages too");
});

Deno.test("a page's own script is refused in the person's language, a program in English", async () => {
  const id = await app.userId("manager");
  await app.db.updateTable("users").set({ locale: "de" }).where("id", "=", id).execute();
  const { record } = await createCustomer(await app.ctx("manager"), {
    ...{ name: "Bo Birch", email: "bo.birch@example.test" },
  });
  const said = async (by: "cookie" | "bearer", body: Record<string, unknown>, at = record.id) => {
    const manager = await app.signIn("manager", by);
    const response = await manager.request(`/api/customers/${at}`, { method: "PATCH", json: body });
    const { error } = await response.json();
    return [response.status, error.code, error.details?.[0]?.message ?? error.message];
  };
  const wrong = { name: "" };
  assert.deepEqual(await said("cookie", wrong), [
    ...[422, "VALIDATION_ERROR", "Schreiben Sie mindestens 2 Zeichen."],
  ]);
  assert.deepEqual(await said("bearer", wrong), [
    ...[422, "VALIDATION_ERROR", "Write at least 2 characters."],
  ]);
  assert.deepEqual(await said("cookie", { name: "Bo" }, 999_999), [
    ...[404, "NOT_FOUND", "Den Kunden gibt es nicht, oder Sie dürfen ihn nicht sehen."],
  ]);
  assert.deepEqual((await said("bearer", { name: "Bo" }, 999_999))[2], "Customer not found");
});

/** English texts whose German is another, and which are no German words themselves. */
const german = new Set(Object.values(de).filter((text) => typeof text === "string"));
const onlyEnglish = new Set<unknown>(
  Object.entries(en).filter(([key, text]) =>
    typeof text === "string" && !text.includes("{") && !german.has(text) && Reflect.get(de, key)
  ).map(([, text]) => text),
);

/** Of stages and pipelines, which the seed has in English. */
const names = new Set((await app.db.selectFrom("stages").select("name").execute())
  .map(({ name }) => name));

const written = /(?:aria-label|placeholder|title)="([^"]+)"|>([^<]+)</g;

Deno.test("nothing on an Arab's pages stays in English", async () => {
  const id = await app.userId("admin");
  await app.db.updateTable("users").set({ locale: "ar" }).where("id", "=", id).execute();
  const admin = await app.signIn("admin", "cookie");
  const left: string[] = [];
  for (const path of ["/", "/customers", "/board", "/settings", "/admin", "/reports/forecast"]) {
    for (
      const [, attribute, text] of (await (await admin.request(path)).text()).matchAll(written)
    ) {
      const said = (attribute ?? text ?? "").trim();
      if (onlyEnglish.has(said) && !names.has(said)) left.push(`${path}: ${said}`);
    }
  }
  assert.deepEqual(left, []);
});

Deno.test("nothing on a German's pages stays in English", async () => {
  const { record } = await createCustomer(await app.ctx("admin"), {
    name: "Ada Alder",
    email: "ada@example.test",
  });
  const id = await app.userId("admin");
  await app.db.updateTable("users").set({ locale: "de" }).where("id", "=", id).execute();
  const admin = await app.signIn("admin", "cookie");
  assert.ok(onlyEnglish.size > 500, "the texts were not found");
  const names = await Promise.all([
    app.db.selectFrom("stages").select("name").execute(),
    app.db.selectFrom("lostReasons").select("name").execute(),
  ]);
  const tables = resources.map(({ name }) => name);
  const data = new Set([...names.flat().map(({ name }) => name), ...tables]);
  const left: string[] = [];
  for (const path of pages(record.id)) {
    const response = await admin.request(path);
    assert.equal(response.status, 200, path);
    for (const [, attribute, text] of (await response.text()).matchAll(written)) {
      const said = (attribute ?? text ?? "").trim();
      if (onlyEnglish.has(said) && !data.has(said)) left.push(`${path}: ${said}`);
    }
  }
  assert.deepEqual(left, []);
});

const pages = (customer: number) => [
  ..."/ /customers /companies /leads /tasks /interactions /board /changes /notifications".split(
    " ",
  ),
  ..."/search?q=ada /settings /settings/password /settings/keys /settings/sessions".split(" "),
  ..."/admin /admin/users /admin/users/new /admin/teams /admin/organisation /admin/tags".split(" "),
  ..."/admin/pipelines /admin/fields /admin/fields/new /admin/lost-reasons /admin/mail".split(" "),
  ..."/admin/rights /admin/jobs /admin/system /admin/webhooks /admin/keys /admin/export".split(" "),
  ..."/reports /export/leads /import /targets /trash /views/new /customers/duplicates /settings/two-factor"
    .split(" "),
  ..."/customers/table /companies/table /leads/table /tasks/table /settings/passkeys".split(" "),
  ..."/customers/new /companies/new /interactions/new /customers?deleted=true".split(" "),
  `/customers/${customer}`,
  `/customers/${customer}/edit`,
  `/leads/new?customerId=${customer}`,
  `/tasks/new?customerId=${customer}`,
];
