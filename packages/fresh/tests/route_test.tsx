import assert from "node:assert/strict";
import { App, createDefine, HttpError, page, type PageProps } from "../src/mod.ts";
import { client, quietly } from "./serve.ts";

const body = (html: string) => /<body>(.*?)<\/body>/s.exec(html)?.[1];

Deno.test("a component without handlers gets {} as data", async () => {
  const Page = (props: PageProps) => (
    <p>{JSON.stringify([props.data, props.route, props.params])}</p>
  );
  const answer = await client(new App().route("/a/:b", { component: Page }))("/a/1");
  assert.match(answer.body.replaceAll("&quot;", "'"), /\[\{\},'\/a\/:b',\{'b':'1'\}\]/);
});

Deno.test("page() gives data, status and headers to the component", async () => {
  const send = client(
    new App().route("/", {
      handler: { GET: () => page("data", { status: 418, headers: { "x-a": "b" } }) },
      component: ({ data }: PageProps<string>) => <p>{data}</p>,
    }).route("/plain", {
      handler: () => ({ data: "plain" }),
      component: ({ data }: PageProps<string>) => <p>{data}</p>,
    }),
  );
  const answer = await send("/");
  assert.deepEqual([answer.status, answer.headers.get("x-a"), body(answer.body)], [
    418,
    "b",
    "<p>data</p>",
  ]);
  assert.equal(body((await send("/plain")).body), "<p>plain</p>");
  assert.deepEqual(page(), { data: undefined });
});

Deno.test("a route's methods: default GET, HEAD by GET, functions for all", async () => {
  const component = () => <p>page</p>;
  const send = client(
    new App().route("/", { component, handler: { POST: () => new Response("post") } })
      .route("/fn", { handler: (ctx) => ctx.text(ctx.req.method) })
      .route("/few", { component, handler: () => page(), config: { methods: ["GET"] } })
      .route("/none", {}),
  );
  assert.equal(body((await send("/")).body), "<p>page</p>");
  assert.equal((await send("POST /")).body, "post");
  assert.equal((await send("HEAD /")).status, 200);
  assert.equal((await send("DELETE /")).status, 405);
  assert.equal((await send("PATCH /fn")).body, "PATCH");
  assert.equal((await send("POST /few")).status, 405);
  assert.equal((await send("/none")).status, 404);
});

Deno.test("a handler's Response is sent without the component", async () => {
  const component = () => {
    throw new Error("not rendered");
  };
  const app = new App().route("/", { component, handler: () => new Response("own") });
  assert.equal((await client(app)("/")).body, "own");
});

Deno.test("async components are awaited, and may answer with a Response", async () => {
  const send = client(
    new App().route("/", { component: async () => <p>{await Promise.resolve("late")}</p> })
      .route("/away", {
        // deno-lint-ignore require-await -- async is what makes it an async component
        component: async () => new Response(null, { status: 303, headers: { location: "/" } }),
      }),
  );
  assert.equal(body((await send("/")).body), "<p>late</p>");
  assert.equal((await send("/away")).status, 303);
});

Deno.test("a lazy route is loaded once; its methods count", async () => {
  let loads = 0;
  const load = () => {
    loads++;
    return Promise.resolve({ handler: { GET: () => new Response("lazy") } });
  };
  const send = client(new App().route("/", load, { skipAppWrapper: true }));
  assert.equal((await send("/")).body, "lazy");
  const wrong = await send("POST /");
  assert.deepEqual([wrong.status, wrong.headers.get("allow")], [405, "GET"]);
  assert.equal((await send("OPTIONS /")).status, 204);
  assert.equal(loads, 1);
});

Deno.test("app wrapper and layouts nest, and can be left out", async () => {
  const wrap = (name: string) => ({ Component, data }: PageProps) => (
    <div>
      {name}
      {data === undefined || data === null ? "" : "data"}
      <Component />
    </div>
  );
  const component = () => <p>p</p>;
  const send = client(
    new App().appWrapper(wrap("unused")).appWrapper(wrap("app")).layout("*", wrap("root"))
      .layout("/in", wrap("in")).layout("/only", wrap("only"), { skipInheritedLayouts: true })
      .layout("/bare", wrap("bare"), { skipAppWrapper: true })
      .route("/in/x", { component })
      .route("/in/alone", { component, config: { skipInheritedLayouts: true } })
      .route("/in/no-app", { component }, { skipAppWrapper: true })
      .route("/only", { component }).route("/bare", { component })
      .get("/render", (ctx) => ctx.render(<p>p</p>, {}, { skipInheritedLayouts: true })),
  );
  const of = async (path: string) => body((await send(path)).body)?.replace(/<\/?div>/g, "|");
  assert.equal(await of("/in/x"), "|app|root|in<p>p</p>|||");
  assert.equal(await of("/in/alone"), "|app<p>p</p>|");
  assert.equal(await of("/in/no-app"), "|root|in<p>p</p>||");
  assert.equal(await of("/only"), "|app|only<p>p</p>||");
  assert.equal(await of("/bare"), "|root|bare<p>p</p>||");
  assert.equal(await of("/render"), "|app<p>p</p>|");
});

