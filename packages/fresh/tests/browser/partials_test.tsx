import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { csp } from "../../src/mod.ts";
import { Partial } from "../../src/runtime/mod.ts";
import Counter from "../fixtures/Counter.tsx";
import OptOut from "../fixtures/OptOut.tsx";
import Panel from "../fixtures/Panel.tsx";
import { newApp, withPage } from "./browser.ts";

function Doc({ children, title }: { children?: ComponentChildren; title?: string }) {
  return (
    <html>
      <head>
        <meta charset="utf-8" />
        <title>{title ?? "Test"}</title>
      </head>
      <body f-client-nav>{children}</body>
    </html>
  );
}

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

Deno.test("partials: the head is merged", async () => {
  const doc = (name: string, head: ComponentChildren) => (
    <html>
      <head>
        <meta charset="utf-8" />
        <title>{name}</title>
        <meta name="about" content={name} />
        {head}
      </head>
      <body f-client-nav>
        <a href="/b">b</a>
        <Partial name="main">
          <p class={`at-${name}`}>{name}</p>
        </Partial>
      </body>
    </html>
  );
  const more = (
    <>
      <meta property="og:x" content="og" />
      <link rel="stylesheet" href="/b.css" />
      <style>{".at-b { color: rgb(1, 2, 3) }"}</style>
      <script type="application/json" id="data">{"{}"}</script>
    </>
  );
  const app = (await newApp())
    .use(csp({ useNonce: true }))
    .get("/", (ctx) => ctx.render(doc("a", <style>{"p { margin: 0 }"}</style>)))
    .get("/b.css", () => new Response("", { headers: { "Content-Type": "text/css" } }))
    .get("/b", (ctx) => ctx.render(doc("b", more)));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("a").click();
    await page.locator(".at-b").waitFor();
    assert.equal(await page.title(), "b");
    const count = (selector: string) => page.locator(`head ${selector}`).count();
    assert.equal(await count('meta[name="about"][content="b"]'), 1);
    assert.equal(await count('meta[property="og:x"]'), 1);
    assert.equal(await count('link[href="/b.css"]'), 1);
    assert.equal(await count("#data"), 1);
    const color = await page.locator(".at-b").evaluate((p) => getComputedStyle(p).color);
    assert.equal(color, "rgb(1, 2, 3)");
    assert.deepEqual(log.errors, []);
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
