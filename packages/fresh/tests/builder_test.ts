import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Builder, type BuildOptions } from "../src/dev/mod.ts";
import { App, staticFiles } from "../src/mod.ts";
import { writeApp } from "./app_files.ts";
import { client } from "./serve.ts";

const SKIPPED = "a img source body html head title meta script link style base noscript template";

/** Builds on disk and gives the text of a file of the output. */
async function buildOnDisk(files: Record<string, string>, setUp?: (builder: Builder) => void) {
  const folder = await writeApp(files);
  const builder = new Builder({ root: folder.path });
  setUp?.(builder);
  await builder.build();
  const out = join(folder.path, "_fresh");
  const read = (name: string) => Deno.readTextFile(join(out, name));
  const script = (name: string) => read(`static/_fresh/js/${builder.config.buildId}/${name}.js`);
  return { folder, builder, read, script };
}

Deno.test("the options' defaults, and paths of each kind", () => {
  const of = (options: BuildOptions) => new Builder({ root: "/app", ...options }).config;
  const config = of({});
  assert.equal(config.outDir, "/app/_fresh");
  assert.deepEqual(config.staticDir, ["/app/static"]);
  assert.deepEqual([config.islandDir, config.routeDir], ["/app/islands", "/app/routes"]);
  assert.equal(config.serverEntry, "/app/main.ts");
  assert.deepEqual(config.target, ["chrome99", "firefox99", "safari15"]);
  assert.equal(config.mode, "production");
  assert.equal(of({ outDir: "/else/out" }).outDir, "/else/out");
  assert.equal(of({ outDir: "file:///else/out" }).outDir, "/else/out");
  assert.deepEqual(of({ staticDir: ["a", "b"] }).staticDir, ["/app/a", "/app/b"]);
  assert.equal(new Builder({ root: pathToFileURL("/x").href }).config.root, "/x");
});

Deno.test("the jsx options of the app's deno.json are checked", async () => {
  const fails = async (compilerOptions: Record<string, unknown>) => {
    await using folder = await writeApp({ "deno.json": JSON.stringify({ compilerOptions }) });
    await assert.rejects(
      new Builder({ root: folder.path }).build({ snapshot: "memory" }),
      /jsxImportSource|jsxPrecompileSkipElements to contain/,
    );
  };
  await fails({ jsx: "precompile" });
  await fails({ jsx: "precompile", jsxImportSource: "preact" });
  await fails({
    jsx: "precompile",
    jsxImportSource: "preact",
    jsxPrecompileSkipElements: SKIPPED.split(" ").slice(1),
  });
});

Deno.test("a deno.jsonc with comments is read, from a folder above too", async () => {
  const jsxPrecompileSkipElements = SKIPPED.split(" ");
  const options = { jsx: "precompile", jsxImportSource: "preact", jsxPrecompileSkipElements };
  await using folder = await writeApp({
    "deno.jsonc": `{ // "x"\n "compilerOptions": ${JSON.stringify(options)}, /* , */ }`,
    "app/deno.json": "{}",
  });
  await new Builder({ root: join(folder.path, "app") }).build({ snapshot: "memory" });
});

Deno.test("transforms run in order, each on what the one before gave", async () => {
  const seen: string[] = [];
  const { folder, read } = await buildOnDisk({
    "static/foo.css": "a",
    "static/skip.css": "s",
    "static/re.css": "r",
    "static/glob/x.css": "g",
    "static/bar.txt": "t",
  }, (builder) => {
    const exclude = ["skip.css", /re\.css$/, "**/glob/*.css"];
    builder.onTransformStaticFile({ pluginName: "A", filter: /\.css$/, exclude }, (args) => {
      seen.push(
        args.mode,
        args.text,
        String(args.content[0]),
        String(args.root === folderOf(args.path)),
      );
      return { content: args.text + "b" };
    });
    builder.onTransformStaticFile({ pluginName: "none", filter: /foo/ }, () => {});
    builder.onTransformStaticFile({ pluginName: "B", filter: /foo\.css$/ }, async (args) => [
      { path: args.path, content: await Promise.resolve(args.text + "c") },
      { path: args.path.replace("foo", "more"), content: new TextEncoder().encode("more") },
    ]);
  });
  await using _ = folder;
  assert.deepEqual(seen, ["production", "a", "97", "true"]);
  assert.equal(await read("static/foo.css"), "abc");
  assert.equal(await read("static/more.css"), "more");
  assert.equal(await read("static/skip.css"), "s");
  await assert.rejects(read("static/bar.txt"), Deno.errors.NotFound);
});

