import assert from "node:assert/strict";
import { createCustomer, createLead } from "../factories/records.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user", "cookie");
const admin = await app.signIn("admin", "cookie");
const userId = await app.userId("user");
const customer = await createCustomer(app.db, { ownerId: userId, name: "Page Person" });

async function text(path: string, status = 200): Promise<string> {
  const response = await user.request(path);
  const html = await response.text();
  assert.equal(response.status, status, html.slice(0, 2000));
  return html;
}

async function send(path: string, form: Record<string, string>): Promise<string> {
  const response = await user.request(path, { form });
  const body = await response.text();
  assert.equal(response.status, 303, body.slice(0, 2000));
  return response.headers.get("location") ?? "";
}

async function api<T>(path: string): Promise<T[]> {
  return (await (await user.request(path)).json()).data;
}

interface Named {
  id: number;
  title: string;
  status: string;
  dueAt: string | null;
}

Deno.test("a task is added for a customer, completed from their page, and opened again", async () => {
  const html = await text(`/tasks/new?customerId=${customer.id}`);
  assert.match(html, new RegExp(`name="pick.customerId" value="${customer.id}:${customer.name}"`));
  const form = { title: "From a form", customerId: String(customer.id), userId: String(userId) };
  const where = await send("/tasks/new", { ...form, dueAt: "2026-11-23T09:30", priority: "high" });
  assert.match(where, new RegExp(`^/customers/${customer.id}\\?changed=\\d+#tasks$`));
  const page = await text(`/customers/${customer.id}`);
  const action = /action="(\/tasks\/\d+\/complete)"/.exec(page)?.[1] ?? "";
  assert.match(page, /aria-label="Complete: From a form"/);
  const back = await send(action, { next: `/customers/${customer.id}` });
  assert.match(back, new RegExp(`^/customers/${customer.id}\\?changed=\\d+$`));
  assert.match(await text(back), /action="\/change-sets\/\d+\/undo"/);
  const [done] = await api<Named>("/api/tasks?search=From a form");
  assert.deepEqual([done?.status, done?.dueAt], ["done", "2026-11-23T09:30:00.000Z"]);
  await send(action.replace("complete", "reopen"), {});
  assert.equal((await api<Named>("/api/tasks?search=From a form"))[0]?.status, "open");
});

Deno.test("a form's times are on the clock of the person", async () => {
  await app.db.updateTable("users").set({ timeZone: "America/New_York" }).where("id", "=", userId)
    .execute();
  const form = { title: "In New York", userId: String(userId), dueAt: "2026-11-23T09:30" };
  await send("/tasks/new", form);
  const [task] = await api<Named>("/api/tasks?search=In New York");
  assert.equal(task?.dueAt, "2026-11-23T14:30:00.000Z");
  assert.match(await text(`/tasks/${task?.id}/edit`), /value="2026-11-23T09:30"/);
  await app.db.updateTable("users").set({ timeZone: "UTC" }).where("id", "=", userId).execute();
});

Deno.test("saving a form does not touch a due time with seconds", async () => {
  const json = { title: "Precise", dueAt: "2026-11-23T09:30:15Z" };
  const { data } = await (await user.request("/api/tasks", {
    json,
    headers: { origin: "http://petrel.test" },
  })).json();
  const form = { title: "Precise too", dueAt: "2026-11-23T09:30", userId: String(userId) };
  await send(`/tasks/${data.id}/edit`, {
    ...form,
    version: "1",
    status: "open",
    priority: "normal",
  });
  const [task] = await api<Named>("/api/tasks?search=Precise");
  assert.deepEqual([task?.title, task?.dueAt], ["Precise too", "2026-11-23T09:30:15.000Z"]);
});

Deno.test("a next path of another site is not followed", async () => {
  const [task] = await api<Named>("/api/tasks?search=Precise");
  const where = await send(`/tasks/${task?.id}/complete`, { next: "https://evil.test/" });
  assert.match(where, /^\/\?changed=/);
});

Deno.test("a task with a wrong field is shown again with what was typed", async () => {
  const response = await user.request("/tasks/new", { form: { title: "", note: "kept text" } });
  const html = await response.text();
  assert.equal(response.status, 422);
  assert.match(html, /kept text/);
  assert.match(html, /href="#title"/);
});

