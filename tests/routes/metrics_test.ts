import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";
import { familiesOf } from "../support/prometheus.ts";

const token = "a token for metrics alone";
const app = await testApp({ env: { METRICS_TOKEN: token, RATE_LIMIT_API: "1000/1m" } });
Deno.test.afterAll(() => app.close());

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const elsewhere = "192.0.2.7";

async function metrics(): Promise<string> {
  return await (await app.request("/metrics")).text();
}

/** The value of the one sample that has this name and these labels; 0 where there is none yet. */
function sample(text: string, name: string, labels: Record<string, string>): number {
  const line = text.split("\n").find((one) =>
    one.startsWith(`${name}{`) &&
    Object.entries(labels).every(([label, value]) => one.includes(`${label}="${value}"`))
  );
  return Number(line?.split(" ").at(-1) ?? 0);
}

Deno.test("metrics answer this machine, and elsewhere only the token", async (t) => {
  const cases: [string, number, Parameters<typeof app.request>[1]][] = [
    ["this machine", 200, {}],
    ["this machine by IPv6", 200, { from: "::1" }],
    ["a proxy on this machine", 401, { headers: { "x-forwarded-for": "127.0.0.1" } }],
    ["elsewhere", 401, { from: elsewhere }],
    ["another token", 401, { from: elsewhere, headers: bearer("a token for metrics al0ne") }],
    ["the token", 200, { from: elsewhere, headers: bearer(token) }],
    ["the token through a proxy", 200, {
      headers: { ...bearer(token), "x-forwarded-for": elsewhere },
    }],
  ];
  for (const [name, status, init] of cases) {
    await t.step(name, async () => {
      const response = await app.request("/metrics", init);
      assert.equal(response.status, status);
      const type = status === 200 ? /^text\/plain; version=0\.0\.4/ : /^application\/json/;
      assert.match(response.headers.get("content-type") ?? "", type);
      assert.equal((await response.text()).includes("petrel_memory_bytes"), status === 200);
    });
  }
});

Deno.test("without a token there is nothing for others", async () => {
  await using other = Object.assign(await testApp(), {
    [Symbol.asyncDispose]: () => other.close(),
  });
  const response = await other.request("/metrics", { from: elsewhere });
  assert.equal(response.status, 404);
  await response.body?.cancel();
});

Deno.test("requests count by route pattern and status, statements by name", async () => {
  const before = await metrics();
  const { request } = await app.signIn("admin");
  const none = await request("/api/customers/987654321");
  assert.equal(none.status, 404);
  await none.body?.cancel();
  const found = await request("/api/customers?search=private");
  assert.equal(found.status, 200);
  await found.body?.cancel();
  const after = await metrics();
  const grown = (name: string, labels: Record<string, string>) =>
    sample(after, name, labels) - sample(before, name, labels);
  const requests = "petrel_http_request_duration_seconds_count";
  const route = { method: "GET", route: "/api/:entity/:id", status: "404" };
  assert.equal(grown(requests, route), 1);
  assert.equal(grown(requests, { method: "POST", route: "/api/auth/login", status: "200" }), 1);
  assert.ok(grown("petrel_sql_duration_seconds_count", { query: "select customers" }) >= 1);
  assert.ok(grown("petrel_limiter_decisions_total", { limit: "user", decision: "allowed" }) >= 1);
  assert.doesNotMatch(after, /987654321|private/);
});

Deno.test("any number of paths and methods is one series", async () => {
  for (const path of ["/x1", "/x2", "/x3/y"]) {
    const response = await app.request(path, { method: "PURGE" });
    await response.body?.cancel();
  }
  const text = await metrics();
  assert.doesNotMatch(text, /x1|PURGE/);
  assert.ok(sample(text, "petrel_http_request_duration_seconds_count", { method: "other" }) >= 3);
});

Deno.test("the text holds each family once, with its type", async () => {
  const families = familiesOf(await metrics());
  assert.equal(new Set(families.map(({ name }) => name)).size, families.length);
  assert.equal(families.find(({ name }) => name === "petrel_jobs_due")?.type, "gauge");
});