function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/static/"));
}

Deno.test("a failing transform is reported with its plugin and file", async () => {
  await using folder = await writeApp({ "static/foo.css": "a" });
  const builder = new Builder({ root: folder.path });
  builder.onTransformStaticFile({ pluginName: "bad", filter: /css/ }, () => {
    throw new Error("reason");
  });
  await assert.rejects(builder.build(), /"bad".*foo\.css.*reason/);
});

Deno.test("css: URLs of this site get the build id", async () => {
  const { folder, read, builder } = await buildOnDisk({
    "static/a.css": `x{a:url(/p.png);b:url("/q.png#f");c:url('/r?s');d:url(//cdn/x);e:url(u.png)}`,
  });
  await using _ = folder;
  const id = `__frsh_c=${builder.config.buildId}`;
  assert.equal(
    await read("static/a.css"),
    `x{a:url("/p.png?${id}");b:url("/q.png?${id}#f");c:url("/r?s&${id}");d:url(//cdn/x);e:url(u.png)}`,
  );
});

Deno.test("several static folders: the first that has a file wins; outDir is left out", async () => {
  await using folder = await writeApp({
    "one/a.txt": "one",
    "two/a.txt": "two",
    "two/b.txt": "b",
  });
  const builder = new Builder({ root: folder.path, staticDir: ["one", "two"], outDir: "two/out" });
  await builder.build();
  const app = new App().use(staticFiles());
  (await builder.build({ snapshot: "memory" }))(app);
  const send = client(app);
  assert.equal((await send("/a.txt")).body, "one");
  assert.equal((await send("/b.txt")).body, "b");
  assert.equal((await send("/out/server.js")).status, 404);
});

Deno.test("FRESH_PUBLIC_ variables are in browser code, no others", async () => {
  Deno.env.set("FRESH_PUBLIC_TEST", "public-value");
  Deno.env.set("TEST_SECRET", "secret-value");
  const { folder, script } = await buildOnDisk({
    "islands/Foo.tsx": `export default () => [
      Deno.env.get("FRESH_PUBLIC_TEST"), process.env.FRESH_PUBLIC_TEST,
      Deno.env.get("FRESH_PUBLIC_NONE"), Deno.env.get("TEST_SECRET"), process.env.TEST_SECRET,
      process.env.NODE_ENV ];`,
  });
  await using _ = folder;
  const code = await script("Foo");
  assert.equal(code.match(/public-value/g)?.length, 2);
  assert.doesNotMatch(code, /secret-value|FRESH_PUBLIC_NONE/);
  assert.match(code, /"production"|`production`/);
});

Deno.test("the build id names the content: same deployment, other code, other id", async () => {
  Deno.env.set("GITHUB_SHA", "same");
  try {
    const idOf = async (text: string) => {
      const { folder, builder } = await buildOnDisk({
        "islands/Foo.tsx": `export default () => "${text}";`,
      });
      await folder[Symbol.asyncDispose]();
      return builder.config.buildId;
    };
    const first = await idOf("one");
    assert.match(first, /^[\da-f]{40}$/);
    assert.equal(await idOf("one"), first);
    assert.notEqual(await idOf("two"), first);
  } finally {
    Deno.env.delete("GITHUB_SHA");
  }
});
