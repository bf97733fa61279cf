import assert from "node:assert/strict";
import { App, HttpError, type Middleware } from "../src/mod.ts";
import { client, quietly } from "./serve.ts";

interface State {
  text: string;
}

function add(text: string): Middleware<State> {
  return (ctx) => {
    ctx.state.text = (ctx.state.text ?? "") + text;
    return ctx.next();
  };
}

const show: Middleware<State> = (ctx) => ctx.text(ctx.state.text ?? "");

Deno.test("middlewares run in order, for their path and below", async () => {
  const send = client(
    new App<State>().use(add("A")).use("/foo", add("B")).use("/foo/bar", add("C"), add("D"))
      .get("/", show).get("/foo", show).get("/foo/bar", show).get("/foo/:id", show)
      .get("/foobar", show),
  );
  assert.equal((await send("/")).body, "A");
  assert.equal((await send("/foo")).body, "AB");
  assert.equal((await send("/foo/bar")).body, "ABCD");
  assert.equal((await send("/foo/7")).body, "AB");
  assert.equal((await send("/foobar")).body, "A");
});

Deno.test("a middleware registered after a route does not run for it", async () => {
  const send = client(
    new App<State>().use(add("A")).get("/", show).use(add("B")).get("/later", show),
  );
  assert.equal((await send("/")).body, "A");
  assert.equal((await send("/later")).body, "AB");
});

Deno.test("'*', '/' and '/*' all mean the root", async () => {
  const send = client(
    new App<State>().use("*", add("A")).use("/", add("B")).use("/*", add("C")).get("/x", show),
  );
  assert.equal((await send("/x")).body, "ABC");
});

Deno.test("an unmatched URL runs the root middlewares only", async () => {
  const seen: string[] = [];
  const note = (name: string): Middleware<State> => (ctx) => {
    seen.push(name);
    return ctx.next();
  };
  const send = client(new App<State>().use(note("root")).use("/foo", note("foo")));
  assert.equal((await send("/foo/none")).status, 404);
  assert.deepEqual(seen, ["root"]);
});

Deno.test("handlers of one route form a chain; each verb has its own", async () => {
  const send = client(
    new App<State>().get("/", add("A"), add("B"), show).post("/", add("P"), show)
      .patch("/", add("PA"), show).put("/", add("PU"), show).delete("/", add("D"), show)
      .all("/all", add("all"), show),
  );
  assert.equal((await send("/")).body, "AB");
  assert.equal((await send("POST /")).body, "P");
  assert.equal((await send("PATCH /")).body, "PA");
  assert.equal((await send("PUT /")).body, "PU");
  assert.equal((await send("DELETE /")).body, "D");
  assert.equal((await send("OPTIONS /all")).body, "all");
  assert.equal((await send("HEAD /all")).status, 200);
});

Deno.test("a lazy middleware is loaded once and then kept", async () => {
  let loads = 0;
  const lazy = () => {
    loads++;
    return Promise.resolve(add("L"));
  };
  const send = client(new App<State>().use(lazy).get("/", lazy, show));
  assert.equal((await send("/")).body, "LL");
  assert.equal((await send("/")).body, "LL");
  assert.equal(loads, 2);
});

Deno.test("the chain is safe for requests at the same time", async () => {
  const pause: Middleware<State> = async (ctx) => {
    await new Promise((resolve) => setTimeout(resolve, Number(ctx.params.ms)));
    return ctx.next();
  };
  const tail: Middleware<State> = (ctx) => ctx.text(`${ctx.params.ms}`);
  const send = client(new App<State>().get("/:ms", pause, pause, tail));
  const answers = await Promise.all(["/9", "/1", "/5"].map((path) => send(path)));
  assert.deepEqual(answers.map((answer) => answer.body), ["9", "1", "5"]);
});

