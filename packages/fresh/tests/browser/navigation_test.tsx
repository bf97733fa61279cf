import assert from "node:assert/strict";
import { Partial } from "../../src/runtime/mod.ts";
import OptOut from "../fixtures/OptOut.tsx";
import { newApp, withPage } from "./browser.ts";
import { Doc } from "./Doc.tsx";

Deno.test("partials: forms by GET and POST, redirects, submitter, indicator", async () => {
  const form = (
    <Doc>
      <form action="/search" class="get">
        <input name="q" value="x y" />
        <button type="submit" class="go" name="by" value="name">go</button>
      </form>
      <form action="/save" method="post" class="post">
        <input name="name" value="Ada" />
        <button type="submit" class="save">save</button>
        <button type="submit" class="other" formaction="/other">other</button>
      </form>
      <Partial name="out">
        <p class="start">start</p>
      </Partial>
    </Doc>
  );
  const out = (text: string) => (
    <Doc>
      <Partial name="out">
        <p class="out">{text}</p>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(form))
    .get("/search", (ctx) => {
      const { searchParams } = ctx.url;
      return ctx.render(out(`${searchParams.get("q")} ${searchParams.get("by")}`));
    })
    .post("/save", async (ctx) => {
      const data = await ctx.req.formData();
      return ctx.redirect(`/saved?name=${data.get("name")}`, 303);
    })
    .post("/other", (ctx) => ctx.render(out("other")))
    .get("/saved", (ctx) => ctx.render(out(`saved ${ctx.url.searchParams.get("name")}`)));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.evaluate(() => {
      const seen: boolean[] = [];
      Object.assign(globalThis, { seen });
      const indicator = Object.defineProperty({}, "value", { set: (v) => seen.push(v) });
      Object.assign(document.querySelector(".get")!, { _freshIndicator: indicator });
    });
    await page.locator(".go").click();
    await page.locator(".out", { hasText: "x y name" }).waitFor();
    assert.equal(page.url(), `${address}/search?q=x+y&by=name`);
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "seen")), [true, false]);
    await page.locator(".save").click();
    await page.locator(".out", { hasText: "saved Ada" }).waitFor();
    assert.equal(page.url(), `${address}/saved?name=Ada`);
    await page.locator(".other").click();
    await page.locator(".out", { hasText: "other" }).waitFor();
    assert.equal(page.url(), `${address}/other`);
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: failures load the page in full", async () => {
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <a class="plain" href="/plain">plain</a>
          <a class="moved" href="/moved">moved</a>
          <a class="text" href="/text">text</a>
          <form action="/invalid" method="post">
            <button type="submit">save</button>
          </form>
          <Partial name="main">
            <p>start</p>
          </Partial>
        </Doc>,
      ))
    .get("/plain", (ctx) => ctx.render(<p class="plain-page">plain</p>))
    .get("/moved", (ctx) => ctx.redirect("/plain"))
    .get("/text", (ctx) => ctx.text("only text"))
    .post("/invalid", (ctx) => ctx.render(<p class="invalid">not saved</p>, { status: 422 }));
  await withPage(app, async (page, address) => {
    for (const link of [".plain", ".moved"]) {
      await page.goto(address);
      await page.locator("p", { hasText: "start" }).waitFor();
      await page.locator(link).click();
      await page.locator(".plain-page").waitFor();
      assert.equal(page.url(), `${address}/plain`);
    }
    await page.goto(address);
    await page.locator(".text").click();
    await page.getByText("only text").waitFor();
    assert.equal(page.url(), `${address}/text`);
    await page.goto(address);
    await page.locator("button").click();
    await page.locator(".invalid").waitFor();
    assert.equal(page.url(), `${address}/invalid`);
  });
});

Deno.test("partials: where the code for visits is missing, links and forms still work", async () => {
  const show = (text: string) => (
    <Doc>
      <a class="next" href="/next">next</a>
      <form action="/save" method="post">
        <button type="submit">save</button>
      </form>
      <Partial name="out">
        <p class="out">{text}</p>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(show("first")))
    .get("/next", (ctx) => ctx.render(show("next")))
    .post("/save", (ctx) => ctx.render(show("saved")));
  await withPage(app, async (page, address) => {
    for (const [button, text] of [[".next", "next"], ["button", "saved"]] as const) {
      await page.goto(address, { waitUntil: "networkidle" });
      await page.route("**/_fresh/js/**", (route) => route.abort());
      await page.locator(button).click();
      await page.locator(".out", { hasText: text }).waitFor();
      await page.unroute("**/_fresh/js/**");
    }
  });
});

