import assert from "node:assert/strict";
import { computed, signal } from "@preact/signals";
import Bad from "../fixtures/Bad.tsx";
import Block from "../fixtures/Block.tsx";
import Counter, { Named } from "../fixtures/Counter.tsx";
import Inspect from "../fixtures/Inspect.tsx";
import Ids from "../fixtures/Ids.tsx";
import Inline from "../fixtures/Inline.tsx";
import MapIsland from "../fixtures/Map.tsx";
import Odd from "../fixtures/Odd.tsx";
import Panel from "../fixtures/Panel.tsx";
import SignalCounter from "../fixtures/SignalCounter.tsx";
import Title from "../fixtures/Title.tsx";
import { csp } from "../../src/mod.ts";
import { newApp, withPage } from "./browser.ts";

Deno.test("islands: clicks work, several per page and per file, odd names", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <Counter id="a" start={1} />
        <Counter id="b" start={5} />
        <Named text="</script><b>x" />
        <MapIsland />
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#a.ready .add").click();
    await page.locator("#b.ready .add").click();
    await page.locator("#b .add").click();
    assert.equal(await page.locator("#a output").textContent(), "2");
    assert.equal(await page.locator("#b output").textContent(), "7");
    assert.equal(await page.locator(".named.ready").textContent(), "</script><b>x");
    assert.equal(await page.locator(".map.ready").textContent(), "1");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("islands: one signal in two islands is shared; computed keeps its value", async () => {
  const count = signal(3);
  const double = computed(() => count.value * 2);
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <SignalCounter id="a" count={count} double={double} />
        <SignalCounter id="b" count={count} />
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#b.ready").waitFor();
    await page.locator("#a.ready .add").click();
    await page.locator("#a output", { hasText: "4" }).waitFor();
    await page.locator("#b output", { hasText: "4" }).waitFor();
    assert.equal(await page.locator("#a i").textContent(), "6");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("islands: slots shown at once, shown later, with islands inside", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <Panel id="open" open title={<em>T</em>}>
          <p>text</p>
          <Counter id="inner" start={1} />
        </Panel>
        <Panel id="shut">
          <p class="late">late</p>
          <Counter id="hidden" start={7} />
        </Panel>
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#inner.ready .add").click();
    assert.equal(await page.locator("#inner output").textContent(), "2");
    assert.equal(await page.locator("#open h2 em").textContent(), "T");
    await page.locator("#shut.ready .toggle").click();
    assert.equal(await page.locator("#shut .late").textContent(), "late");
    await page.locator("#hidden.ready .add").click();
    assert.equal(await page.locator("#hidden output").textContent(), "8");
    await page.locator("#open .toggle").click();
    await page.locator("#open .content").waitFor({ state: "detached" });
    await page.locator("#open .toggle").click();
    assert.equal(await page.locator("#open .content p").textContent(), "text");
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("islands: every kind of prop arrives", async () => {
  const bytes = new Uint8Array([9, 1, 2, 3, 9]).subarray(1, 4);
  // deno-lint-ignore no-sparse-arrays -- holes are one of the kinds
  const holes = [1, , 3];
  const value = {
    a: NaN,
    b: -0,
    c: 12n,
    d: new Date(0),
    e: new URL("http://x/y"),
    f: /a\/<\/script>/gi,
    g: new Set([1, "x"]),
    h: new Map([["k", null]]),
    i: bytes,
    j: holes,
    k: undefined,
    l: JSON.parse('{"__proto__":{"bad":1}}'),
    m: "'</script><!--\\\u2028",
    n: -Infinity,
  };
  const app = (await newApp()).get("/", (ctx) => ctx.render(<Inspect value={value} />));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    const text = await page.locator("pre.ready").textContent();
    assert.deepEqual(text?.split("\n"), [
      "a=NaN",
      "b=-0",
      "c=12n",
      "d=Date(1970-01-01T00:00:00.000Z)",
      "e=URL(http://x/y)",
      "f=RegExp(/a\\/<\\/script>/gi)",
      "g=Set(1,x)",
      "h=Map(k,null)",
      "i=Bytes(1,2,3)",
      "j=[3:0,2]",
      "k=undefined",
      'l={"__proto__":{"bad":1}}',
      "m='</script><!--\\\u2028",
      "n=-Infinity",
    ]);
    assert.deepEqual(log.errors, []);
  });
});

Deno.test("islands: broken nesting is logged, the others still work", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <p class="outer">
          <Block />
        </p>
        <Counter id="ok" start={1} />
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#ok.ready").waitFor();
    assert.match(log.console.join("\n"), /the island "Block" has invalid HTML nesting/);
  });
});

