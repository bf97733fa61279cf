import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { moveLead } from "../../lib/leads/moves.ts";
import { checkPage, signIn, visit } from "../support/browser.ts";
import { boardWorld, center, columnIds, finger } from "../support/board.ts";

const visited = await visit();
const world = await boardWorld(visited.app);
const desk = { width: 1280, scripts: true };
const phone = { width: 390, scripts: true };

Deno.test.afterAll(() => visited.close());

async function openBoard(look = desk, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await visited.open(look);
  await signIn(page, "manager");
  await prepare?.(page);
  await page.goto("/board");
  await page.locator(".moves").waitFor({ state: "attached" });
  return page;
}

const card = (page: Page, id: number) => page.locator(`#d${id}`);
const note = (page: Page, text: string | RegExp) =>
  page.locator(".floats").getByText(text).waitFor();

/** Drags with the real mouse: to the upper part of what `to` is. */
async function drag(page: Page, id: number, to: { x: number; y: number }, drop = true) {
  const from = await center(card(page, id).locator("p").first());
  await page.mouse.move(from.x, from.y);
  await page.waitForFunction(() => performance.getEntriesByName("board-ready").length > 0);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.waitForTimeout(60);
  if (drop) await page.mouse.up();
}

const top = async (page: Page, id: number) => {
  const box = await card(page, id).boundingBox();
  assert.ok(box);
  return { x: box.x + box.width / 2, y: box.y + 8 };
};

async function agrees(page: Page, key: string): Promise<void> {
  const shown = await columnIds(page, world.stage(key));
  assert.deepEqual(shown, (await world.column(key)).slice(0, shown.length), `the column ${key}`);
}

Deno.test("a mouse moves cards within a column and across, and takes both back", async () => {
  const page = await openBoard();
  await checkPage(page, desk);
  const [first = 0, , third = 0] = await world.column("qualified");
  await drag(page, third, await top(page, first));
  await note(page, /is number 1 in Qualified/);
  assert.equal((await world.column("qualified"))[0], third);
  const [target = 0] = await world.column("proposal");
  await drag(page, third, await top(page, target));
  await note(page, /moved to Proposal/);
  assert.equal((await world.column("proposal"))[0], third);
  for (const key of ["qualified", "proposal"]) await agrees(page, key);
  await checkPage(page, desk);
  await page.locator(".floats").getByRole("button", { name: "Undo" }).click();
  await note(page, "Undone");
  await page.locator(`ol[data-stage="${world.stage("qualified")}"] #d${third}`).waitFor();
  assert.ok((await world.column("qualified")).includes(third));
  await page.context().close();
});

Deno.test("Escape puts a dragged card back, and nothing is saved", async () => {
  const page = await openBoard();
  const before = await columnIds(page, world.stage("qualified"));
  const [target = 0] = await world.column("meeting");
  await drag(page, before[1] ?? 0, await top(page, target), false);
  assert.ok((await columnIds(page, world.stage("meeting"))).includes(before[1] ?? 0));
  await page.keyboard.press("Escape");
  await page.mouse.up();
  assert.deepEqual(await columnIds(page, world.stage("qualified")), before);
  assert.equal(new URL(page.url()).pathname, "/board", "the title's link was not followed");
  await agrees(page, "meeting");
  await page.context().close();
});

Deno.test("a column scrolls by itself under a card at its edge and loads what follows", async () => {
  const page = await openBoard();
  const [id = 0] = await world.column("meeting");
  const column = page.locator(`ol[data-stage="${world.stage("qualified")}"]`);
  const box = await column.boundingBox();
  assert.ok(box);
  await drag(page, id, { x: box.x + 60, y: box.y + box.height - 70 }, false);
  await page.waitForFunction(
    (stage) => document.querySelectorAll(`ol[data-stage="${stage}"] .deal`).length > 30,
    world.stage("qualified"),
  );
  assert.ok(await column.evaluate((list) => list.scrollTop) > 300);
  await page.mouse.up();
  await note(page, /moved to Qualified/);
  await agrees(page, "qualified");
  await page.context().close();
});

