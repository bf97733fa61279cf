import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Builder } from "../src/dev/mod.ts";
import { buildOf } from "../src/app_build.ts";
import { App, staticFiles } from "../src/mod.ts";
import { type AppFolder, writeApp } from "./app_files.ts";
import { client } from "./serve.ts";

async function build(folder: AppFolder, setUp?: (builder: Builder) => void) {
  const builder = new Builder({ root: folder.path });
  setUp?.(builder);
  const apply = await builder.build({ snapshot: "memory" });
  const app = new App().use(staticFiles()).fsRoutes();
  apply(app);
  const islands = [...buildOf(app)?.islands.values() ?? []];
  return { builder, apply, app, send: client(app), islands };
}

Deno.test("islands: folders, exports, names", async () => {
  await using folder = await writeApp({
    "islands/Counter.tsx": "export default () => null; export const value = 1;",
    "islands/deep/Counter.tsx": "export default () => null; export function Other() {}",
    "islands/kebab-case.tsx": "export default () => null;",
    "islands/Counter_test.tsx": "throw new Error('not imported');",
    "routes/x/(_islands)/Local.tsx": "export function Local() {}",
    "routes/x/(_private)/page.tsx": "throw new Error('not a route');",
    "routes/x/index.tsx": "export default () => 'x';",
  });
  const { islands, send, builder } = await build(folder);
  const names = islands.map(({ name, exportName }) => `${name} ${exportName}`).sort();
  assert.deepEqual(names, [
    "Counter default",
    "Counter_1 default",
    "Local Local",
    "Other Other",
    "kebab_case default",
  ]);
  for (const { chunk } of islands) {
    assert.ok(chunk.startsWith(`/_fresh/js/${builder.config.buildId}/`));
    assert.equal((await send(chunk)).headers.get("content-type"), "text/javascript; charset=UTF-8");
  }
  assert.equal((await send("/x")).status, 200);
});

Deno.test("registered islands: path, file URL, import map, npm package", async () => {
  await using folder = await writeApp({
    "deno.json": JSON.stringify({
      imports: { "mapped": "./parts/Mapped.tsx", "signals": "npm:@preact/signals@2.11.4" },
    }),
    "parts/Path.tsx": "export default () => null;",
    "parts/Url.tsx": "export default () => null;",
    "parts/Mapped.tsx": "export default () => null;",
  });
  const { islands } = await build(folder, (builder) => {
    builder.registerIsland("./parts/Path.tsx");
    builder.registerIsland(pathToFileURL(join(folder.path, "parts/Url.tsx")).href);
    builder.registerIsland("mapped");
    builder.registerIsland("npm:@preact/signals@2.11.4");
  });
  const names = islands.map((island) => island.name);
  for (const name of ["Path", "Url", "Mapped", "signal"]) assert.ok(names.includes(name), name);
});

Deno.test("what islands may import: JSON, CSS, npm, the runtime, names of globals", async () => {
  await using folder = await writeApp({
    "islands/Map.tsx": `
      import data from "../data.json" with { type: "json" };
      import { useSignal } from "@preact/signals";
      import { useState } from "preact/hooks";
      import { asset, IS_BROWSER } from "fresh/runtime";
      export default () => { useSignal(0); useState(0); return [data.json, asset("/x"), IS_BROWSER]; };`,
    "data.json": '{ "json": "from-json" }',
  });
  const { islands, send } = await build(folder);
  assert.equal(islands[0]?.name, "Map");
  assert.match((await send(islands[0]?.chunk ?? "")).body, /from-json/);
});

Deno.test("server code in an island is refused with its name", async () => {
  await using folder = await writeApp({
    "islands/Bad.tsx": 'import { App } from "fresh"; export default () => new App();',
    "islands/None.tsx": 'import x from "not-installed-anywhere"; export default () => x;',
  });
  await assert.rejects(build(folder), (error: Error) => {
    assert.match(error.message, /"fresh" is server code/);
    assert.match(error.message, /not-installed-anywhere/);
    return true;
  });
});

Deno.test("one build serves several apps, a page renders its island with preloads", async () => {
  await using folder = await writeApp({
    "routes/index.tsx": 'import Foo from "../islands/Foo.tsx"; export default () => <Foo a={1} />;',
    "islands/Foo.tsx": "export default ({ a }: { a: number }) => <b>{a}</b>;",
  });
  const { builder, apply, send } = await build(folder);
  const other = new App().fsRoutes();
  apply(other);
  for (const ask of [send, client(other)]) {
    const answer = await ask("/");
    assert.match(answer.body, /<b>1<\/b>/);
    const at = `/_fresh/js/${builder.config.buildId}/`;
    const link = answer.headers.get("link") ?? "";
    const urls = [...link.matchAll(/<([^>]+)>; rel="modulepreload"; as="script"(?:, |$)/g)]
      .map((match) => match[1] ?? "");
    assert.deepEqual(urls.slice(0, 2), [`${at}fresh-runtime.js`, `${at}Foo.js`]);
    const imported = await Promise.all(urls.map(async (url) => {
      const { body } = await send(url);
      return [...body.matchAll(/(?:from|import)"\.\/([^"]+)"/g)].map((match) => at + match[1]);
    }));
    assert.ok(imported.flat().length > 0, "the runtime imports Preact");
    assert.deepEqual(new Set(urls), new Set([...urls.slice(0, 2), ...imported.flat()]));
  }
});

Deno.test("custom folders, and what `ignore` leaves out", async () => {
  await using folder = await writeApp({
    "pages/index.ts": "export const handler = () => new Response('custom');",
    "pages/skip.me.ts": "throw new Error('ignored');",
    "widgets/W.tsx": "export default () => null;",
  });
  const builder = new Builder({
    root: folder.path,
    routeDir: "pages",
    islandDir: "./widgets",
    ignore: [/\.me\.ts$/],
  });
  const app = new App().fsRoutes();
  (await builder.build({ snapshot: "memory" }))(app);
  assert.equal((await client(app)("/")).body, "custom");
  assert.deepEqual([...buildOf(app)?.islands.values() ?? []].map((item) => item.name), ["W"]);
});

Deno.test("source maps as asked", async () => {
  await using folder = await writeApp({ "islands/Foo.tsx": "export default () => null;" });
  const builder = new Builder({
    root: folder.path,
    sourceMap: { kind: "linked", sourceRoot: "https://sources/", sourcesContent: false },
  });
  await builder.build();
  const path = `_fresh/static/_fresh/js/${builder.config.buildId}/Foo.js.map`;
  const map = JSON.parse(await Deno.readTextFile(join(folder.path, path)));
  assert.equal(map.sourceRoot, "https://sources/");
  assert.equal(map.sourcesContent, undefined);
});

Deno.test("only public variables reach the browser; to read another there is an error", async () => {
  Deno.env.set("FRESH_PUBLIC_NAME", "public-value");
  Deno.env.set("PRIVATE_NAME", "private-value");
  await using folder = await writeApp({
    "islands/Env.tsx": `export default () => [Deno.env.get("FRESH_PUBLIC_NAME"),
      process.env.FRESH_PUBLIC_NAME, process.env.NODE_ENV, process.env.PRIVATE_NAME];`,
  });
  const { islands, send } = await build(folder);
  const { body } = await send(islands[0]?.chunk ?? "");
  assert.match(body, /\["public-value","public-value","production",globalThis\.process\.env\./);
  assert.doesNotMatch(body, /private-value/);
});
