import assert from "node:assert/strict";
import { Partial } from "../../src/runtime/mod.ts";
import Counter from "../fixtures/Counter.tsx";
import Panel from "../fixtures/Panel.tsx";
import { newApp, withPage } from "./browser.ts";
import { Doc } from "./Doc.tsx";

Deno.test("partials: a link replaces content, the island keeps its state, address and title change", async () => {
  const page1 = (n: number) => (
    <Doc title={`P${n}`}>
      <a class="next" href={`/${n + 1}`}>next</a>
      <a class="home" href="/1">home</a>
      <Partial name="main">
        <h1>{`page ${n}`}</h1>
        <Counter id="c" start={n} />
        <Panel open>
          <b>{`slot ${n}`}</b>
        </Panel>
      </Partial>
    </Doc>
  );
  const app = (await newApp()).get("/:n", (ctx) => ctx.render(page1(Number(ctx.params.n))));
  await withPage(app, async (page, address, log) => {
    await page.goto(`${address}/1`);
    await page.evaluate(() => document.body.dataset.same = "1");
    await page.locator("#c.ready .add").click();
    await page.locator(".next").click();
    await page.locator("h1", { hasText: "page 2" }).waitFor();
    assert.equal(await page.locator("#c output").textContent(), "2");
    assert.equal(await page.locator("b").textContent(), "slot 2");
    assert.equal(await page.title(), "P2");
    assert.equal(page.url(), `${address}/2`);
    assert.equal(await page.locator(".home").getAttribute("aria-current"), null);
    await page.goBack();
    await page.locator("h1", { hasText: "page 1" }).waitFor();
    assert.equal(page.url(), `${address}/1`);
    assert.equal(await page.locator(".home").getAttribute("aria-current"), "page");
    await page.goForward();
    await page.locator("h1", { hasText: "page 2" }).waitFor();
    assert.equal(await page.evaluate(() => document.body.dataset.same), "1");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: a new island is loaded with its signals and slots", async () => {
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <a href="/b">b</a>
          <Partial name="x">
            <p>a</p>
          </Partial>
        </Doc>,
      ))
    .get("/b", (ctx) =>
      ctx.render(
        <Doc>
          <Partial name="x">
            <Panel>
              <Counter id="deep" start={4} />
            </Panel>
          </Partial>
        </Doc>,
      ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("a").click();
    await page.locator("#panel.ready .toggle").click();
    await page.locator("#deep.ready .add").click();
    assert.equal(await page.locator("#deep output").textContent(), "5");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: keyed list items keep their islands when they move", async () => {
  const list = (ids: string[]) => (
    <Doc>
      <a href="/turned">turn</a>
      <Partial name="list">
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <Counter id={id} start={0} />
            </li>
          ))}
        </ul>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(list(["a", "b", "c"])))
    .get("/turned", (ctx) => ctx.render(list(["c", "a"])));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    await page.locator("#c.ready .add").click();
    await page.locator("a").click();
    await page.locator("#b").waitFor({ state: "detached" });
    const ids = await page.locator(".counter").evaluateAll((all) => all.map((x) => x.id));
    assert.deepEqual(ids, ["c", "a"]);
    assert.equal(await page.locator("#c output").textContent(), "1");
    assert.equal(await page.locator("#a output").textContent(), "0");
  });
});

Deno.test("partials: typed text and scroll survive", async () => {
  const doc = (name: string) => (
    <Doc>
      <Partial name="main">
        <input class="typed" />
        <p class={`at-${name}`} style="height:3000px">{name}</p>
        <a class="down" href="/b">b</a>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(doc("a")))
    .get("/b", (ctx) => ctx.render(doc("b")));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    await page.locator(".typed").fill("hello");
    assert.equal(await page.locator(".typed").inputValue(), "hello");
    await page.evaluate(() => scrollTo(0, 900));
    await page.evaluate(() => document.querySelector<HTMLElement>(".down")!.click());
    await page.locator(".at-b").waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.goBack();
    await page.locator(".at-a").waitFor();
    await page.waitForFunction(() => scrollY === 900);
  });
});
