import assert from "node:assert/strict";
import { reportNames } from "../../lib/reports/names.ts";
import * as make from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const manager = await app.signIn("manager", "cookie");
const user = await app.signIn("user", "cookie");
const managerId = await app.userId("manager");
const closes = new Date().toISOString().slice(0, 10);
const base = { amount: 12_000, expectedCloseOn: closes, source: "=Fair" };
await make.createLead(app.db, { ownerId: managerId, ...base });

for (const name of reportNames) {
  Deno.test(`${name} is a page, JSON and a file`, async () => {
    const page = await manager.request(`/reports/${name}`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<h1>/);
    const json = await manager.request(`/api/reports/${name}`);
    assert.equal(json.status, 200);
    const { data } = await json.json();
    assert.ok(Array.isArray(data.rows) && typeof data.totals === "object");
    const file = await manager.request(`/api/reports/${name}?format=csv`);
    assert.match(file.headers.get("content-type") ?? "", /^text\/csv/);
    const lines = (await file.text()).trim().split("\r\n");
    assert.equal(lines.length, data.rows.length + 1, "a head and a line for each row");
    assert.equal((await app.request(`/api/reports/${name}`)).status, 401);
  });
}

Deno.test("what is no report, or no filter of one, is said", async () => {
  assert.equal((await manager.request("/reports/dreams")).status, 404);
  assert.equal((await manager.request("/api/reports/dreams")).status, 404);
  assert.equal((await manager.request("/api/reports/pipeline?period=month")).status, 422);
  assert.equal((await manager.request("/api/reports/funnel?from=yesterday")).status, 422);
  // What moved a forecast asks since when, and of which months.
  assert.equal((await manager.request("/api/leads?moved=won&movedSince=2026-11-01")).status, 422);
});

Deno.test("a text from outside is no formula in the file", async () => {
  const file = await (await manager.request("/api/reports/sources?format=csv")).text();
  assert.match(file, /'=Fair/);
});

Deno.test("nobody sees another's lead in a report, nor filters for people", async () => {
  const { data } = await (await user.request("/api/reports/pipeline")).json();
  assert.equal(data.totals.count, 0);
  const page = await (await user.request("/reports/pipeline")).text();
  assert.doesNotMatch(page, /name="ownerId"/);
});

Deno.test("targets are set by a form, undone, and asked for again where they do not fit", async () => {
  const quarter = `${closes.slice(0, 4)}-10-01`;
  const form = { [`${managerId}.${quarter}`]: "50000" };
  const wrong = await manager.request("/targets", { form: { [`${managerId}.${quarter}`]: "-5" } });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /zero or more/);
  const saved = await manager.request("/targets", { form });
  assert.equal(saved.status, 303);
  const shown = await manager.request(saved.headers.get("location") ?? "");
  assert.match(await shown.text(), /50,000/);
  const [, changeSet] = /changed=(\d+)/.exec(saved.headers.get("location") ?? "") ?? [];
  await manager.request(`/change-sets/${changeSet}/undo`, { form: {} });
  const { data } = await (await manager.request("/api/reports/targets")).json();
  assert.equal(data.totals.target, 0);
  assert.equal((await user.request("/targets")).status, 403);
});
