import assert from "node:assert/strict";
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
