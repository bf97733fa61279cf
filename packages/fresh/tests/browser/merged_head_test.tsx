import assert from "node:assert/strict";
import type { ComponentChildren } from "preact";
import { csp } from "../../src/mod.ts";
import { Partial } from "../../src/runtime/mod.ts";
import { newApp, withPage } from "./browser.ts";

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