Deno.test("what is registered after a route does not wrap it", async () => {
  const layout = ({ Component }: PageProps) => (
    <div>
      <Component />
    </div>
  );
  const app = new App().route("/", { component: () => <p>p</p> }).layout("*", layout)
    .appWrapper(layout);
  assert.equal(body((await client(app)("/")).body), "<p>p</p>");
});

Deno.test("the nearest error route answers, with the error's status, in its own layouts", async () => {
  const app = new App().layout("*", ({ Component }) => (
    <main>
      <Component />
    </main>
  ))
    .onError("*", { component: ({ error }) => <b>root {String(error)}</b> })
    .onError("/a", { component: ({ error }) => <b>a {String(error)}</b> })
    .onError("/a/bad", () => {
      throw new Error("again");
    })
    .get("/x", () => {
      throw new Error("x");
    })
    .get("/a/y", () => {
      throw new HttpError(503, "y");
    })
    .get("/a/bad/z", () => {
      throw new Error("z");
    });
  const send = client(app);
  const of = async (path: string) => {
    const answer = await send(path);
    return [answer.status, body(answer.body)];
  };
  assert.deepEqual(await of("/x"), [500, "<main><b>root Error: x</b></main>"]);
  assert.deepEqual(await of("/a/y"), [503, "<main><b>a HttpError: y</b></main>"]);
  assert.deepEqual(await of("/a/bad/z"), [500, "<main><b>a Error: again</b></main>"]);
});

Deno.test("an error route's own status wins; it serves every method", async () => {
  const app = new App().onError("*", {
    handler: { GET: () => page(undefined, { status: 202 }) },
    component: () => <b>error</b>,
  }).post("/", () => {
    throw new Error("x");
  });
  assert.equal((await client(app)("POST /")).status, 202);
});

Deno.test("an error page is outside of the middlewares of its own segment", async () => {
  const app = new App().onError("*", () => new Response("error"))
    .use(async (ctx) => {
      const response = await ctx.next();
      response.headers.set("x-after", "1");
      return response;
    })
    .get("/", () => {
      throw new Error("x");
    });
  assert.equal((await client(app)("/")).headers.get("x-after"), null);
});

Deno.test("notFound answers every 404 of the app, with status 404 for a component", async () => {
  const app = new App().get("/thrown", () => {
    throw new HttpError(404);
  }).get("/next", (ctx) => ctx.next())
    .notFound({ component: ({ url, error }) => <b>{url.pathname} {String(error)}</b> });
  const send = client(app);
  for (const path of ["/thrown", "/next", "/none"]) {
    const answer = await send(path);
    assert.equal(answer.status, 404);
    assert.match(answer.body, new RegExp(`<b>${path} HttpError`));
  }
  const own = client(new App().notFound(() => new Response("own", { status: 410 })));
  assert.equal((await own("/none")).status, 410);
});

Deno.test("define gives its arguments back", async () => {
  const define = createDefine<{ name: string }>();
  const handler = define.handlers({ GET: (ctx) => page({ hello: ctx.state.name }) });
  const component = define.page<typeof handler>(({ data }) => <p>{data.hello}</p>);
  const name = define.middleware((ctx) => {
    ctx.state.name = "x";
    return ctx.next();
  });
  const layout = define.layout(({ Component }) => (
    <i>
      <Component />
    </i>
  ));
  const app = new App<{ name: string }>().use(name).layout("*", layout)
    .route("/", { handler, component });
  assert.equal(body((await client(app)("/")).body), "<i><p>x</p></i>");
});

Deno.test("a component that fails is a 500", async () => {
  const component = () => {
    throw new Error("render");
  };
  await quietly(async () => {
    assert.equal((await client(new App().route("/", { component }))("/")).status, 500);
  });
});
