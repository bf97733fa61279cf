import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { signIn, visit } from "../support/browser.ts";
import { boardWorld, center, columnIds } from "../support/board.ts";
import {
  costOf,
  leastCost,
  measured,
  refuseLongTasks,
  scrollLimit,
  turnWheel,
} from "../support/interaction.ts";

const visited = await visit();
const world = await boardWorld(visited.app, 2000);

Deno.test.afterAll(() => visited.close());

async function openBoard(): Promise<Page> {
  const page = await visited.open({ width: 1280, scripts: true });
  await signIn(page, "manager");
  return page;
}

Deno.test("the board arrives in 14 KB and its scripts in 18 KB, without what carries cards", async () => {
  const page = await openBoard();
  const sizes = new Map<string, number>();
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    if (pathname !== "/board" && !pathname.endsWith(".js")) return;
    sizes.set(pathname, gzipSync(await response.body(), { level: 6 }).length);
  });
  await page.goto("/board", { waitUntil: "load" });
  await page.waitForTimeout(300);
  const html = sizes.get("/board") ?? 0;
  const scripts = [...sizes].filter(([path]) => path.endsWith(".js"));
  const code = scripts.reduce((sum, [, size]) => sum + size, 0);
  await page.locator("#board .deal p").first().hover();
  await page.waitForFunction(() => performance.getEntriesByName("board-ready").length > 0);
  await page.waitForTimeout(200);
  const all = [...sizes].filter(([path]) => path.endsWith(".js")).length;
  measured(`board: ${html} bytes of HTML, ${code} of scripts in ${scripts.length} files, gzip`);
  assert.ok(html > 1000 && html <= 14_000, `${html} bytes of HTML`);
  assert.ok(code > 1000 && code <= 18_000, `${code} bytes of scripts`);
  assert.ok(all > scripts.length, "what carries cards came with the pointer");
  await page.context().close();
});

Deno.test("with 10,000 leads and a CPU four times slower a move shows within 200 ms", async () => {
  const page = await openBoard();
  await page.goto("/board");
  const [id = 0] = await columnIds(page, world.stage("qualified"));
  const [target = 0] = await columnIds(page, world.stage("proposal"));
  const from = await center(page.locator(`#d${id} p`).first());
  const to = await center(page.locator(`#d${target}`));
  await page.mouse.move(from.x, from.y);
  await page.waitForFunction(() => performance.getEntriesByName("board-ready").length > 0);
  const { input } = await costOf(page, 4, async () => {
    await page.mouse.down();
    await page.mouse.move(from.x + 20, from.y + 20, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 10 });
    await page.mouse.up();
    await page.locator(".floats").getByText(/moved to Proposal/).waitFor();
    await page.locator(`#d${id} h3 a`).focus();
    for (const key of ["Space", "ArrowRight", "ArrowDown", "Space"]) await page.keyboard.press(key);
    await page.locator(".floats").getByText(/moved to Negotiation/).waitFor();
  });
  measured(`board, CPU slowed 4 times: ${input} ms from an input to its picture at most`);
  assert.ok(input > 0 && input <= 200, `${input} ms`);
  assert.equal((await world.lead(id)).stageId, world.stage("negotiation"));
  await page.context().close();
});

Deno.test("a long column scrolls without a stop while it loads what follows", async () => {
  const page = await openBoard();
  const stage = world.stage("meeting");
  const plain = await visited.open({ width: 1280, scripts: false });
  await signIn(plain, "manager");
  await refuseLongTasks(() => scrollLimit(plain, "/leads?limit=100"), async () => {
    await page.goto("/board");
    await page.locator(`ol[data-stage="${stage}"]`).hover();
    await page.waitForTimeout(500);
    const { longest } = await leastCost(page, 4, () => turnWheel(page, 25, 200));
    measured(`board, CPU slowed 4 times, a column scrolled: longest task ${longest} ms`);
    return longest;
  });
  const shown = await columnIds(page, stage);
  assert.ok(shown.length >= 70, `${shown.length} cards`);
  assert.deepEqual(shown, (await world.column("meeting")).slice(0, shown.length));
  await plain.context().close();
  await page.context().close();
});
