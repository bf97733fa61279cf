import assert from "node:assert/strict";
import { testApp } from "../support/app.ts";

/** Leads and the board as links and forms, without a script. */
const app = await testApp();
const user = await app.signIn("user", "cookie");
const manager = await app.signIn("manager", "cookie");
const admin = await app.signIn("admin", "cookie");
const api = await app.signIn("user");

Deno.test.afterAll(() => app.close());

const stages = await app.db.selectFrom("stages").select(["id", "key"]).execute();
const reasons = await app.db.selectFrom("lostReasons").select(["id", "key"]).execute();
const stage = (key: string) => String(stages.find((one) => one.key === key)?.id);
const reason = (key: string) => String(reasons.find((one) => one.key === key)?.id);

let made = 0;

async function post(path: string, json: unknown) {
  const { data } = await (await api.request(path, { json })).json();
  return data;
}

async function newLead(more: Record<string, unknown> = {}): Promise<{ id: number; title: string }> {
  made += 1;
  const email = `lead${made}@x.test`;
  const customer = await post("/api/customers", { name: "Page Customer", email });
  return await post("/api/leads", { title: `Deal ${made}`, customerId: customer.id, ...more });
}

async function lead(id: number) {
  return (await (await api.request(`/api/leads/${id}`)).json()).data;
}

const form = (path: string, fields: Record<string, string>) => user.request(path, { form: fields });

async function wentTo(response: Response, path: RegExp): Promise<void> {
  await response.body?.cancel();
  assert.equal(response.status, 303);
  assert.match(response.headers.get("location") ?? "", path);
}

Deno.test("a lead is added by a form, and shown with Undo", async () => {
  const { customerId } = await lead((await newLead()).id);
  const fields = { title: "From a form", customerId: String(customerId), amount: "1250.50" };
  const response = await form("/leads/new", { ...fields, currency: "", companyId: "" });
  const location = response.headers.get("location") ?? "";
  await wentTo(response, /^\/leads\/\d+\?changed=\d+$/);
  const html = await (await user.request(location)).text();
  assert.match(html, /From a form/);
  assert.match(html, /€1,250\.50/);
  assert.match(html, /\/change-sets\/\d+\/undo/);
});

