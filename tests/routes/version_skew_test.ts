import assert from "node:assert/strict";
import { sql } from "kysely";
import { createBuilder } from "../../fresh.config.ts";
import { readConfig } from "../../lib/config.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { createApp } from "../../main.ts";
import { testDatabase } from "../support/database.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(database.close);

const app = createApp(async () => {
  await migrate(db);
  const config = readConfig((name) => name === "JWT_SECRET" ? "x".repeat(32) : undefined);
  return { config, db, kv, close: database.close };
});
(await createBuilder({ css: false }).build({ mode: "production", snapshot: "memory" }))(app);

function get(path: string, language = "en"): Promise<Response> {
  const remoteAddr = { transport: "tcp" as const, hostname: "127.0.0.1", port: 50_000 };
  const request = new Request(`http://petrel.test${path}`, {
    headers: { "accept-language": language },
  });
  return app.handler()(request, { remoteAddr, completed: Promise.resolve() });
}

Deno.test("a database of a newer version: people get a page that says so, and programs JSON", async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('29991231_later', '')`
    .execute(db);
  const page = await get("/login");
  assert.equal(page.status, 503);
  assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
  assert.equal(page.headers.get("retry-after"), "30");
  const text = await page.text();
  assert.match(text, /Petrel is being updated/);
  assert.ok(text.includes(page.headers.get("x-request-id") ?? "none"), "no request id");
  assert.doesNotMatch(text, /29991231/);
  assert.match(await (await get("/login", "de")).text(), /Petrel wird gerade aktualisiert/);
  const api = await get("/api/customers");
  assert.equal(api.status, 503);
  assert.equal(api.headers.get("retry-after"), "30");
  assert.deepEqual(await api.json(), {
    success: false,
    error: { code: "UNAVAILABLE", message: "Petrel is being updated. Try again in a minute." },
  });
  assert.equal((await get("/api/health")).status, 503);
});

Deno.test("once the two fit together, the next request is answered", async () => {
  await sql`delete from kysely_migration where name = '29991231_later'`.execute(db);
  const page = await get("/login");
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<form/);
});
