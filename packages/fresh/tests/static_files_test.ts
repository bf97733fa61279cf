import assert from "node:assert/strict";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Builder } from "../src/dev/mod.ts";
import { App, staticFiles } from "../src/mod.ts";
import { setBuildCache } from "../src/internal.ts";
import { createProdCache } from "../src/static/prod_cache.ts";
import { type AppFolder, writeApp } from "./app_files.ts";
import { client } from "./serve.ts";

const NEVER = "no-cache, no-store, max-age=0, must-revalidate";
const FOREVER = "public, max-age=31536000, immutable";
const LONG = "long text ".repeat(200);
const FILES = {
  "static/a.txt": "hello",
  "static/long.txt": LONG,
  "static/with space ü.txt": "space",
  "static/.hidden": "no",
  "static/.well-known/x.json": "{}",
  "static/data.bin": "\0\0",
  "secret.txt": "secret",
};

const app = (basePath = "") =>
  new App({ basePath }).use(staticFiles()).all("*", () => new Response("next"));

async function inMemory(folder: AppFolder, basePath?: string, mode?: "development") {
  const builder = new Builder({ root: folder.path });
  const target = app(basePath);
  (await builder.build({ snapshot: "memory", ...(mode && { mode }) }))(target);
  return { send: client(target), id: builder.config.buildId };
}

async function onDisk(folder: AppFolder) {
  const builder = new Builder({ root: folder.path });
  await builder.build();
  const outDir = join(folder.path, "_fresh");
  const target = app();
  const snapshot = await import(`file://${outDir}/snapshot.js`);
  setBuildCache(target, createProdCache(folder.path, outDir, snapshot));
  return { handler: target.handler(), send: client(target), id: builder.config.buildId };
}

for (const [name, start] of [["memory", inMemory], ["disk", onDisk]] as const) {
  Deno.test(`static files (${name}): headers, stamps, conditions`, async () => {
    await using folder = await writeApp(FILES);
    const { send, id } = await start(folder);
    const answer = await send("/a.txt");
    assert.equal(answer.body, "hello");
    const etag = answer.headers.get("etag") ?? "";
    assert.match(etag, /^W\/"[\da-f]{40}"$/);
    assert.deepEqual(
      ["content-type", "content-length", "cache-control", "vary"].map((key) =>
        answer.headers.get(key)
      ),
      ["text/plain; charset=UTF-8", "5", NEVER, "If-None-Match"],
    );
    for (const condition of [etag, etag.slice(2), etag.slice(3, -1), `"x", ${etag}`, "*"]) {
      const same = await send("/a.txt", { headers: { "if-none-match": condition } });
      assert.deepEqual([same.status, same.body], [304, ""], condition);
    }
    assert.equal((await send(`/a.txt?__frsh_c=${id}`)).headers.get("cache-control"), FOREVER);
    const stale = await send("/a.txt?x=1&__frsh_c=old");
    assert.deepEqual([stale.status, stale.headers.get("location")], [307, "/a.txt?x=1"]);
  });

  Deno.test(`static files (${name}): methods, missing files, odd paths`, async () => {
    await using folder = await writeApp(FILES);
    const { send } = await start(folder);
    const head = await send("HEAD /a.txt");
    assert.deepEqual([head.status, head.body, head.headers.get("content-length")], [200, "", "5"]);
    assert.equal((await send("POST /a.txt", { body: "x" })).status, 405);
    assert.equal((await send("/with%20space%20%C3%BC.txt")).body, "space");
    assert.equal((await send("/.well-known/x.json")).body, "{}");
    assert.equal((await send("/data.bin")).headers.get("content-type"), "application/octet-stream");
    const missing = ["/none", "/.hidden", "/%E0%A4%A", "/..%2fsecret.txt", "/%2e%2e/secret.txt"];
    for (const path of [...missing, "/", "/static", "/a.txt/", "/a%00.txt"]) {
      assert.equal((await send(path)).body, "next", path);
    }
    const icon = await send("/favicon.ico");
    assert.deepEqual([icon.status, icon.body], [404, ""]);
  });

  Deno.test(`static files (${name}): scripts are immutable, no metafile is served`, async () => {
    await using folder = await writeApp(FILES);
    const { send, id } = await start(folder);
    const script = await send(`/_fresh/js/${id}/fresh-runtime.js`);
    assert.equal(script.headers.get("cache-control"), FOREVER);
    assert.equal(script.headers.get("content-type"), "text/javascript; charset=UTF-8");
    assert.equal((await send(`/_fresh/js/${id}/metafile.json`)).body, "next");
    assert.equal((await send("/_fresh/js/other/fresh-runtime.js")).body, "next");
  });
}

Deno.test("static files below a basePath", async () => {
  await using folder = await writeApp(FILES);
  const { send } = await inMemory(folder, "/base");
  assert.equal((await send("/base/a.txt")).body, "hello");
  assert.equal((await send("/a.txt")).status, 404);
});

Deno.test("static files in development are never kept", async () => {
  await using folder = await writeApp(FILES);
  const { send, id } = await inMemory(folder, "", "development");
  const answer = await send(`/a.txt?__frsh_c=${id}`);
  assert.equal(answer.headers.get("cache-control"), NEVER);
  assert.equal(answer.headers.get("etag"), null);
  await Deno.writeTextFile(join(folder.path, "static/a.txt"), "changed");
  assert.equal((await send("/a.txt")).body, "changed");
});

Deno.test("the precompressed form is chosen by Accept-Encoding", async () => {
  await using folder = await writeApp(FILES);
  const { handler } = await onDisk(folder);
  const get = async (encodings: string) => {
    const headers = { "accept-encoding": encodings };
    const response = await handler(new Request("http://localhost/long.txt", { headers }));
    assert.equal(response.headers.get("vary"), "If-None-Match, Accept-Encoding");
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(response.headers.get("content-length"), String(bytes.length));
    return { encoding: response.headers.get("content-encoding"), bytes };
  };
  const br = await get("gzip, deflate, br");
  assert.equal(br.encoding, "br");
  assert.equal(brotliDecompressSync(br.bytes).toString(), LONG);
  const gzip = await get("gzip;q=1.0, br;q=0");
  assert.equal(gzip.encoding, "gzip");
  assert.equal(gunzipSync(gzip.bytes).toString(), LONG);
  const plain = await get("identity");
  assert.deepEqual([plain.encoding, plain.bytes.length], [null, LONG.length]);
});