Deno.test("ctx.next() can be taken out of ctx, and called again after an error", async () => {
  let calls = 0;
  const retry: Middleware<State> = async ({ next }) => {
    try {
      return await next();
    } catch {
      return await next();
    }
  };
  const failOnce: Middleware<State> = (ctx) => {
    if (calls++ === 0) throw new Error("first");
    return ctx.next();
  };
  const send = client(new App<State>().use(retry).use(failOnce).get("/", () => new Response("ok")));
  assert.equal((await send("/")).body, "ok");
  assert.equal(calls, 2);
});

Deno.test("errors pass through ctx.next() and are set on the context", async () => {
  const seen: [unknown, unknown][] = [];
  const watch: Middleware<State> = async (ctx) => {
    try {
      return await ctx.next();
    } catch (error) {
      seen.push([error, ctx.error]);
      throw error;
    }
  };
  const app = new App<State>().use(watch).use(watch).get("/", () => {
    throw "boom";
  });
  await quietly(async () => {
    assert.equal((await client(app)("/")).status, 500);
  });
  assert.deepEqual(seen, [["boom", "boom"], ["boom", "boom"]]);
});

Deno.test("nobody's errors: HttpError keeps its status, anything else is a plain 500", async () => {
  const app = new App<State>()
    .get("/teapot", () => {
      throw new HttpError(418);
    })
    .get("/words", () => {
      throw new HttpError(409, "taken");
    })
    .get("/down", () => {
      throw new HttpError(503, "later");
    })
    .get("/bug", () => {
      throw new Error("secret");
    });
  const send = client(app);
  const logged = await quietly(async () => {
    assert.deepEqual((await send("/teapot")).body, "I'm a teapot");
    assert.deepEqual([(await send("/words")).status, (await send("/words")).body], [409, "taken"]);
    assert.equal((await send("/down")).status, 503);
    const bug = await send("/bug");
    assert.deepEqual([bug.status, bug.body], [500, "Internal server error"]);
  });
  assert.equal(logged.length, 2);
});

Deno.test("a handler that gives no Response is a 500", async () => {
  const broken: Middleware<State> = () => JSON.parse("{}");
  const logged = await quietly(async () => {
    assert.equal((await client(new App<State>().get("/", broken))("/")).status, 500);
  });
  assert.match(String(logged[0]?.[0]), /Expected a Response/);
});

Deno.test("an app without a build on Deno Deploy asks for one", () => {
  Deno.env.set("DENO_DEPLOYMENT_ID", "x");
  try {
    assert.throws(() => new App().handler(), /deno task build/);
  } finally {
    Deno.env.delete("DENO_DEPLOYMENT_ID");
  }
});

Deno.test("listen resolves when it listens, and ends with its signal", async () => {
  const stop = new AbortController();
  const address = Promise.withResolvers<Deno.NetAddr>();
  const app = new App({ basePath: "/base" }).get("/", () => new Response("ok"));
  await app.listen({ port: 0, signal: stop.signal, onListen: address.resolve });
  const { port } = await address.promise;
  assert.equal(await (await fetch(`http://localhost:${port}/base`)).text(), "ok");
  stop.abort();
});

Deno.test("listen without a port takes one from 8000 to 8019, and says the address", async () => {
  const { log } = console;
  const lines: string[] = [];
  const stop = new AbortController();
  Object.assign(console, { log: (line: string) => lines.push(line) });
  try {
    await new App({ basePath: "/base" }).get("/", () => new Response("ok"))
      .listen({ hostname: "127.0.0.1", signal: stop.signal });
  } finally {
    Object.assign(console, { log });
  }
  const address = /http:\/\/127\.0\.0\.1:80[01]\d\/base\//.exec(lines.join())?.[0] ?? "";
  assert.equal(await (await fetch(address)).text(), "ok");
  stop.abort();
});

Deno.test("development without a builder: an error is shown over the page", async () => {
  const app = new App({ mode: "development" }).get("/", () => {
    throw new Error("reason");
  });
  await quietly(async () => {
    const { status, body } = await client(app)("/", { headers: { accept: "text/html" } });
    assert.equal(status, 500);
    assert.match(body, /fresh-error-overlay/);
  });
});