Deno.test("partials: the newer of two requests wins", async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => release = resolve);
  const doc = (name: string) => (
    <Doc>
      <a class="slow" href="/slow">slow</a>
      <a class="fast" href="/fast">fast</a>
      <Partial name="main">
        <p class={`at-${name}`}>{name}</p>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(doc("start")))
    .get("/slow", async (ctx) => {
      await slow;
      return ctx.render(doc("slow"));
    })
    .get("/fast", (ctx) => ctx.render(doc("fast")));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("a.slow").click();
    await page.locator("a.fast").click();
    await page.locator(".at-fast").waitFor();
    release();
    await page.waitForTimeout(200);
    assert.equal(await page.locator(".at-fast").count(), 1);
    assert.equal(page.url(), `${address}/fast`);
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: hash links and foreign history states are left to the browser", async () => {
  let requests = 0;
  const app = (await newApp()).get("/", (ctx) => {
    requests++;
    return ctx.render(
      <Doc>
        <a class="hash" href="/#place">hash</a>
        <Partial name="main">
          <p id="place">x</p>
        </Partial>
      </Doc>,
    );
  });
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator(".hash").click();
    assert.equal(page.url(), `${address}/#place`);
    await page.evaluate(() => history.pushState({ mine: 1 }, "", "/other"));
    await page.goBack();
    await page.goForward();
    await page.waitForTimeout(200);
    assert.equal(requests, 1);
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: f-client-nav=false and f-partial opt out and in", async () => {
  const doc = (name: string) => (
    <Doc>
      <a class="off" f-client-nav={false} href="/b">off</a>
      <a class="part" f-partial="/part" href="/c">part</a>
      <Partial name="main">
        <p class={`at-${name}`}>{name}</p>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/part", (ctx) =>
      ctx.render(
        <Partial name="main">
          <p class="at-part">part</p>
        </Partial>,
      ))
    .get("/", (ctx) => ctx.render(doc("start")))
    .get("/b", (ctx) => ctx.render(doc("b")));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    await page.evaluate(() => document.body.dataset.same = "1");
    await page.locator(".part").click();
    await page.locator(".at-part").waitFor();
    assert.equal(page.url(), `${address}/c`);
    assert.equal(await page.evaluate(() => document.body.dataset.same), "1");
    await page.locator(".off").click();
    await page.locator(".at-b").waitFor();
    assert.equal(await page.evaluate(() => document.body.dataset.same), undefined);
  });
});

Deno.test("partials: view transitions are used where they are asked for", async () => {
  const doc = (name: string) => (
    <html>
      <body f-client-nav f-view-transition>
        <a href="/b">b</a>
        <Partial name="main">
          <p class={`at-${name}`}>{name}</p>
        </Partial>
      </body>
    </html>
  );
  const app = (await newApp())
    .get("/", (ctx) => ctx.render(doc("a")))
    .get("/b", (ctx) => ctx.render(doc("b")));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.evaluate(() => {
      const start = document.startViewTransition.bind(document);
      document.startViewTransition = (run) => {
        document.body.dataset.moved = "1";
        return start(run);
      };
    });
    await page.locator("a").click();
    await page.locator(".at-b").waitFor();
    assert.equal(await page.evaluate(() => document.body.dataset.moved), "1");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("partials: an island's own f-client-nav={false} switches its links off", async () => {
  const next = (
    <Doc>
      <Partial name="main">
        <h1>next</h1>
      </Partial>
    </Doc>
  );
  const app = (await newApp())
    .get("/", (ctx) =>
      ctx.render(
        <Doc>
          <OptOut href="/next" />
          <Partial name="main">
            <h1>first</h1>
          </Partial>
        </Doc>,
      ))
    .get("/next", (ctx) => ctx.isPartial ? ctx.text("not asked for") : ctx.render(next));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    await page.locator("nav.ready").waitFor();
    assert.equal(await page.locator("nav").getAttribute("f-client-nav"), "false");
    await page.evaluate(() => document.body.dataset.same = "1");
    await page.locator("nav a").click();
    await page.locator("h1", { hasText: "next" }).waitFor();
    assert.equal(await page.evaluate(() => document.body.dataset.same), undefined);
  });
});