Deno.test("Head: an island changes title and meta in the browser", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <html>
        <head>
          <title>old</title>
          <link rel="canonical" href="/old" />
          <style>{`i{order:1}`}</style>
          <style id="own">old</style>
          <template key="t">old</template>
        </head>
        <body>
          <Title />
        </body>
      </html>,
    ));
  await withPage(app, async (page, address) => {
    await page.goto(address);
    assert.equal(await page.title(), "Count 0");
    await page.locator(".add").click();
    await page.waitForFunction(() => document.title === "Count 1");
    const metas = await page.locator("head meta").evaluateAll((all) =>
      all.map((meta) => [meta.getAttribute("name"), meta.getAttribute("content")])
    );
    assert.deepEqual(metas, [["count", "1"], ["keyed", "keyed 1"]]);
    const others = await page.evaluate(() => ({
      links: [...document.querySelectorAll("link")].map((link) => link.getAttribute("href")),
      styles: [...document.querySelectorAll("head style")].map((style) => style.textContent),
      held: [...document.querySelectorAll("template")].map((item) => item.content.textContent),
    }));
    assert.deepEqual(others, {
      links: ["/page/1"],
      styles: ["i{order:1}", "b{order:1}"],
      held: ["held 1"],
    });
  });
});

Deno.test("islands: nothing, text and fragments change in place", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <p>
          a<Odd kind="null" />b<Odd kind="text" />c<Odd kind="two" />d
        </p>
        <table>
          <tbody>
            <tr>
              <td>cell</td>
            </tr>
            <Odd kind="null" />
          </tbody>
        </table>
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("p .odd-two").waitFor();
    assert.equal(await page.locator("p").textContent(), "anullbtextctwod");
    assert.deepEqual(log.errors, []);
  });
});

for (const slots of [false, true]) {
  Deno.test(`islands: one that throws does not stop the others (slots: ${slots})`, async () => {
    const app = (await newApp()).get("/", (ctx) =>
      ctx.render(
        <main>
          <Bad />
          {slots ? <Panel id="p">x</Panel> : null}
          <Counter id="a" start={1} />
        </main>,
      ));
    await withPage(app, async (page, address, log) => {
      await page.goto(address);
      await page.locator("#a.ready").waitFor();
      assert.deepEqual(log.errors, ["bad island"]);
    });
  });
}

Deno.test("islands: a strict policy with nonces lets them start", async () => {
  const app = (await newApp()).use(csp({ useNonce: true })).get(
    "/",
    (ctx) =>
      ctx.render(
        <Panel open>
          <Counter id="a" start={1} />
        </Panel>,
      ),
  );
  await withPage(app, async (page, address, log) => {
    const response = await page.goto(address);
    assert.match(response?.headers()["content-security-policy"] ?? "", /script-src 'self' 'nonce-/);
    await page.locator("#a.ready").waitFor();
    assert.deepEqual(log.errors, []);
  });
});

for (const slots of [false, true]) {
  Deno.test(`islands: useId gives the server's ids, each once (slots: ${slots})`, async () => {
    const app = (await newApp()).get("/", (ctx) =>
      ctx.render(
        <main>
          <Ids />
          {slots ? <Panel>x</Panel> : null}
          <Ids />
        </main>,
      ));
    await withPage(app, async (page, address) => {
      await page.goto(address);
      await page.locator(".ids.ready").nth(1).waitFor();
      const ids = await page.locator(".field").evaluateAll((all) => all.map((x) => x.id));
      const html = await (await fetch(address)).text();
      const sent = [...html.matchAll(/class="field" id="(.*?)"/g)].map((match) => match[1]);
      assert.equal(new Set(ids).size, 4);
      assert.deepEqual(ids, sent);
    });
  });
}

Deno.test("islands: a slot torn apart by the parser leaves the page as it was", async () => {
  const app = (await newApp()).get("/", (ctx) =>
    ctx.render(
      <main>
        <Panel id="torn" open title={<p class="block">block in a heading in a paragraph</p>} />
        <Inline>
          <p class="inside">text</p>
        </Inline>
        <Counter id="ok" start={1} />
      </main>,
    ));
  await withPage(app, async (page, address, log) => {
    await page.goto(address);
    await page.locator("#ok.ready").waitFor();
    assert.match(log.console.join("\n"), /the island "Inline" has invalid HTML nesting/);
    assert.equal(await page.locator(".inside").textContent(), "text");
  });
});
