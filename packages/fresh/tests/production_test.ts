import assert from "node:assert/strict";
import { dirname } from "node:path";
import { Builder } from "../src/dev/mod.ts";
import { writeApp } from "./app_files.ts";

const PACKAGE = dirname(import.meta.dirname ?? ".");
const SKIP = "a img source body html head title meta script link style base noscript template";
const DENO_JSON = JSON.stringify({
  nodeModulesDir: "none",
  lock: false,
  links: [PACKAGE],
  imports: {
    "fresh": "jsr:@fresh/core@^2.3.3",
    "preact": "npm:preact@10.29.8",
    "@preact/signals": "npm:@preact/signals@2.11.4",
  },
  compilerOptions: {
    jsx: "precompile",
    jsxImportSource: "preact",
    jsxPrecompileSkipElements: SKIP.split(" "),
  },
});
const FILES = {
  "deno.json": DENO_JSON,
  "main.ts": `import { App, staticFiles } from "fresh";
    export const app = new App().use(staticFiles()).fsRoutes();
    if (import.meta.main) await app.listen();`,
  "serve.ts": `import server from "./_fresh/server.js";
    Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: ({ port }) => console.log(port) },
      server.fetch);`,
  "routes/_app.tsx": `import type { PageProps } from "fresh";
    export default ({ Component }: PageProps) => <html><head /><body><Component /></body></html>;`,
  "routes/index.tsx": `import Counter from "../islands/Counter.tsx";
    export default () => <main><Counter start={3} /></main>;`,
  "routes/over.ts": `export const config = { routeOverride: "/under" };
    export const handler = () => new Response("override");`,
  "islands/Counter.tsx": `import { useSignal } from "@preact/signals";
    export default ({ start }: { start: number }) => <b>{useSignal(start)}</b>;`,
  "static/plain.txt": "plain",
};

Deno.test("a production build starts with few permissions and serves everything", async () => {
  await using folder = await writeApp(FILES);
  await new Builder({ root: folder.path }).build();
  const command = new Deno.Command(Deno.execPath(), {
    cwd: folder.path,
    args: [
      "run",
      "--no-prompt",
      `--allow-read=${folder.path}`,
      "--allow-net=127.0.0.1",
      "serve.ts",
    ],
    stdout: "piped",
    stderr: "inherit",
  });
  await using child = command.spawn();
  const port = await firstLine(child.stdout);
  try {
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    const home = await get("/");
    const html = await home.text();
    assert.match(html, /<b[^>]*>3<\/b>/);
    const chunk = /[^"]*\/Counter\.js/.exec(html)?.[0] ?? "";
    assert.match(await (await get(chunk)).text(), /export/);
    assert.equal(await (await get("/plain.txt")).text(), "plain");
    assert.equal(await (await get("/under")).text(), "override");
    assert.equal((await get("/none")).status, 404);
  } finally {
    child.kill();
  }
});

Deno.test("compiled-entry.js listens where PORT and HOSTNAME say", async () => {
  await using folder = await writeApp(FILES);
  await new Builder({ root: folder.path }).build();
  const command = new Deno.Command(Deno.execPath(), {
    cwd: folder.path,
    args: ["run", "--no-prompt", "-A", "_fresh/compiled-entry.js"],
    env: { PORT: "0", HOSTNAME: "127.0.0.1", NO_COLOR: "1" },
    stdout: "null",
    stderr: "piped",
  });
  await using child = command.spawn();
  try {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstLine(child.stderr))?.[0];
    assert.equal(await (await fetch(`${address}/plain.txt`)).text(), "plain");
  } finally {
    child.kill();
  }
});

Deno.test("the generated server takes nothing from the builder", async () => {
  await using folder = await writeApp(FILES);
  await new Builder({ root: folder.path }).build();
  const command = new Deno.Command(Deno.execPath(), {
    cwd: folder.path,
    args: ["info", "--json", "_fresh/server.js"],
  });
  const { stdout } = await command.output();
  const graph: { modules: { specifier: string }[] } = JSON.parse(new TextDecoder().decode(stdout));
  const names = graph.modules.map((module) => module.specifier);
  assert.ok(names.some((name) => name.endsWith("/src/internal.ts")));
  assert.deepEqual(names.filter((name) => /esbuild|src\/dev\//.test(name)), []);
});

async function firstLine(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<string> {
  let text = "";
  for await (const part of stream.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.includes("\n")) break;
  }
  return text.trim();
}
