import assert from "node:assert/strict";
import * as make from "../factories/records.ts";
import { type Client, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const { id: teamId } = await app.db.insertInto("teams").values({ name: "North", managerId: null })
  .returning("id").executeTakeFirstOrThrow();
await app.db.updateTable("users").set({ teamId }).where("role", "in", ["user", "manager"])
  .execute();
const [user, manager, admin] = await Promise.all([
  app.signIn("user", "cookie"),
  app.signIn("manager", "cookie"),
  app.signIn("admin", "cookie"),
]);
const own = "/reports/pinned";
const team = `${own}?teamId=${teamId}`;

/** Pins by the form; gives where it leads. */
async function pin(who: Client, report: string, fields: Record<string, string>) {
  const form = { report, query: "", teamId: "", ...fields };
  const response = await who.request("/pins/new", { form });
  assert.equal(response.status, 303);
  return response.headers.get("location") ?? "";
}

const html = async (who: Client, path: string) => await (await who.request(path)).text();

/** The titles of the reports on a page, in their order, with their ids. */
async function titlesOn(who: Client, path: string) {
  const found = (await html(who, path)).matchAll(/id="pin-(\d+)-title"><a href="([^"]+)">([^<]+)/g);
  return [...found].map(([, id, href, title]) => ({ id, href, title }));
}

Deno.test("a report is pinned with its filters from its page, moved, removed and put back", async () => {
  const report = await html(user, "/reports/funnel?period=last_year");
  const link = /href="(\/pins\/new\?[^"]+)"/.exec(report)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const form = await html(user, link);
  assert.match(form, /name="query" value="period=last_year"/);
  assert.doesNotMatch(form, /North/, "a user pins to their own page only");
  await pin(user, "funnel", { query: "period=last_year" });
  await pin(user, "quality", {});
  const [funnel, quality] = await titlesOn(user, own);
  assert.deepEqual(
    [funnel?.title, quality?.title],
    ["Funnel, Last year", "Data quality"],
  );
  assert.equal(funnel?.href, "/reports/funnel?period=last_year");
  await user.request(`/pins/${quality?.id}/earlier`, { form: {} });
  assert.deepEqual((await titlesOn(user, own)).map(({ id }) => id), [quality?.id, funnel?.id]);
  await user.request(`/pins/${quality?.id}/earlier`, { form: {} });
  await user.request(`/pins/${quality?.id}/later`, { form: {} });
  assert.deepEqual((await titlesOn(user, own)).map(({ id }) => id), [funnel?.id, quality?.id]);
  const removed = await user.request(`/pins/${funnel?.id}/trash`, { form: {} });
  const after = removed.headers.get("location") ?? "";
  assert.deepEqual((await titlesOn(user, after)).map(({ id }) => id), [quality?.id]);
  const undo = /action="(\/change-sets\/\d+\/undo)"/.exec(await html(user, after))?.[1] ?? "";
  await user.request(undo, { form: {} });
  assert.deepEqual((await titlesOn(user, own)).map(({ id }) => id), [funnel?.id, quality?.id]);
});

Deno.test("a team's page is its manager's to change, and each member's within their own scope", async () => {
  await make.createLead(app.db, { ownerId: await app.userId("manager"), amount: 70_000 });
  await make.createLead(app.db, { ownerId: await app.userId("user"), amount: 30_000 });
  assert.match(await html(manager, "/pins/new?report=pipeline"), /North/);
  await pin(manager, "pipeline", { teamId: String(teamId) });
  const [pinned] = await titlesOn(manager, team);
  assert.equal(pinned?.title, "Pipeline");
  assert.deepEqual(await titlesOn(user, team), [pinned]);
  assert.match(await html(manager, team), /100,000/);
  const seen = await html(user, team);
  assert.match(seen, /30,000/);
  assert.doesNotMatch(seen, /70,000|100,000/);
  assert.doesNotMatch(seen, /\/pins\/\d+\/trash/, "no button that would be refused");
  assert.equal((await user.request(`/pins/${pinned?.id}/trash`, { form: {} })).status, 403);
  const form = { report: "funnel", query: "", teamId: String(teamId) };
  assert.equal((await user.request("/pins/new", { form })).status, 403);
  assert.deepEqual(await titlesOn(admin, team), [pinned], "administrators read every team's");
});

Deno.test("a page says where it does not show all", async () => {
  const ownerId = await app.userId("admin");
  const one = { ownerId, teamId: null, report: "targets", query: "" };
  const pins = Array.from({ length: 25 }, (_, position) => ({ ...one, position }));
  await app.db.insertInto("pins").values(pins).execute();
  const page = await html(admin, own);
  assert.equal([...page.matchAll(/id="pin-\d+-title"/g)].length, 24);
  assert.match(page, /The first 24 of 25/);
});

Deno.test("nobody reads another's page, and what no report takes is refused", async () => {
  const [mine] = await titlesOn(user, own);
  for (const other of [manager, admin]) {
    assert.equal((await other.request(`/pins/${mine?.id}/trash`, { form: {} })).status, 404);
    assert.equal((await other.request(`/api/pins/${mine?.id}`)).status, 404);
  }
  await app.db.updateTable("users").set({ teamId: null }).where("role", "=", "manager").execute();
  assert.equal((await manager.request(team)).status, 404);
  assert.equal((await user.request(`${own}?teamId=north`)).status, 404);
  assert.equal((await user.request("/pins/new?report=dreams")).status, 404);
  const form = { report: "funnel", query: "period=ever", teamId: "" };
  assert.equal((await user.request("/pins/new?report=funnel", { form })).status, 422);
});
