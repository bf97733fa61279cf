import assert from "node:assert/strict";
import { convertIcsCalendar } from "ts-ics";
import { parse } from "vcard4";
import { testApp } from "../support/app.ts";

const app = await testApp();
Deno.test.afterAll(() => app.close());
const user = await app.signIn("user");
const manager = await app.signIn("manager");
const browser = await app.signIn("user", "cookie");

async function newAddress(): Promise<string> {
  const page = await browser.request("/settings/calendar", { form: {} });
  assert.equal(page.status, 200);
  assert.equal(page.headers.get("cache-control"), "no-store");
  const [address = ""] =
    /http:\/\/petrel\.test\/calendar\/[\w-]{43}\.ics/.exec(await page.text()) ??
      [];
  return new URL(address).pathname;
}

async function post(path: string, json: object) {
  const response = await user.request(path, { json });
  const { data } = await response.json();
  assert.equal(response.status, 201, JSON.stringify(data));
  return data;
}

const awkward =
  "Call back, then; mail\\n 👩‍👩‍👧‍👦 — Grüße aus Köln, eine sehr lange Zeile, die gefaltet wird";

Deno.test("one's open tasks with a due time are the events of one's calendar", async () => {
  const lead = await post("/api/customers", { name: "Ada; Lovelace", email: "ada@x.test" });
  const task = await post("/api/tasks", {
    title: awkward,
    note: 'Two\nlines, "quoted"',
    dueAt: "2026-12-01T09:30:00Z",
    customerId: lead.id,
    priority: "urgent",
  });
  await post("/api/tasks", { title: "Some day" });
  const done = await post("/api/tasks", { title: "Done", dueAt: "2026-12-02T09:30:00Z" });
  await user.request(`/api/tasks/${done.id}/complete`, { method: "POST" });
  const theirs = { title: "Theirs", dueAt: "2026-12-01T09:30:00Z" };
  assert.equal((await manager.request("/api/tasks", { json: theirs })).status, 201);

  const response = await app.request(await newAddress());
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/calendar; charset=utf-8");
  const text = await response.text();
  for (const line of text.split("\r\n")) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line);
  }
  const { events = [] } = convertIcsCalendar(undefined, text);
  assert.deepEqual(
    events.map(({ summary, description, start, uid, url }) => (
      { summary, description, at: start.date.toISOString(), uid, url }
    )),
    [{
      summary: `${awkward} (Ada; Lovelace)`,
      description: 'Two\nlines, "quoted"',
      at: "2026-12-01T09:30:00.000Z",
      uid: `task-${task.id}@petrel.test`,
      url: `http://petrel.test/tasks/${task.id}`,
    }],
  );
});

Deno.test("a new address ends the old one, and an address can be taken away", async () => {
  const first = await newAddress();
  const second = await newAddress();
  assert.equal((await app.request(first)).status, 404);
  assert.equal((await app.request(second)).status, 200);
  await browser.request("/settings/calendar/end", { form: {} });
  assert.equal((await app.request(second)).status, 404);
  assert.equal((await app.request("/calendar/x.ics")).status, 404);
});

Deno.test("the address of a person who is disabled opens nothing", async () => {
  const address = await newAddress();
  const id = await app.userId("user");
  const set = (status: "active" | "disabled") =>
    app.db.updateTable("users").set({ status }).where("id", "=", id).execute();
  await set("disabled");
  assert.equal((await app.request(address)).status, 404);
  await set("active");
  assert.equal((await app.request(address)).status, 200);
});

Deno.test("a customer is a vCard that reads back the same", async () => {
  const made = await post("/api/customers", {
    name: "Zoë, Müller\\PhD",
    email: "zoe@x.test",
    phone: "+49 30 123456",
    company: "Müller, Söhne & Co; KG",
    jobTitle: "Head of\\purchasing",
    tags: ["key account", "vip"],
  });
  const response = await user.request(`/api/customers/${made.id}/vcard`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "text/vcard; charset=utf-8");
  const text = await response.text();
  const card = parse(text);
  assert.ok(!Array.isArray(card));
  const said = ["FN", "EMAIL", "TEL", "ORG", "TITLE", "CATEGORIES", "URL"].map((name) =>
    JSON.stringify(card.getProperty(name)[0]?.value)
  );
  assert.deepEqual(said.map((value) => JSON.parse(value)), [
    "Zoë, Müller\\PhD",
    "zoe@x.test",
    "+49 30 123456",
    "Müller, Söhne & Co; KG",
    "Head of\\purchasing",
    ["key account", "vip"],
    `http://petrel.test/customers/${made.id}`,
  ]);
  assert.match(text, /^BEGIN:VCARD\r\nVERSION:4\.0\r\n[^]*\r\nEND:VCARD\r\n$/);
});

Deno.test("a vCard of a customer out of scope is not found", async () => {
  const json = { name: "Theirs", email: "theirs@x.test" };
  const { data } = await (await manager.request("/api/customers", { json })).json();
  assert.equal((await user.request(`/api/customers/${data.id}/vcard`)).status, 404);
});