Deno.test("a form without a customer says so at 422 and keeps what was typed", async () => {
  const response = await form("/leads/new", { title: "Nobody's", customerId: "", amount: "-5" });
  assert.equal(response.status, 422);
  const html = await response.text();
  assert.match(html, /Nobody&#39;s|Nobody's/);
  assert.match(html, /Write an amount of zero or more/);
});

Deno.test("the list, record, edit, lose and move pages answer", async () => {
  const { id, title } = await newLead();
  for (const path of ["/leads", `/leads/${id}`, `/leads/${id}/lose`, `/leads/${id}/move`]) {
    const response = await user.request(path);
    assert.equal(response.status, 200, path);
    assert.match(await response.text(), new RegExp(title));
  }
  const edit = await (await user.request(`/leads/${id}/edit?search=page`)).text();
  assert.match(edit, /Page Customer/);
});

Deno.test("a move form moves the lead and comes back to the board", async () => {
  const { id } = await newLead();
  const back = `/board#s${stage("meeting")}`;
  const moved = await form(`/leads/${id}/move`, { stageId: stage("meeting"), back });
  await wentTo(moved, /^\/board\?changed=\d+#s\d+$/);
  assert.equal((await lead(id)).stage.key, "meeting");
  const html = await (await user.request("/board")).text();
  assert.match(html, new RegExp(`action="/leads/${id}/move"`));
});

Deno.test("a way back to another site is not followed", async () => {
  const { id } = await newLead();
  const fields = { stageId: stage("meeting"), back: "https://elsewhere.test/" };
  await wentTo(await form(`/leads/${id}/move`, fields), /^\/\?changed=\d+$/);
});

Deno.test("a stage that asks for more gets it in the same form", async () => {
  await app.db.updateTable("stages").set({ requires: ["amount"] })
    .where("id", "=", Number(stage("proposal"))).execute();
  const { id } = await newLead();
  const refused = await form(`/leads/${id}/move`, { stageId: stage("proposal") });
  assert.equal(refused.status, 422);
  const html = await refused.text();
  assert.match(html, /Fill this in before the stage Proposal/);
  assert.match(html, /name="amount"/);
  const fields = { stageId: stage("proposal"), amount: "99" };
  await wentTo(await form(`/leads/${id}/move`, fields), new RegExp(`^/leads/${id}\\?changed=`));
  const { amount, stage: { key } } = await lead(id);
  assert.deepEqual([amount, key], [99, "proposal"]);
});

Deno.test("lose asks for the reason, other for a note", async () => {
  const { id } = await newLead();
  const none = await form(`/leads/${id}/lose`, { lostReasonId: "", lostNote: "" });
  assert.equal(none.status, 422);
  assert.match(await none.text(), /Choose why the lead was lost/);
  const noNote = await form(`/leads/${id}/lose`, { lostReasonId: reason("other"), lostNote: "" });
  assert.equal(noNote.status, 422);
  assert.match(await noNote.text(), /Say in a few words why the lead was lost/);
  await wentTo(await form(`/leads/${id}/lose`, { lostReasonId: reason("price") }), /^\/leads\//);
  assert.equal((await lead(id)).stage.type, "lost");
});

Deno.test("win, reopen and undo are forms", async () => {
  const { id } = await newLead();
  const won = await form(`/leads/${id}/win`, { stageId: stage("qualified") });
  const changed = /changed=(\d+)/.exec(won.headers.get("location") ?? "")?.[1];
  await wentTo(won, /^\/leads\//);
  assert.equal((await lead(id)).stage.type, "won");
  await wentTo(await form(`/leads/${id}/reopen`, {}), /^\/leads\//);
  assert.equal((await lead(id)).stage.type, "open");
  await wentTo(await form(`/change-sets/${changed}/undo`, { next: "/board" }), /^\/board/);
});

Deno.test("a lead of someone else is not there, on pages and the board", async () => {
  const { id } = await newLead();
  const ctx = await app.ctx("admin");
  await app.db.updateTable("leads").set({ ownerId: ctx.actor.userId ?? 0 }).where("id", "=", id)
    .execute();
  for (const path of [`/leads/${id}`, `/leads/${id}/edit`, `/leads/${id}/lose`]) {
    const response = await user.request(path);
    assert.equal(response.status, 404, path);
    await response.body?.cancel();
  }
  const move = await form(`/leads/${id}/move`, { stageId: stage("meeting") });
  assert.equal(move.status, 404);
  await move.body?.cancel();
  assert.doesNotMatch(await (await user.request("/board")).text(), new RegExp(`/leads/${id}"`));
  assert.match(await (await manager.request("/board")).text(), new RegExp(`/leads/${id}"`));
});

Deno.test("the board shows ten cards a stage and links to the rest", async () => {
  await Promise.all(Array.from({ length: 12 }, () => newLead({ stageId: Number(stage("won")) })));
  for (let n = 0; n < 12; n++) await newLead({ stageId: Number(stage("verbal_yes")) });
  const html = await (await user.request("/board")).text();
  const column = html.split(`id="s${stage("verbal_yes")}"`)[1] ?? "";
  assert.equal(column.split('class="deal"').length - 1, 10);
  assert.match(column, /Show 2 more/);
});

const adminPages = ["/admin/pipelines", "/admin/pipelines/new", "/admin/lost-reasons"];

Deno.test("the pipelines' pages are the administrator's, others find nothing", async () => {
  for (const path of [...adminPages, `/admin/stages/${stage("meeting")}/edit`]) {
    assert.equal((await admin.request(path)).status, 200, path);
    for (const who of [user, manager]) assert.equal((await who.request(path)).status, 404, path);
  }
});

Deno.test("a stage is added, changed and merged by forms", async () => {
  const send = (path: string, fields: Record<string, string>) =>
    admin.request(path, { form: fields });
  const fields = { name: "Trial", type: "open", probability: "40", requires: "", pipelineId: "1" };
  await wentTo(await send("/admin/stages/new?pipelineId=1", fields), /^\/admin\/pipelines/);
  const { id, probability } = await app.db.selectFrom("stages").select(["id", "probability"])
    .where("key", "=", "trial").executeTakeFirstOrThrow();
  assert.equal(probability, 40);
  const edit = { name: "Trial run", requires: "amount, source" };
  await wentTo(await send(`/admin/stages/${id}/edit`, edit), /^\/admin\/pipelines/);
  const wrong = await send(`/admin/stages/${id}/edit`, { requires: "nothing" });
  assert.equal(wrong.status, 422);
  await wrong.body?.cancel();
  const merge = await send(`/admin/stages/${id}/merge`, { intoId: stage("meeting") });
  await wentTo(merge, /^\/admin\/pipelines/);
});

Deno.test("a lost reason is added and trashed by forms", async () => {
  const added = await admin.request("/admin/lost-reasons/new", { form: { name: "Too late" } });
  await wentTo(added, /^\/admin\/lost-reasons/);
  const { id } = await app.db.selectFrom("lostReasons").select("id").where("key", "=", "too_late")
    .executeTakeFirstOrThrow();
  const gone = await admin.request(`/admin/lost-reasons/${id}/trash`, { form: {} });
  await wentTo(gone, /^\/admin\/lost-reasons/);
});

Deno.test("an amount is taken as people write it, and one that could be another is refused", async () => {
  const { customerId } = await lead((await newLead()).id);
  const add = (amount: string) =>
    form("/leads/new", { title: `Worth ${amount}`, customerId: String(customerId), amount });
  const done = await add("12.5k");
  const location = done.headers.get("location") ?? "";
  await wentTo(done, /^\/leads\/\d+\?changed=\d+$/);
  assert.match(await (await user.request(location)).text(), /€12,500/);
  const refused = await add("1.234");
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /value="1\.234"/, "what was typed stays");
});
