import assert from "node:assert/strict";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { targetName } from "../../components/imports/words.ts";
import { importEntities } from "../../lib/imports/schema.ts";
import { targetsOf } from "../../lib/imports/targets.ts";
import { importing } from "../../lib/imports/job.ts";
import { origin, testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const browser = await app.signIn("manager", "cookie");

function post(content: string, fields: Record<string, string> = {}): Promise<Response> {
  const body = new FormData();
  body.set("file", new File([content], "people.csv"));
  for (const [name, value] of Object.entries({ entity: "customers", mode: "create", ...fields })) {
    body.set(name, value);
  }
  return browser.request("/import", { method: "POST", body, headers: { origin } });
}

async function pageAt(path: string): Promise<string> {
  const response = await browser.request(path);
  assert.equal(response.status, 200, path);
  return await response.text();
}

Deno.test("a file is checked, mapped anew, imported and undone without a script", async () => {
  const sent = await post("Wer;Mail\nAda Lovelace;ada@pages.test\nGrace Hopper;grace@pages.test\n");
  assert.equal(sent.status, 303);
  const path = sent.headers.get("location") ?? "";
  const first = await pageAt(path);
  assert.match(first, /2 fields|Not imported/, "nobody knows yet what Wer is");
  const checked = await browser.request(`${path}/check`, {
    form: { "map.0": "name", "map.1": "email", mode: "create", key: "email", header: "true" },
  });
  assert.equal(checked.status, 303);
  assert.match(await pageAt(path), /Import 2 rows/);
  assert.equal((await browser.request(`${path}/run`, { form: {} })).status, 303);
  assert.match(await pageAt(path), /http-equiv="refresh"[\s\S]*<progress/);
  await runDueJobs(app, [importing]);
  const done = await pageAt(path);
  assert.match(done, /What happened/);
  const [, set] = /href="\/change-sets\/(\d+)"/.exec(done) ?? [];
  const undo = await browser.request(`/change-sets/${set}/undo`, { form: { next: path } });
  assert.equal(undo.status, 303);
  const left = await app.db.selectFrom("customers").select("id").where("deletedAt", "is", null)
    .execute();
  assert.deepEqual(left, []);
});

Deno.test("every field that a column can be has a name that people know", () => {
  for (const entity of importEntities) {
    for (const { field } of targetsOf(entity, [])) {
      const name = targetName(entity, field, []);
      assert.match(name, /^[A-Z][a-z]+( [a-z]+)*$/, `${entity}: ${field}`);
    }
  }
});

Deno.test("a file that is no table is refused on the page, with what to do", async () => {
  const answer = await post("%PDF-1.7 and so on");
  assert.equal(answer.status, 415);
  assert.match(await answer.text(), /This is a PDF/);
});

Deno.test("a choice that does not fit is told beside everything as it was chosen", async () => {
  const sent = await post("Name,Email\nAda,ada@again.test\n");
  const path = sent.headers.get("location") ?? "";
  const form = { "map.0": "name", mode: "update", key: "", header: "true" };
  assert.equal((await browser.request(`${path}/check`, { form })).status, 303);
  const page = await pageAt(path);
  assert.match(page, /so that rows find records/);
  assert.match(page, /name="map.0"/);
});

Deno.test("what words mean, what is not there and what happens to companies is chosen on the page", async () => {
  const file = "Full name,Email,Status,Company\nAnn Lee,ann@means.test,Kunde,Old Co\n" +
    "Bob Ray,bob@means.test,Interessent,\n";
  const path = (await post(file)).headers.get("location") ?? "";
  const first = await pageAt(path);
  for (const name of ["value.2.Kunde", "value.2.Interessent", "default.source", "createMissing"]) {
    assert.ok(first.includes(`name="${name}"`), name);
  }
  const map = { "map.0": "name", "map.1": "email", "map.2": "status", "map.3": "company" };
  const form = {
    ...{ ...map, mode: "create", key: "email", header: "true", createMissing: "false" },
    ...{ "value.2.Kunde": "active", "value.2.Interessent": "prospect", "default.source": "Fair" },
  };
  assert.equal((await browser.request(`${path}/check`, { form })).status, 303);
  const checked = await pageAt(path);
  assert.match(checked, /Import 1 row/, "Old Co is missing, so Ann's row is an error");
  assert.match(
    checked,
    /name="value\.2\.Kunde"[^>]* value="active"|value="active"[^>]*name="value\.2\.Kunde"/,
  );
  await browser.request(`${path}/check`, { form: { ...form, createMissing: "true" } });
  assert.match(await pageAt(path), /Import 2 rows/);
  await browser.request(`${path}/run`, { form: {} });
  await runDueJobs(app, [importing]);
  const rows = await app.db.selectFrom("customers").select(["status", "source", "company"])
    .where("email", "like", "%@means.test").orderBy("id").execute();
  assert.deepEqual(rows, [
    { status: "active", source: "Fair", company: "Old Co" },
    { status: "prospect", source: "Fair", company: null },
  ]);
});
