import assert from "node:assert/strict";
import { undoChangeSet } from "../../../lib/changes/undo.ts";
import {
  getOrganisation,
  removeRate,
  setRate,
  updateOrganisation,
} from "../../../lib/organisation/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { createLead } from "../../factories/records.ts";
import { testApp } from "../../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const path = "/api/organisation";

Deno.test("everyone reads the organisation, only administrators change it", async () => {
  for (const role of ["user", "manager", "admin"] as const) {
    const { request } = await app.signIn(role);
    const response = await request(path);
    assert.equal(response.status, 200);
    const { data } = await response.json();
    assert.equal(response.headers.get("etag"), `"${data.version}"`);
    assert.equal(data.baseCurrency, "EUR");
    const change = await request(path, { method: "PATCH", json: { name: `Of the ${role}` } });
    assert.equal(change.status, role === "admin" ? 200 : 403);
    if (role !== "admin") assert.match((await change.json()).error.message, /administrators/);
  }
});

Deno.test("422 names what is wrong, 412 and 409 keep the stale out", async () => {
  const { request } = await app.signIn("admin");
  const patch = (json: unknown, headers = {}) => request(path, { method: "PATCH", json, headers });
  const wrong = {
    ...{ name: "x", baseCurrency: "Euro", timeZone: "Moon", locale: "!", bogus: 1 },
    exchangeRates: { "2026-13-01": { USD: 1 } },
  };
  const { error } = await (await patch(wrong)).json();
  const fields = error.details.map((one: { field: string }) => one.field.split(".")[0]).sort();
  assert.deepEqual(fields, Object.keys(wrong).sort());
  for (const rate of [0, -1, "x"]) {
    assert.equal((await patch({ exchangeRates: { "2026-01-01": { USD: rate } } })).status, 422);
  }
  assert.equal((await patch({ name: "Stale" }, { "if-match": '"999"' })).status, 412);
  const { version } = (await (await request(path)).json()).data;
  assert.equal((await patch({ name: "First" })).status, 200);
  assert.equal((await patch({ name: "Second", version })).status, 409);
  assert.equal((await patch({ locale: "de", version })).status, 200);
});

Deno.test("the base currency stays once rates hang on it", async () => {
  const { request } = await app.signIn("admin");
  const patch = (json: unknown) => request(path, { method: "PATCH", json });
  assert.equal((await patch({ baseCurrency: "CHF" })).status, 200);
  const rates = { "2026-01-01": { USD: 0.9 } };
  assert.equal((await patch({ exchangeRates: rates })).status, 200);
  assert.equal((await patch({ baseCurrency: "EUR" })).status, 422);
  assert.equal((await patch({ baseCurrency: "EUR", exchangeRates: rates })).status, 200);

  const ownerId = await app.userId("admin");
  await createLead(app.db, { ownerId, closedAt: new Date(), closedRate: 0.9 });
  const closed = await patch({ baseCurrency: "CHF", exchangeRates: {} });
  assert.equal(closed.status, 409);
  assert.match((await closed.json()).error.message, /EUR/);
  assert.equal((await patch({ exchangeRates: {} })).status, 200);
});

Deno.test("rates are set and removed one by one, and at once by two people", async () => {
  const ctx = () => app.ctx("admin");
  await Promise.all([
    ctx().then((one) => setRate(one, { day: "2026-01-01", currency: "USD", rate: 0.9 })),
    ctx().then((one) => setRate(one, { day: "2026-01-01", currency: "GBP", rate: 1.2 })),
  ]);
  await setRate(await ctx(), { day: "2026-02-01", currency: "USD", rate: 0.8 });
  await removeRate(await ctx(), { day: "2026-01-01", currency: "GBP" });
  const { exchangeRates } = await getOrganisation(await ctx());
  assert.deepEqual(exchangeRates, { "2026-01-01": { USD: 0.9 }, "2026-02-01": { USD: 0.8 } });
  const left = await removeRate(await ctx(), { day: "2026-02-01", currency: "USD" });
  assert.deepEqual(Object.keys(left.exchangeRates), ["2026-01-01"]);
  const user = await app.ctx("user");
  const refused = { code: "FORBIDDEN" };
  await assert.rejects(setRate(user, { day: "2026-01-01", currency: "USD", rate: 1 }), refused);
});

Deno.test("an edit of the organisation can be undone", async () => {
  const before = await getOrganisation(await app.ctx("admin"));
  const ctx = await app.ctx("admin");
  await updateOrganisation(ctx, { fields: { name: "By mistake", timeZone: "Asia/Tokyo" } });
  const undo = await undoChangeSet(await app.ctx("admin"), ctx.changeSet.id ?? 0, undoables);
  assert.deepEqual(undo, { undone: 1, kept: [] });
  const after = await getOrganisation(await app.ctx("admin"));
  assert.deepEqual({ ...after, version: 0 }, { ...before, version: 0 });
});