Deno.test("the log form without scripts: a note drops what only a call has", async () => {
  const lead = await createLead(app.db, {
    ownerId: userId,
    customerId: customer.id,
    title: "Logged lead",
  });
  const about = { customerId: String(customer.id), leadId: String(lead.id) };
  const call = { outcome: "left_message", durationMinutes: "7" };
  const where = await send("/interactions/new", {
    ...about,
    ...call,
    kind: "note",
    body: "A note",
  });
  assert.match(where, new RegExp(`^/leads/${lead.id}\\?changed=\\d+#timeline$`));
  const log = /<form class="panel-body stack-sm log"[\s\S]*?<\/form>/.exec(await text(where))?.[0];
  assert.match(log ?? "", new RegExp(`name="customerId" value="${customer.id}"`));
  await send("/interactions/new", { ...about, ...call, kind: "call", body: "A call" });
  const page = await text(`/customers/${customer.id}`);
  assert.match(page, /Call, left a message, 7 minutes/);
  assert.match(page, /A note/);
  assert.match(page, new RegExp(`href="/leads/${lead.id}">Logged lead`));
  assert.doesNotMatch(await text(`/customers/${customer.id}?kind=call`), /A note/);
});

Deno.test("the log form leads on to the next task where that was ticked", async () => {
  const form = { kind: "note", customerId: String(customer.id), nextTask: "true" };
  const where = await send("/interactions/new", form);
  assert.match(where, new RegExp(`^/tasks/new\\?customerId=${customer.id}&changed=\\d+$`));
});

Deno.test("the timeline goes on to older entries", async () => {
  const other = await createCustomer(app.db, { ownerId: userId });
  for (let n = 1; n <= 14; n += 1) {
    await send("/interactions/new", {
      ...{ kind: "note", customerId: String(other.id), subject: `Entry ${n}.` },
      occurredAt: `2026-11-${String(n).padStart(2, "0")}T10:00`,
    });
  }
  const first = await text(`/customers/${other.id}`);
  assert.match(first, /Entry 14\./);
  assert.doesNotMatch(first, /Entry 2\./);
  const older = /href="([^"]*older=[^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const second = await text(older);
  assert.match(second, /Entry 2\./);
  assert.doesNotMatch(second, /Entry 14\./);
});

Deno.test("a picker finds by name on the server, only what one reads", async () => {
  const hidden = await createCustomer(app.db, {
    ownerId: await app.userId("admin"),
    name: "Page Hidden",
  });
  const found = await api<Named>("/api/choices?entity=customers&q=page");
  const ids = found.map(({ id }) => id);
  assert.ok(ids.includes(customer.id) && !ids.includes(hidden.id));
  const chosen = await text(`/interactions/new?customerId=${hidden.id}`);
  assert.doesNotMatch(chosen, /Page Hidden/);
});

Deno.test("a parent out of scope is a name without a link on pages", async () => {
  const theirs = await createCustomer(app.db, {
    ownerId: await app.userId("admin"),
    name: "Outside Scope",
  });
  const form = { title: "Look outside", customerId: String(theirs.id), userId: String(userId) };
  assert.equal((await admin.request("/tasks/new", { form })).status, 303);
  const [task] = await api<Named>("/api/tasks?search=Look outside");
  for (const path of [`/tasks/${task?.id}`, "/tasks?search=Look+outside", "/tasks"]) {
    const html = await text(path);
    assert.match(html, /Outside Scope/, path);
    assert.doesNotMatch(html, new RegExp(`href="/customers/${theirs.id}"`), path);
  }
});

Deno.test("every activity page opens for each role, and the trash only for administrators", async () => {
  const [task] = await api<Named>("/api/tasks?limit=1");
  const [entry] = await api<Named>("/api/interactions?limit=1");
  const pages = ["/", "/tasks", "/tasks?status=done", "/tasks/new", "/interactions"];
  const records = [`/tasks/${task?.id}`, `/tasks/${task?.id}/edit`, `/interactions/${entry?.id}`];
  for (const who of [user, await app.signIn("manager", "cookie"), admin]) {
    for (const path of [...pages, ...records, "/interactions/new"]) {
      const response = await who.request(path);
      assert.equal(response.status, 200, path);
      await response.body?.cancel();
    }
  }
  for (const path of ["/tasks?deleted=true", "/interactions?deleted=true"]) {
    assert.equal((await admin.request(path)).status, 200, path);
    assert.equal((await user.request(path)).status, 403, path);
  }
});