Deno.test("a finger rests on a card to carry it, and scrolls without resting", async () => {
  const page = await openBoard(phone);
  const touch = await finger(page);
  const [id = 0] = await columnIds(page, world.stage("qualified"));
  const at = await center(card(page, id).locator("p").first());
  await touch.swipe(at, { x: at.x, y: at.y - 200 });
  const column = page.locator(`ol[data-stage="${world.stage("qualified")}"]`);
  assert.ok(await column.evaluate((list) => list.scrollTop) > 50, "the column scrolled");
  assert.equal(await page.locator(".is-carrying").count(), 0);
  await column.evaluate((list) => list.scrollTop = 0);
  await page.waitForTimeout(100);
  await touch.down(at);
  await page.locator(".is-carrying").waitFor();
  const scrolled = () => page.locator("#board").evaluate((board) => board.scrollLeft);
  for (let n = 0; n < 300 && await scrolled() < 300; n++) {
    await touch.move({ x: 384 - (n % 2), y: at.y + 40 });
  }
  await touch.move({ x: 200, y: at.y + 40 });
  await page.locator(`ol:not([data-stage="${world.stage("qualified")}"]) > .is-carried`).waitFor();
  await touch.up();
  await note(page, /moved to (?!Qualified)/);
  const { stageId } = await world.lead(id);
  assert.notEqual(stageId, world.stage("qualified"));
  assert.ok((await columnIds(page, stageId)).includes(id));
  await checkPage(page, phone);
  await page.context().close();
});

Deno.test("the keyboard picks a card up, moves it, drops it, and says each step", async () => {
  const page = await openBoard();
  const [id = 0] = await world.column("meeting");
  const said = (text: RegExp) =>
    page.locator(".moves [role=status]").filter({ hasText: text }).waitFor({ state: "attached" });
  const link = card(page, id).locator("h3 a");
  await link.focus();
  await page.waitForFunction(() => performance.getEntriesByName("board-ready").length > 0);
  await page.keyboard.press("Space");
  await said(/^Picked up .*Meeting, 1 of \d+/);
  await page.keyboard.press("ArrowDown");
  await said(/^Meeting, 2 of /);
  await page.keyboard.press("ArrowRight");
  await said(/^Proposal, 2 of /);
  await page.keyboard.press("Escape");
  await said(/is back in Meeting$/);
  await agrees(page, "meeting");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await note(page, /moved to Proposal/);
  assert.equal((await world.lead(id)).stageId, world.stage("proposal"));
  await page.waitForFunction(
    (id) => document.activeElement?.closest(".deal")?.id === `d${id}`,
    id,
  );
  await agrees(page, "proposal");
  await page.context().close();
});

Deno.test("a card is won by its menu and lost with a reason, both of which Undo takes back", async () => {
  const page = await openBoard();
  const [won = 0, lost = 0] = await world.column("negotiation");
  const moveTo = async (id: number, name: string | RegExp) => {
    await card(page, id).getByRole("button", { name: /^Move/ }).click();
    const menu = page.locator(`#m${id}`);
    await menu.locator("button, a").getByText(name).or(menu.getByText(name)).last().click();
  };
  const settled = page.waitForResponse(/\/board\/part/);
  await moveTo(won, "Won");
  await note(page, /is won$/);
  await settled;
  await page.waitForTimeout(200);
  assert.equal(await card(page, won).count(), 0);
  assert.equal((await world.lead(won)).stageId, world.stage("won"));
  await moveTo(lost, /^Mark as lost/);
  const dialog = page.getByRole("dialog", { name: /^Why was .* lost/ });
  await dialog.getByRole("button", { name: "Mark as lost" }).click();
  await dialog.getByRole("alert").waitFor();
  await checkPage(page, desk);
  await dialog.getByLabel("Lost reason").selectOption({ index: 1 });
  await dialog.getByRole("button", { name: "Mark as lost" }).click();
  await note(page, /is marked as lost/);
  await card(page, lost).waitFor({ state: "detached" });
  assert.notEqual((await world.lead(lost)).lostReasonId, null);
  await page.locator(".floats").getByRole("button", { name: "Undo" }).click();
  await card(page, lost).waitFor();
  assert.equal((await world.lead(lost)).stageId, world.stage("negotiation"));
  await page.context().close();
});

