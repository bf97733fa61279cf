import assert from "node:assert/strict";
import { App, type Context, type Middleware } from "../src/mod.ts";
import { client, quietly } from "./serve.ts";

function answering(handler: Middleware<unknown>) {
  return client(new App().all("*", handler));
}

async function location(target: string, request = "/"): Promise<string | null> {
  return (await answering((ctx) => ctx.redirect(target))(request)).headers.get("location");
}

Deno.test("redirect: status, and no way to another host by slashes", async () => {
  assert.equal((await answering((ctx) => ctx.redirect("/x"))("/")).status, 302);
  assert.equal((await answering((ctx) => ctx.redirect("/x", 307))("/")).status, 307);
  assert.equal(await location("//evil.com/"), "/evil.com/");
  assert.equal(await location("/\\evil.com"), "/evil.com");
  assert.equal(await location("/\t/evil.com"), "/evil.com");
  assert.equal(await location("//a//b?next=//c#d//e"), "/a/b?next=//c#d//e");
  assert.equal(await location("https://other.example//x"), "https://other.example//x");
});

Deno.test("redirect of a partial request asks for partials again", async () => {
  assert.equal(await location("/x", "/?fresh-partial=true"), "/x?fresh-partial=true");
  assert.equal(await location("/x?a=1#h", "/?fresh-partial"), "/x?a=1&fresh-partial=true#h");
  assert.equal(await location("/x", "/?other=fresh-partial"), "/x");
});

Deno.test("text, html and json set their types and keep what the app sets", async () => {
  const text = await answering((ctx) => ctx.text("hi", { status: 201 }))("/");
  assert.deepEqual([text.status, text.body, text.headers.get("content-type")], [
    201,
    "hi",
    "text/plain;charset=UTF-8",
  ]);
  const html = await answering((ctx) => ctx.html("<b>", { headers: { "x-a": "1" } }))("/");
  assert.equal(html.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(html.headers.get("x-a"), "1");
  const json = await answering((ctx) => ctx.json({ a: 1 }, { status: 418 }))("/");
  assert.deepEqual([json.status, json.body, json.headers.get("content-type")], [
    418,
    '{"a":1}',
    "application/json",
  ]);
});

Deno.test("stream takes iterables, async iterables and functions, strings and bytes", async () => {
  async function* later() {
    yield "a";
    await Promise.resolve();
    yield new TextEncoder().encode("ü");
  }
  assert.equal((await answering((ctx) => ctx.stream(["x", "y"]))("/")).body, "xy");
  assert.equal((await answering((ctx) => ctx.stream(later()))("/")).body, "aü");
  assert.equal((await answering((ctx) => ctx.stream(later, { status: 203 }))("/")).status, 203);
});

Deno.test("HEAD ends a stream without reading it", async () => {
  let ended = false;
  const body = new ReadableStream({
    cancel() {
      ended = true;
    },
  });
  assert.equal((await answering(() => new Response(body))("HEAD /")).body, "");
  assert.ok(ended);
});

Deno.test("render gives a whole document, with the init it gets", async () => {
  const answer = await answering((ctx) =>
    ctx.render(<p>hi</p>, { status: 404, headers: { "x-a": "1" } })
  )("/");
  assert.match(answer.body, /^<!DOCTYPE html>.*<body>.*<p>hi<\/p>/);
  assert.equal(answer.status, 404);
  assert.equal(answer.headers.get("x-a"), "1");
  assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8");
});

Deno.test("render takes null, and refuses anything else that is no vnode", async () => {
  assert.equal((await answering((ctx) => ctx.render(null))("/")).status, 200);
  const render = (...args: unknown[]): Middleware<unknown> => (ctx: Context<unknown>) =>
    Reflect.apply(ctx.render, ctx, args);
  const logged = await quietly(async () => {
    assert.equal((await answering(render())("/")).status, 500);
    assert.equal((await answering(render({}))("/")).status, 500);
    assert.equal((await answering(render("text"))("/")).status, 500);
  });
  assert.equal(logged.length, 3);
});

Deno.test("upgrade without the header is a 400", async () => {
  assert.equal((await answering((ctx) => ctx.upgrade().response)("/")).status, 400);
  assert.equal((await answering((ctx) => ctx.upgrade({ open() {} }))("/")).status, 400);
});

Deno.test("websockets: ws(), upgrade(handlers), upgrade()", async () => {
  const events: string[] = [];
  const app = new App()
    .ws("/ws", {
      open: (socket) => socket.send("open"),
      message: (socket, event) => socket.send(`echo ${event.data}`),
      close: (_, code, reason) => events.push(`close ${code} ${reason}`),
    }, { protocol: "chat" })
    .get("/own", (ctx) => {
      const { socket, response } = ctx.upgrade({ idleTimeout: 5 });
      socket.onopen = () => socket.send("own");
      return response;
    });
  await using server = Deno.serve({ port: 0, onListen: () => {} }, app.handler());
  const base = `ws://localhost:${server.addr.port}`;
  assert.deepEqual(await talk(`${base}/ws`, "hi", 2, "chat"), ["chat", "open", "echo hi"]);
  assert.deepEqual(await talk(`${base}/own`, "hi", 1), ["", "own"]);
  assert.deepEqual(events, ["close 3001 done"]);
});

function talk(url: string, text: string, expected: number, protocol?: string): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  const got: string[] = [];
  const socket = new WebSocket(url, protocol ?? []);
  socket.onopen = () => {
    got.push(socket.protocol);
    socket.send(text);
  };
  socket.onmessage = (event) => {
    got.push(event.data);
    if (got.length > expected) socket.close(3001, "done");
  };
  socket.onclose = () => resolve(got);
  socket.onerror = reject;
  return promise;
}

Deno.test("a stream that fails ends the answer with an error, and nothing else", async () => {
  async function* failing() {
    yield "start";
    await Promise.resolve();
    throw new Error("midway");
  }
  const app = new App()
    .get("/", (ctx) => ctx.stream(failing))
    .get("/at-once", (ctx) =>
      ctx.stream(() => {
        throw new Error("at once");
      }))
    .get("/ok", () => new Response("ok"));
  const handler = app.handler();
  const answer = await handler(new Request("http://localhost/"));
  assert.equal(answer.status, 200);
  await assert.rejects(answer.text(), /midway/);
  await quietly(async () => assert.equal((await client(app)("/at-once")).status, 500));
  assert.equal((await client(app)("/ok")).body, "ok");
});
