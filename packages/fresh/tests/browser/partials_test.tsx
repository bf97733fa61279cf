import assert from "node:assert/strict";
import { Partial } from "../../src/runtime/mod.ts";
import Counter from "../fixtures/Counter.tsx";
import { newApp, withPage } from "./browser.ts";
import { Doc } from "./Doc.tsx";

Deno.test("partials: append and prepend keep what is there", async () => {
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <button type="button" class="append" f-partial="/append">+</button>
          <button type="button" class="prepend" f-partial="/prepend">+</button>
          <ul>
            <Partial name="list">
              <li>
                first <Counter id="c" start={0} />
              </li>
            </Partial>
          </ul>
          <p class="after">after</p>
        </Doc>,
      ))
    .get("/append", (ctx) =>
      ctx.render(
        <Partial name="list" mode="append" key="a">
          <li>added</li>
        </Partial>,
      ))
    .get("/prepend", (ctx) =>
      ctx.render(
        <Partial name="list" mode="prepend" key="p">
          <li>before</li>
        </Partial>,
      ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#c.ready .add").click();
    await page.locator(".append").click();
    await page.locator("li", { hasText: "added" }).waitFor();
    await page.locator(".prepend").click();
    await page.locator("li", { hasText: "before" }).waitFor();
    await page.locator(".append").click();
    await page.locator("li", { hasText: "added" }).nth(1).waitFor();
    const texts = await page.locator("ul > li").allTextContents();
    assert.deepEqual(texts, ["before", "first 1+", "added", "added"]);
    assert.equal(page.url(), `${address}/`);
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: an unknown name warns; none at all is an error", async () => {
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <button type="button" class="some" f-partial="/some">some</button>
          <button type="button" class="none" f-partial="/none">none</button>
          <Partial name="a">
            <p>a</p>
          </Partial>
        </Doc>,
      ))
    .get("/some", (ctx) =>
      ctx.render(
        <>
          <Partial name="a">
            <p class="new">new</p>
          </Partial>
          <Partial name="b">b</Partial>
        </>,
      ))
    .get("/none", (ctx) => ctx.render(<p>none</p>));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator(".some").click();
    await page.locator(".new").waitFor();
    assert.match(log.console.join("\n"), /Partial "b" not found\. Skipping\.\.\./);
    await page.locator(".none").click();
    await page.waitForTimeout(200);
    assert.match(log.errors.join("\n"), /Found no partials in HTML response/);
  });
});

Deno.test("partials: nested ones update alone and with their parent", async () => {
  const inner = (text: string) => (
    <Partial name="inner">
      <p class="inner">{text}</p>
      <Counter id="c" start={0} />
    </Partial>
  );
  const outer = (text: string) => (
    <Doc>
      <button type="button" class="one" f-partial="/one">one</button>
      <a class="all" href="/all">all</a>
      <Partial name="outer">
        <h1>{text}</h1>
        {inner(text)}
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(outer("start")))
    .get("/one", (ctx) => ctx.render(inner("one")))
    .get("/all", (ctx) => ctx.render(outer("all")));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#c.ready .add").click();
    await page.locator(".one").click();
    await page.locator(".inner", { hasText: "one" }).waitFor();
    assert.equal(await page.locator("h1").textContent(), "start");
    await page.locator(".all").click();
    await page.locator("h1", { hasText: "all" }).waitFor();
    assert.equal(await page.locator(".inner").textContent(), "all");
    assert.equal(await page.locator("#c output").textContent(), "1");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: a nested one appends though its parent is replaced", async () => {
  let count = 0;
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <button type="button" class="more" f-partial="/more">more</button>
          <div class="list">
            <Partial name="outer">
              <Partial name="inner">
                <p>first</p>
              </Partial>
            </Partial>
          </div>
        </Doc>,
      ))
    .get("/more", (ctx) =>
      ctx.render(
        <Partial name="outer">
          <Partial name="inner" mode="append" key="more">
            <p class={`more-${count}`}>{count++}</p>
          </Partial>
        </Partial>,
      ));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    await page.locator(".more").click();
    await page.locator(".more-0").waitFor();
    await page.locator(".more").click();
    await page.locator(".more-1").waitFor();
    assert.equal(await page.locator(".list").textContent(), "first01");
  });
});
