import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { buildOf } from "../src/app_build.ts";
import type { BuildCache } from "../src/build_cache.ts";
import { Builder } from "../src/dev/mod.ts";
import { App } from "../src/mod.ts";
import { writeApp } from "./app_files.ts";

const ONLY_IN_RENDERER = /UNSTABLE_comment|keygen/;

async function source(cache: BuildCache, path: string): Promise<string> {
  const content = await (await cache.file(path, []))?.open();
  assert.ok(content instanceof Uint8Array, path);
  return new TextDecoder().decode(content);
}

/** Every script that the browser loads for these, by its path. */
async function closure(cache: BuildCache, paths: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const path of paths) {
    const code = await source(cache, path);
    found.set(path, code);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    for (const [, name] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      if (!paths.includes(folder + name)) paths.push(folder + name);
    }
  }
  return found;
}

function gzipped(scripts: Map<string, string>): number {
  return [...scripts.values()].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

Deno.test("what a page loads is small, and renders no strings", async () => {
  await using folder = await writeApp({
    "islands/Plain.tsx": `import { useState } from "preact/hooks";
      export default ({ start }: { start: number }) => {
        const [count, set] = useState(start);
        return <button type="button" onClick={() => set(count + 1)}>{count}</button>;
      };`,
    "islands/Signal.tsx": `import { useSignal } from "@preact/signals";
      export default ({ start }: { start: number }) => <b>{useSignal(start)}</b>;`,
    "islands/Title.tsx": `import { Head } from "fresh/runtime";
      export default () => <Head><title>t</title></Head>;`,
  });
  const app = new App();
  (await new Builder({ root: folder.path }).build({ snapshot: "memory" }))(app);
  const cache = buildOf(app);
  assert.ok(cache);
  const { clientEntry: entry } = cache;
  const at = (name: string) => entry.replace("fresh-runtime", name);
  const plain = await closure(cache, [entry, at("Plain")]);
  const signals = await closure(cache, [entry, at("Signal")]);
  const navigation = await closure(cache, [entry, at("Plain"), at("fresh-navigation")]);
  assert.ok(gzipped(plain) <= 6500, `plain: ${gzipped(plain)}`);
  assert.ok(gzipped(signals) <= 10_500, `signals: ${gzipped(signals)}`);
  const both = await closure(cache, [entry, at("Plain"), at("Signal"), at("fresh-navigation")]);
  assert.ok(gzipped(navigation) <= 10_500, `navigation: ${gzipped(navigation)}`);
  assert.ok(gzipped(both) <= 14_000, `navigation and signals: ${gzipped(both)}`);
  const renderer = new URL(import.meta.resolve("preact-render-to-string"));
  assert.match(await Deno.readTextFile(renderer), ONLY_IN_RENDERER);
  const all = await closure(cache, [entry, at("Title"), at("fresh-navigation")]);
  for (const [path, code] of all) assert.doesNotMatch(code, ONLY_IN_RENDERER, path);
});
