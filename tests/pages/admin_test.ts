import assert from "node:assert/strict";
import { getOrganisation } from "../../lib/organisation/service.ts";
import { getUser } from "../../lib/users/service.ts";
import * as make from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());

const admin = await app.signIn("admin", "cookie");
const team = await app.db.insertInto("teams").values({ name: "North", managerId: null })
  .returning("id").executeTakeFirstOrThrow();
const someone = await make.createUser(app.db, { name: "Some One", teamId: team.id });

const user = `/admin/users/${someone.id}`;
const pages = [
  ...["/admin", "/admin/users", "/admin/users/new", user, `${user}/edit`, `${user}/disable`],
  ...[
    "/admin/teams",
    "/admin/teams/new",
    `/admin/teams/${team.id}`,
    `/admin/teams/${team.id}/edit`,
  ],
  ...["/admin/organisation", "/admin/organisation/rate"],
];

for (const path of pages) {
  Deno.test(`${path} is there for administrators and nothing for others`, async () => {
    const response = await admin.request(path);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /<h1>/);
    for (const role of ["user", "manager"] as const) {
      const { request } = await app.signIn(role, "cookie");
      assert.equal((await request(path)).status, 404, role);
      assert.doesNotMatch(await (await request("/")).text(), /href="\/admin"/);
    }
    assert.equal((await app.request(path)).status, 303);
  });
}

Deno.test("others post nothing there either", async () => {
  const { request } = await app.signIn("manager", "cookie");
  const form = { name: "New One", email: "new@x.test", role: "admin" };
  assert.equal((await request("/admin/users/new", { form })).status, 404);
  assert.equal((await request(`${user}/disable`, { form: {} })).status, 404);
  assert.equal((await getUser(await app.ctx("admin"), someone.id)).status, "active");
});

Deno.test("a user is invited by the form, and what is missing is said", async () => {
  const wrong = await admin.request("/admin/users/new", { form: { name: "", email: "x" } });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /Not saved: 3 fields/);
  const form = { name: "New One", email: "new@x.test", role: "manager", teamId: String(team.id) };
  const response = await admin.request("/admin/users/new", { form: { ...form, password: "" } });
  assert.equal(response.status, 303);
  const [, id] = /users\/(\d+)\?changed=/.exec(response.headers.get("location") ?? "") ?? [];
  const made = await getUser(await app.ctx("admin"), Number(id));
  assert.deepEqual([made.status, made.role, made.teamId], ["invited", "manager", team.id]);
});

Deno.test("disabling asks who takes over, moves all, and lets them in again", async () => {
  const leaver = await make.createUser(app.db);
  const customer = await make.createCustomer(app.db, { ownerId: leaver.id });
  const here = `/admin/users/${leaver.id}`;
  assert.match(await (await admin.request(`${here}/disable`)).text(), /They own 1 customer/);
  const asked = await admin.request(`${here}/disable`, { form: { reassignTo: "" } });
  assert.equal(asked.status, 409);
  assert.match(await asked.text(), /Choose who takes over/);
  const form = { reassignTo: "some one" };
  const done = await admin.request(`${here}/disable`, { form });
  assert.equal(done.status, 303);
  const { ownerId } = await app.db.selectFrom("customers").select("ownerId")
    .where("id", "=", customer.id).executeTakeFirstOrThrow();
  assert.equal(ownerId, someone.id);
  assert.match(await (await admin.request(here)).text(), /This user is disabled/);
  assert.equal((await admin.request(`${here}/reactivate`, { form: {} })).status, 303);
  assert.doesNotMatch(await (await admin.request(here)).text(), /This user is disabled/);
});

Deno.test("the organisation and its rates are kept by forms", async () => {
  const path = "/admin/organisation";
  const { version } = await getOrganisation(await app.ctx("admin"));
  const form = { name: "Renamed", baseCurrency: "chf", version: String(version) };
  assert.equal((await admin.request(path, { form })).status, 303);
  const rate = { day: "2026-01-01", currency: "usd", rate: "0.9" };
  assert.equal(
    (await admin.request(`${path}/rate`, { form: { ...rate, rate: "-1" } })).status,
    422,
  );
  assert.equal((await admin.request(`${path}/rate`, { form: rate })).status, 303);
  const { name, baseCurrency, exchangeRates } = await getOrganisation(await app.ctx("admin"));
  assert.deepEqual([name, baseCurrency], ["Renamed", "CHF"]);
  assert.deepEqual(exchangeRates, { "2026-01-01": { USD: 0.9 } });
  const { rate: _, ...key } = rate;
  assert.equal((await admin.request(`${path}/remove-rate`, { form: key })).status, 303);
  assert.deepEqual((await getOrganisation(await app.ctx("admin"))).exchangeRates, {});
});

Deno.test("a team with people says why it stays", async () => {
  const response = await admin.request(`/admin/teams/${team.id}/trash`, { form: {} });
  assert.equal(response.status, 409);
  assert.match(await response.text(), /of this team to another one first/);
});

Deno.test("people are found by name where they are chosen, and no page sends them all", async () => {
  const other = await make.createUser(app.db, { name: "Only Found" });
  const added = await admin.request("/admin/teams/new", {
    form: { name: "South", managerId: "Only Found" },
  });
  assert.equal(added.status, 303);
  const here = added.headers.get("location")?.split("?")[0] ?? "";
  const stored = await app.db.selectFrom("teams").select("managerId").where("name", "=", "South")
    .executeTakeFirstOrThrow();
  assert.equal(stored.managerId, other.id);
  const wrong = await admin.request(`${here}/edit`, {
    form: { managerId: "Nobody", version: "1" },
  });
  assert.equal(wrong.status, 422);
  const asked = await admin.request("/admin/rights?userId=only+found&action=read&entity=customers");
  assert.equal(asked.status, 303, "the name becomes the number");
  const why = await admin.request(asked.headers.get("location") ?? "");
  assert.match(await why.text(), /Only Found/);
  const paths = ["/admin/teams/new", "/admin/rights", "/admin/changes", `${user}/disable`];
  for (const path of [...paths, "/leads/table", "/tasks/table", "/customers/table"]) {
    assert.doesNotMatch(await (await admin.request(path)).text(), /Only Found/, path);
  }
});

Deno.test("a time zone is offered from the list where it is edited in place", async () => {
  const page = await (await admin.request("/admin/organisation")).text();
  assert.match(page, /list="timeZone-list"/);
  assert.match(page, /<datalist id="timeZone-list">.*<option value="Europe\/Berlin"/s);
});
