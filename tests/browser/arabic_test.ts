import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { boardWorld, center } from "../support/board.ts";
import { checkPage, type Look, signIn, visit } from "../support/browser.ts";

const visited = await visit();
const { app } = visited;
const world = await boardWorld(app, 3);
for (const role of ["manager", "admin"] as const) {
  const id = await app.userId(role);
  await app.db.updateTable("users").set({ locale: "ar" }).where("id", "=", id).execute();
}

Deno.test.afterAll(() => visited.close());

/** The names on the form of sign-in are those of the browser's language, which is English here. */
async function openAs(role: "manager" | "admin", look: Look): Promise<Page> {
  const page = await visited.open(look);
  await signIn(page, role);
  return page;
}

const desk = { width: 1280, scripts: true };
const column = (page: Page, key: string) => page.locator(`ol[data-stage="${world.stage(key)}"]`);

Deno.test("on the board the left arrow goes on to the next stage, and a mouse drags to it", async () => {
  const page = await openAs("manager", desk);
  await page.goto("/board");
  await page.locator(".moves").waitFor({ state: "attached" });
  const [first, second] = await world.column("qualified");
  const title = page.locator(`#d${first} h3 a`);
  await title.hover();
  await page.waitForFunction(() => performance.getEntriesByName("board-ready").length > 0);
  await title.focus();
  for (const key of ["Space", "ArrowLeft", "Space"]) await page.keyboard.press(key);
  await column(page, "meeting").locator(`#d${first}`).waitFor();
  await page.locator(".floats").getByText("Meeting").waitFor();
  assert.ok((await world.column("meeting")).includes(first ?? 0));

  const from = await center(page.locator(`#d${second} p`).first());
  const to = await center(column(page, "meeting"));
  assert.ok(to.x < from.x, "the next stage lies to the left");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 10, from.y + 10, { steps: 3 });
  const ghost = await page.locator(".ghost").boundingBox();
  assert.ok(ghost && Math.abs(ghost.x + ghost.width / 2 - from.x) < ghost.width, "by the pointer");
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await column(page, "meeting").locator(`#d${second}`).waitFor();
  await page.mouse.up();
  await page.locator(".floats").getByText("Meeting").waitFor();
  await page.context().close();
});

Deno.test("in the table the left arrow goes to the next column", async () => {
  const page = await openAs("manager", desk);
  await page.goto("/leads/table");
  const cell = (n: number) => page.locator(`tr[aria-rowindex="2"] > :nth-child(${n})`);
  await cell(2).hover();
  await page.waitForFunction(() => performance.getEntriesByName("table-ready").length > 0);
  await cell(2).click();
  await page.keyboard.press("ArrowLeft");
  const active = await page.locator(".sheet").getAttribute("aria-activedescendant");
  assert.equal(active, "x0-2");
  await page.context().close();
});

for (const width of [390, 1280]) {
  Deno.test(`pages fit and are for everyone from right to left at ${width} px`, async () => {
    const look = { width, scripts: true };
    const page = await openAs("admin", look);
    const [lead] = await world.column("proposal");
    const paths = ["/", "/customers", "/board", "/tasks/calendar", `/leads/${lead}`];
    for (const path of [...paths, "/customers/new", "/reports/forecast", "/admin"]) {
      await page.goto(path);
      assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
      await checkPage(page, look);
    }
    await page.context().close();
  });
}
