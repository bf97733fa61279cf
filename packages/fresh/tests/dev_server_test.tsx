import assert from "node:assert/strict";
import { Builder } from "../src/dev/mod.ts";
import { App, HttpError, staticFiles } from "../src/mod.ts";
import { writeApp } from "./app_files.ts";
import { quietly } from "./serve.ts";

interface DevServer extends AsyncDisposable {
  origin: string;
  builder: Builder;
  /** Status and body of a page, asked for as a browser does. */
  page(path: string): Promise<{ status: number; body: string }>;
}

function throwing(app: App<unknown>): App<unknown> {
  return app.use(staticFiles())
    .get("/page", (ctx) => ctx.render(<p>page</p>))
    .get("/fail", () => {
      throw new Error("what <went> wrong");
    })
    .get("/away", () => {
      throw new HttpError(403, "no");
    });
}

async function serve(root: string, app: App<unknown>): Promise<DevServer> {
  const builder = new Builder({ root });
  const stop = new AbortController();
  const address = Promise.withResolvers<Deno.NetAddr>();
  const options = { port: 0, signal: stop.signal, onListen: address.resolve };
  await builder.listen(() => Promise.resolve({ app }), options);
  const { port } = await address.promise;
  const origin = `http://localhost:${port}`;
  const page = async (path: string) => {
    const response = await fetch(origin + path, { headers: { accept: "text/html" } });
    return { status: response.status, body: await response.text() };
  };
  const end = async () => {
    // A build that is still under way would outlive the test.
    await page("/page");
    stop.abort();
  };
  return { origin, builder, page, [Symbol.asyncDispose]: end };
}

Deno.test("development: every page has the script that reloads it", async () => {
  await using folder = await writeApp({ "static/a.css": "a{}" });
  await using server = await serve(folder.path, throwing(new App()));
  assert.equal(server.builder.config.mode, "development");
  const { body } = await server.page("/page");
  const entry = /\/_fresh\/js\/[\da-f]{40}\/fresh-runtime\.js/.exec(body)?.[0] ?? "";
  const script = await server.page(entry);
  assert.equal(script.status, 200);
  assert.match(script.body, /_frsh\/alive/);
  assert.equal((await server.page("/a.css")).body, "a{}");
});

Deno.test("development: the live connection tells the revision", async () => {
  await using folder = await writeApp({});
  await using server = await serve(folder.path, throwing(new App({ basePath: "/base" })));
  const socket = new WebSocket(`${server.origin.replace("http", "ws")}/base/_frsh/alive`);
  const message = await new Promise<string>((resolve, reject) => {
    socket.onmessage = (event) => resolve(event.data);
    socket.onerror = reject;
  });
  assert.deepEqual(JSON.parse(message), {
    type: "initial-state",
    revision: server.builder.config.buildId,
  });
  await new Promise((resolve) => {
    socket.onclose = resolve;
    socket.close();
  });
  assert.equal((await server.page("/base/_frsh/alive")).status, 400);
});

Deno.test("development: an error nobody handled is shown over the page", async () => {
  await using folder = await writeApp({});
  await using server = await serve(folder.path, throwing(new App()));
  const logged = await quietly(async () => {
    const { status, body } = await server.page("/fail");
    assert.equal(status, 500);
    assert.match(body, /<iframe id="fresh-error-overlay"/);
    assert.match(body, /what &/);
  });
  assert.equal(logged.length, 1);
  const client = await server.page("/away");
  assert.deepEqual([client.status, client.body], [403, "no"]);
  await quietly(async () => {
    const response = await fetch(`${server.origin}/fail`, { headers: { accept: "*/*" } });
    assert.equal(await response.text(), "Internal server error");
  });
});

Deno.test("development: the app's own error pages win, basePath works", async () => {
  await using folder = await writeApp({});
  const app = throwing(
    new App({ basePath: "/base" }).onError("*", () => new Response("own", { status: 500 })),
  );
  await using server = await serve(folder.path, app);
  assert.equal((await server.page("/base/fail")).body, "own");
  assert.match((await server.page("/base/page")).body, /\/base\/_fresh\/js\//);
});

Deno.test("development: the workspace folder for the browser's tools", async () => {
  await using folder = await writeApp({});
  await using server = await serve(folder.path, throwing(new App()));
  const path = "/.well-known/appspecific/com.chrome.devtools.json";
  const response = await fetch(server.origin + path);
  assert.match(response.headers.get("etag") ?? "", /^W\/"[\da-f]{40}"$/);
  const { workspace } = await response.json();
  assert.equal(workspace.root, folder.path);
  assert.match(workspace.uuid, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
});

Deno.test("development: code that does not build is said in the answer", async () => {
  await using folder = await writeApp({ "islands/Bad.tsx": "export default () => <" });
  await quietly(async () => {
    await using server = await serve(folder.path, throwing(new App()));
    const { status, body } = await server.page("/page");
    assert.equal(status, 500);
    assert.match(body, /Bad\.tsx/);
  });
});
