import assert from "node:assert/strict";
import { createBuilder } from "../../fresh.config.ts";
import { readConfig } from "../../lib/config.ts";
import type { Platform } from "../../lib/platform.ts";
import { registry } from "../../lib/observe/metrics.ts";
import { createApp } from "../../main.ts";
import { testDatabase } from "../support/database.ts";
import { wait } from "../support/load.ts";

const database = await testDatabase();
const { db, kv } = database;
Deno.test.afterAll(database.close);

const config = readConfig((name) => name === "JWT_SECRET" ? "x".repeat(32) : undefined);
// What requests stand on is slow: none of them ends before it is there.
const { promise: slow, resolve: speedUp } = Promise.withResolvers<Platform>();
const app = createApp(() => slow);
(await createBuilder({ css: false }).build({ mode: "production", snapshot: "memory" }))(app);
const handler = app.handler();

async function get(path: string): Promise<Response> {
  const remoteAddr = { transport: "tcp" as const, hostname: "127.0.0.1", port: 50_000 };
  const request = new Request(`http://petrel.test${path}`);
  return await handler(request, { remoteAddr, completed: Promise.resolve() });
}

async function metric(name: string): Promise<number> {
  const { values: [value] } = await registry.getSingleMetric(name)?.get() ?? { values: [] };
  return value?.value ?? Number.NaN;
}

Deno.test("with 1,000 slow requests open the others are sent away at once, and none queues", async () => {
  const inside = Array.from({ length: 1000 }, () => get("/login"));
  while (await metric("petrel_http_requests_open") < inside.length) await wait(5);
  const started = performance.now();
  const outside = await Promise.all(Array.from({ length: 500 }, (_, n) => {
    return get(n % 2 === 0 ? "/login" : "/api/customers");
  }));
  const each = (performance.now() - started) / outside.length;
  assert.deepEqual(new Set(outside.map(({ status }) => status)), new Set([503]));
  assert.deepEqual(
    new Set(outside.map(({ headers }) => headers.get("retry-after"))),
    new Set(["2"]),
  );
  assert.ok(each < 50, `${each.toFixed(1)} ms for each`);
  const [page, api] = outside;
  assert.match(await page?.text() ?? "", /<h1/);
  assert.equal((await api?.json()).error.code, "UNAVAILABLE");
  assert.equal(await metric("petrel_http_requests_open"), 1000);
  assert.equal(await metric("petrel_http_requests_shed_total"), 500);
  const health = get("/api/health");

  speedUp({ config, db, kv, close: database.close });
  // Let in: it says how things are, and not that there is no room.
  assert.ok("checks" in await (await health).json());
  const answers = await Promise.all(inside);
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  await Promise.all(answers.map((answer) => answer.body?.cancel()));
});

Deno.test("when those inside are answered, the next one is let in", async () => {
  assert.equal(await metric("petrel_http_requests_open"), 0);
  const page = await get("/login");
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<form/);
});