Deno.test("trash and restore by form, for administrators", async () => {
  const [task] = await api<Named>("/api/tasks?limit=1");
  const path = `/tasks/${task?.id}`;
  assert.equal((await user.request(`${path}/trash`, { form: {} })).status, 403);
  assert.equal((await admin.request(`${path}/trash`, { form: {} })).status, 303);
  assert.equal((await user.request(path)).status, 404);
  assert.match(await (await admin.request(path)).text(), /in the trash/);
  assert.equal((await admin.request(`${path}/restore`, { form: {} })).status, 303);
  assert.equal((await user.request(path)).status, 200);
});

Deno.test("an interaction's PATCH and PUT are 405 with what is allowed", async () => {
  const bearer = await app.signIn("admin");
  const [entry] = await api<Named>("/api/interactions?limit=1");
  for (const method of ["PATCH", "PUT"]) {
    const json = { subject: "x" };
    const response = await bearer.request(`/api/interactions/${entry?.id}`, { method, json });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get("allow"), "GET, HEAD, DELETE, OPTIONS");
  }
});

Deno.test("who is mentioned in a note is a link there, in the list and on its own page", async () => {
  const { name } = (await app.ctx("manager")).actor;
  const form = { kind: "note", customerId: String(customer.id), body: `Thanks @${name}! <b>` };
  await send("/interactions/new", form);
  const id = await app.userId("manager");
  const link = `Thanks <a class="mention" href="/interactions?userId=${id}">@${name}</a>! &lt;b>`;
  const [{ id: note } = { id: 0 }] = await api<Named>("/api/interactions?kind=note");
  for (const path of [`/customers/${customer.id}`, "/interactions", `/interactions/${note}`]) {
    // On the list itself the framework says that the link leads here.
    const html = (await text(path)).replace(/ data-ancestor="true" aria-current="true"/g, "");
    assert.ok(html.includes(link), path);
  }
});

Deno.test("a task and an interaction show what they belong to and what else goes on there", async () => {
  const about = await createCustomer(app.db, { ownerId: userId, name: "Related Person" });
  const form = { customerId: String(about.id), userId: String(userId), priority: "normal" };
  for (const title of ["First thing", "Second thing"]) await send("/tasks/new", { ...form, title });
  const note = { kind: "note", subject: "Said before", customerId: String(about.id) };
  await send("/interactions/new", note);
  const of = `customerId=${about.id}`;
  const tasks = await api<Named>(`/api/tasks?${of}&sort=createdAt`);
  const [logged] = await api<Named>(`/api/interactions?${of}`);
  const related = async (path: string) =>
    (await text(path)).split('id="related"')[1]?.split("</section>")[0] ?? "";
  const onTask = await related(`/tasks/${tasks[0]?.id}`);
  const onNote = await related(`/interactions/${logged?.id}`);
  for (const panel of [onTask, onNote]) {
    assert.match(panel, new RegExp(`href="/customers/${about.id}">Related Person<`));
    assert.match(panel, /Second thing/);
  }
  assert.doesNotMatch(onTask, /First thing/, "not itself");
  assert.match(onTask, /Said before/);
  assert.doesNotMatch(onNote, /Said before/, "not itself");
  const page = await text(`/interactions/${logged?.id}`);
  assert.match(page, /id="history"/);
  assert.match(page, /action="\/change-sets\/\d+\/undo"/);
});

Deno.test("the list of interactions shows the columns that are chosen", async () => {
  assert.doesNotMatch(await text("/interactions"), /<caption/);
  const table = await text("/interactions?columns=occurredAt,about,outcome&sort=occurredAt");
  assert.match(table, /<th scope="col" aria-sort="ascending">/);
  assert.match(table, /data-th="Outcome"/);
  assert.match(table, /<a class="title" href="\/interactions\/\d+">/);
});
