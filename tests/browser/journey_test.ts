import { Buffer } from "node:buffer";
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { createCustomer } from "../../lib/customers/service.ts";
import { inWords, type Look, looks, show, signIn, visit } from "../support/browser.ts";
import { message, refused, send, undo } from "./forms.ts";

const visited = await visit();
Deno.test.afterAll(() => visited.close());

/** A record as its forms see it; paths and names of fields are those of the product's contract. */
interface Written {
  path: string;
  /** What a new one takes, and the field without which it is refused. */
  fields: Record<string, string>;
  needs: string;
  /** What is changed on its edit page. */
  edit: Record<string, string>;
}

const records = (customerId: number, mark: string): Written[] =>
  [
    {
      path: "/customers",
      fields: { name: `Amélie ${mark}`, email: `amelie${mark}@example.test`, company: "Clinique" },
      needs: "email",
      edit: { jobTitle: "Head of IT", status: "active" },
    },
    {
      path: "/companies",
      fields: { name: `Werft ${mark}`, phone: "+49 40 123456" },
      needs: "name",
      edit: { industry: "Finance" },
    },
    {
      path: `/leads`,
      fields: { title: `Fleet ${mark}`, amount: "12500" },
      needs: "title",
      edit: { amount: "14000" },
    },
    {
      path: "/tasks",
      fields: { title: `Send offer ${mark}`, note: "By post" },
      needs: "title",
      edit: { priority: "high" },
    },
  ].map((record) =>
    record.path === "/leads" ? { ...record, query: `?customerId=${customerId}` } : record
  );

for (const look of looks) {
  Deno.test(`every write of every record: ${inWords(look)}`, async () => {
    const mark = `${look.width}${look.scripts ? "s" : "p"}`;
    const input = { name: `Parent ${mark}`, email: `parent${mark}@example.test` };
    const { record: parent } = await createCustomer(await visited.app.ctx("admin"), input);
    const page = await visited.open(look);
    await signIn(page, "admin");
    await show(page, look, "home");
    for (const record of records(parent.id, mark)) await writeOne(page, look, record);
    await stepsOfLead(page, look, parent.id, mark);
    await stepsOfTask(page, look, parent.id, mark);
    await interaction(page, look, parent.id);
    await file(page, look, parent.id);
    await page.context().close();
  });
}

/** The list, a refused form, a new one, an edit that is undone, the trash and back. */
async function writeOne(page: Page, look: Look, record: Written & { query?: string }) {
  const { path, fields, needs, edit, query = "" } = record;
  const name = path.slice(1);
  await page.goto(path);
  await show(page, look, `${name}-list`);
  await page.goto(`${path}/new${query}`);
  await show(page, look, `${name}-new`);
  await send(page, `${path}/new`, { ...fields, [needs]: "" });
  const { [needs]: _, ...kept } = fields;
  await refused(page, needs, name === "customers" ? { company: "Clinique" } : kept);
  await show(page, look, `${name}-refused`);
  await send(page, `${path}/new`, fields);
  const here = await added(page, path, fields.name ?? fields.title ?? "");
  await show(page, look, `${name}-record`);
  await page.goto(`${here}/edit`);
  await show(page, look, `${name}-edit`);
  await send(page, `${here}/edit`, edit);
  assert.match(await message(page, new RegExp(`^${here}$`)), /changed/i);
  await undo(page);
  assert.match(await page.locator(".toast p").innerText(), /^Undone/);
  await send(page, `${here}/trash`);
  assert.match(await message(page, new RegExp(`^${path}$`)), /moved to the trash\.$/);
  await page.goto(`${path}?deleted=true`);
  await show(page, look, `${name}-trash`);
  await page.goto(here);
  await send(page, `${here}/restore`);
  assert.match(await message(page, new RegExp(`^${here}$`)), /restored\.$/);
}

async function addFor(page: Page, path: string, customerId: number, title: string) {
  await page.goto(`${path}/new?customerId=${customerId}`);
  await send(page, `${path}/new`, { title });
  return await added(page, path, title);
}

/** The page of what was just added; some forms lead to it, others to where it is listed. */
async function added(page: Page, path: string, title: string): Promise<string> {
  assert.match(await message(page, /./), / added\.$/);
  if (!new RegExp(`^${path}/\\d+$`).test(new URL(page.url()).pathname)) {
    await page.locator(`a[href^="${path}/"]`).filter({ hasText: title }).first().click();
    await page.waitForURL(new RegExp(`${path}/\\d+$`));
  }
  return new URL(page.url()).pathname;
}

async function stepsOfLead(page: Page, look: Look, customerId: number, mark: string) {
  const here = await addFor(page, "/leads", customerId, `Steps ${mark}`);
  const back = new RegExp(`^${here}$`);
  await page.locator(`[popovertarget="m${here.split("/").at(-1)}"]`).first().click();
  await page.locator(`form[action="${here}/move"] button[name=stageId]:enabled`).first().click();
  assert.equal(await message(page, back), "Lead moved.");
  await undo(page);
  await page.goto(`${here}/lose`);
  await show(page, look, "lead-lose");
  const reason = page.locator("[name=lostReasonId]");
  await reason.selectOption({ index: 1 });
  await page.locator("[name=lostNote]").fill("Went with another");
  await send(page, `${here}/lose`);
  assert.equal(await message(page, back), "Lead marked as lost.");
  await send(page, `${here}/reopen`);
  assert.equal(await message(page, back), "Lead reopened.");
  await send(page, `${here}/win`);
  assert.equal(await message(page, back), "Lead won.");
  await show(page, look, "lead-won");
  await page.goto("/board");
  await show(page, look, "board");
}

async function stepsOfTask(page: Page, look: Look, customerId: number, mark: string) {
  const here = await addFor(page, "/tasks", customerId, `Steps ${mark}`);
  await send(page, `${here}/complete`);
  await message(page, new RegExp(`^${here}$`));
  await show(page, look, "task-done");
  await send(page, `${here}/reopen`);
  await message(page, new RegExp(`^${here}$`));
}

async function interaction(page: Page, look: Look, customerId: number) {
  await page.goto(`/interactions/new?customerId=${customerId}`);
  await show(page, look, "interaction-new");
  await send(page, "/interactions/new", { subject: "First call", body: "Wants an offer" });
  await message(page, new RegExp(`^/customers/${customerId}$`));
  await page.goto("/interactions");
  await show(page, look, "interactions-list");
  await page.getByRole("link", { name: "First call" }).first().click();
  await page.waitForURL(/\/interactions\/\d+$/);
  await show(page, look, "interaction");
  const here = new URL(page.url()).pathname;
  await send(page, `${here}/trash`);
  await message(page, /^\/interactions$/);
  await undo(page);
}

async function file(page: Page, look: Look, customerId: number) {
  const here = `/customers/${customerId}`;
  await page.goto(here);
  const content = { name: "offer.txt", mimeType: "text/plain", buffer: Buffer.from("Hi") };
  await page.locator("input[type=file]").first().setInputFiles(content);
  await send(page, `${here}/files`);
  await page.getByRole("link", { name: "offer.txt" }).waitFor();
  await show(page, look, "customer-with-file");
}