Deno.test("what others change appears by itself, but not under a card in hand", async () => {
  const [one, two] = [await openBoard(), await openBoard()];
  const [id = 0, other = 0] = await world.column("proposal");
  const [target = 0] = await world.column("negotiation");
  await drag(two, other, await top(two, target), false);
  await drag(one, id, await top(one, target));
  await note(one, /moved to Negotiation/);
  await two.waitForTimeout(500);
  const there = `ol[data-stage="${world.stage("negotiation")}"] #d${id}`;
  assert.equal(await two.locator(there).count(), 0, "it waits");
  await two.mouse.up();
  await two.locator(there).waitFor();
  await note(two, /moved to Negotiation/);
  await one.locator(`ol[data-stage="${world.stage("negotiation")}"] #d${other}`).waitFor();
  for (const page of [one, two]) {
    for (const key of ["proposal", "negotiation"]) await agrees(page, key);
    await page.context().close();
  }
});

Deno.test("where no stream is to be had the board asks, and shows what others changed", async () => {
  const page = await openBoard(
    desk,
    (page) => page.route("**/api/changes/stream*", (route) => route.fulfill({ status: 404 })),
  );
  const [id = 0] = await world.column("meeting");
  await moveLead(await visited.app.ctx("admin"), id, { stageId: world.stage("proposal") });
  await page.waitForFunction(
    ([id, stage]) => document.querySelector(`ol[data-stage="${stage}"] #d${id}`) === null,
    [id, world.stage("meeting")],
    { timeout: 30_000 },
  );
  for (const key of ["meeting", "proposal"]) await agrees(page, key);
  await page.context().close();
});

Deno.test("a card that somebody else has moved goes where it is, and the board says who", async () => {
  const page = await openBoard(
    desk,
    (page) =>
      page.route("**/api/changes*", (route) => route.abort()).then(() =>
        page.route("**/api/changes/**", (route) => route.abort())
      ),
  );
  const [id = 0] = await world.column("qualified");
  await moveLead(await visited.app.ctx("admin"), id, { stageId: world.stage("meeting") });
  const [target = 0] = await world.column("proposal");
  await drag(page, id, await top(page, target));
  await note(page, /is back in Qualified\. Test admin has moved this lead to Meeting meanwhile\./);
  await page.waitForFunction((id) => document.getElementById(`d${id}`) === null, id);
  assert.equal((await world.lead(id)).stageId, world.stage("meeting"));
  for (const key of ["qualified", "meeting", "proposal"]) await agrees(page, key);
  await page.context().close();
});

Deno.test("offline a card goes back, and the board catches up once the line is there again", async () => {
  const page = await openBoard();
  const before = await columnIds(page, world.stage("qualified"));
  const [id = 0, elsewhere = 0] = before;
  const [target = 0] = await world.column("proposal");
  const at = await top(page, target);
  await drag(page, id, at, false);
  await page.context().setOffline(true);
  await page.mouse.up();
  await note(page, /You are offline, so .* is back in Qualified/);
  assert.deepEqual(await columnIds(page, world.stage("qualified")), before);
  await moveLead(await visited.app.ctx("admin"), elsewhere, { stageId: world.stage("proposal") });
  await page.context().setOffline(false);
  await page.locator(`ol[data-stage="${world.stage("proposal")}"] .rest, #d${elsewhere}`).first()
    .waitFor();
  await page.waitForFunction(
    ([id, stage]) => document.querySelector(`ol[data-stage="${stage}"] #d${id}`) === null,
    [elsewhere, world.stage("qualified")],
  );
  await agrees(page, "qualified");
  await page.context().close();
});
