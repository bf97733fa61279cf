import assert from "node:assert/strict";
import { createCustomer } from "../../lib/customers/service.ts";
import { testApp } from "../support/app.ts";

const app = await testApp();
const client = await app.signIn("admin", "cookie");

Deno.test.beforeAll(async () => {
  for (let number = 1; number <= 23; number++) {
    const name = `Person ${String(number).padStart(2, "0")}`;
    const input = { name, email: `p${number}@example.test`, jobTitle: `Title ${number}` };
    await createCustomer(await app.ctx("admin"), input);
  }
});

Deno.test.afterAll(() => app.close());

async function pageAt(path: string): Promise<string> {
  const response = await client.request(path);
  assert.equal(response.status, 200, path);
  return await response.text();
}

const unescaped = (text: string) => text.replaceAll("&amp;", "&");
const nextOf = (html: string) => /rel="next" href="([^"]+)"/.exec(html)?.[1];
const namesIn = (html: string) =>
  [...html.matchAll(/class="title"[^>]*>([^<]+)</g)].map((m) => m[1]);

Deno.test("Next follows the cursor to the very end, and says where it is", async () => {
  const seen: (string | undefined)[] = [];
  const ranges: string[] = [];
  let path: string | undefined = "/customers?sort=name&limit=10&columns=email";
  while (path !== undefined) {
    const html = await pageAt(path);
    seen.push(...namesIn(html));
    ranges.push(/<nav class="pager".*?<p>([^<]+)/s.exec(html)?.[1]?.trim() ?? "");
    const next = nextOf(html);
    if (next !== undefined) assert.match(next, /cursor=/);
    path = next && `/customers${unescaped(next)}`;
  }
  assert.deepEqual(ranges, ["1 to 10 of 23", "11 to 20 of 23", "21 to 23 of 23"]);
  assert.deepEqual(new Set(seen).size, 23);
  assert.equal(seen.at(-1), "Person 23");
});

Deno.test("the page before one that a cursor led to is a numbered one", async () => {
  const first = await pageAt("/customers?sort=name&limit=10");
  const second = await pageAt(`/customers${unescaped(nextOf(first) ?? "")}`);
  assert.match(second, /rel="prev" href="\?sort=name&(amp;)?limit=10"/);
});

Deno.test("chosen columns stand in the address, in its links, and are the export's", async () => {
  const html = await pageAt("/customers?columns=jobTitle&columns=email&limit=10");
  assert.match(html, /Title 23/);
  assert.match(html, /sort=name&(amp;)?|columns=jobTitle%2Cemail/);
  const exported = /href="(\/export\/customers[^"]*)"/.exec(html)?.[1] ?? "";
  const form = await pageAt(unescaped(exported));
  const ticked = [...form.matchAll(/value="(\w+)" checked/g)].map(([, name]) => name);
  assert.deepEqual(ticked, ["csv", "name", "email", "jobTitle"]);
});

for (
  const [path, words] of [
    ["/companies?search=nothing", "Show all"],
    ["/leads?search=nothing&status=won", "Search without the filter"],
    ["/tasks?status=done", "No task matches this"],
    ["/interactions?kind=call&search=x", "No activity matches this"],
    ["/customers?search=Nobody&status=active", "Add “Nobody” as customer"],
  ]
) {
  Deno.test(`an empty list says what helps: ${path}`, async () => {
    const html = await pageAt(path ?? "");
    assert.ok(html.includes(words ?? "-"), words);
  });
}

Deno.test("every filter that the home page links to can be seen and taken away", async () => {
  const html = await pageAt("/leads?ownerId=me&status=open&nextTask=none");
  assert.match(html, /Next task: Without a next task/);
  assert.match(html, /href="\?ownerId=me&(amp;)?status=open"/);
});

Deno.test("the month of tasks is a table with a link to each task and to the months beside it", async () => {
  const due = { title: "In the month", userId: String(await app.userId("admin")) };
  const form = { ...due, dueAt: "2027-02-28T10:00", priority: "normal" };
  assert.equal((await client.request("/tasks/new", { form })).status, 303);
  const html = await pageAt("/tasks/calendar?month=2027-02");
  assert.match(html, /<h2>February 2027<\/h2>/);
  assert.match(html, /href="\/tasks\/calendar\?month=2027-01" rel="prev"/);
  assert.match(html, /href="\/tasks\/calendar\?month=2027-03" rel="next"/);
  assert.match(html, /<time datetime="2027-02-28"[^>]*>.*?<a href="\/tasks\/\d+">In the month/is);
});
