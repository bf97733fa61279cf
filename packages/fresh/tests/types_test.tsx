/** Most of this file is checked by the compiler: each public name exists and takes what it must. */
import assert from "node:assert/strict";
import type { FunctionComponent } from "preact";
import * as fresh from "../src/mod.ts";
import * as runtime from "../src/runtime/mod.ts";
import * as dev from "../src/dev/mod.ts";
import * as internal from "../src/internal.ts";
import * as compat from "../src/compat.ts";
import type {
  Context,
  CORSOptions,
  CSPOptions,
  CsrfOptions,
  Define,
  FreshConfig,
  FreshContext,
  HandlerByMethod,
  HandlerFn,
  IpFilterOptions,
  IpFilterRules,
  Island,
  LayoutConfig,
  Lazy,
  ListenOptions,
  MaybeLazy,
  Method,
  Middleware,
  MiddlewareFn,
  PageProps,
  PageResponse,
  ResolvedFreshConfig,
  RouteConfig,
  RouteData,
  RouteHandler,
  WebSocketHandlers,
  WebSocketUpgradeOptions,
} from "../src/mod.ts";
import type { HeadProps, PartialProps } from "../src/runtime/mod.ts";
import type {
  BuildOptions,
  OnTransformArgs,
  OnTransformOptions,
  ResolvedBuildConfig,
  TransformFn,
} from "../src/dev/mod.ts";
import type {
  AppProps,
  ErrorPageProps,
  Handler,
  Handlers,
  LayoutProps,
  RouteContext,
  UnknownPageProps,
} from "../src/compat.ts";

const { App, createDefine, cors, csp, csrf, HttpError, ipFilter, page, staticFiles } = fresh;

/** Does not compile unless both types are the same. */
type Same<A, B> = [A] extends [B] ? [B] extends [A] ? true : false : false;
const same = <A, B>(_: Same<A, B>) => {};

interface State {
  user: string;
}

Deno.test("every public value is there", () => {
  const names = (module: object) => Object.keys(module).sort().join(" ");
  assert.equal(
    names(fresh),
    "App HttpError cors createDefine csp csrf ipFilter page staticFiles trailingSlashes",
  );
  assert.equal(names(runtime), "Head HttpError IS_BROWSER Partial asset assetSrcSet");
  assert.equal(names(dev), "Builder");
  assert.equal(names(internal), "IslandPreparer ProdBuildCache path setBuildCache");
  assert.equal(names(compat), "defineApp defineLayout defineRoute");
  assert.equal(fresh.HttpError, runtime.HttpError);
});

Deno.test("handlers, their data and define", () => {
  const define: Define<State> = createDefine<State>();
  const handler = define.handlers({
    GET: (ctx) => page({ name: ctx.state.user, at: ctx.url.pathname }),
    POST: (ctx) => ctx.redirect("/"),
  });
  same<RouteData<typeof handler>, { name: string; at: string }>(true);
  const fn = define.handlers(async (ctx) => {
    await ctx.req.text();
    return ctx.state.user === "" ? new Response() : page([1]);
  });
  same<RouteData<typeof fn>, number[]>(true);
  const Page = define.page<typeof handler>(({ data, state, params, error, Component }) => (
    <p title={data.name} id={params.x}>
      {state.user}
      {String(error)}
      <Component />
    </p>
  ));
  const Late = define.page<typeof fn>(async ({ data }) => <p>{await Promise.resolve(data[0])}</p>);
  const Plain = define.page(({ url }) => <p>{url.href}</p>);
  const Layout = define.layout(({ Component, state }) => (
    <i title={state.user}>
      <Component />
    </i>
  ));
  const middlewares = define.middleware([(ctx) => ctx.next(), async (ctx) => await ctx.next()]);
  const app = new App<State>().use(...middlewares).layout("/", Layout).appWrapper(Layout)
    .route("/", { handler, component: Page }).route("/late", { handler: fn, component: Late })
    .route("/plain", { component: Plain }).route("/lazy", () => Promise.resolve({ handler }));
  assert.equal(typeof app.handler(), "function");
});

Deno.test("middlewares of any state fit an app, lazy ones too", () => {
  const own: Middleware<State> = (ctx) => ctx.text(ctx.state.user);
  const older: MiddlewareFn<State> = own;
  const lazy: Lazy<Middleware<State>> = () => Promise.resolve(own);
  const either: MaybeLazy<Middleware<State>> = own;
  const any: Middleware<unknown> = (ctx) => ctx.next();
  const reads = (ctx: Context<unknown>) => ctx.url;
  const app = new App<State>().use(own, older, either, any, lazy)
    .use("/x", staticFiles(), csrf(), csp({ useNonce: true }), cors(), ipFilter({}))
    .get("/", async (ctx) => {
      reads(ctx);
      const response: Response = await ctx.next();
      return response;
    });
  assert.ok(app);
});

Deno.test("the options' types", () => {
  const config: FreshConfig = { basePath: "/x", mode: "development", trustProxy: true };
  const resolved: ResolvedFreshConfig = new App(config).config;
  same<ResolvedFreshConfig["root"], string>(true);
  const typed: [
    CORSOptions<State>,
    CSPOptions,
    CsrfOptions<State>,
    IpFilterOptions,
    IpFilterRules,
    LayoutConfig,
    RouteConfig,
    WebSocketUpgradeOptions,
    BuildOptions,
    ListenOptions,
  ] = [
    { origin: (origin, ctx) => ctx.state.user + origin, maxAge: 1 },
    { csp: ["default-src 'self'"], reportOnly: true, reportTo: "/x", useNonce: true },
    { origin: ["https://a"] },
    { onBlocked: (remote) => new Response(remote.addr) },
    { denyList: ["1.1.1.1"], allowList: [] },
    { skipAppWrapper: true, skipInheritedLayouts: true },
    { routeOverride: "/x", methods: ["GET"], csp: true, skipAppWrapper: false },
    { idleTimeout: 3, protocol: "p" },
    { target: "es2022", staticDir: ["a"], ignore: [/x/], sourceMap: { kind: "inline" } },
    { port: 1, hostname: "localhost", cert: "", key: "", remoteAddress: "https://x" },
  ];
  assert.equal(typed.length, 10);
  assert.equal(resolved.root, ".");
});

Deno.test("types that only name something", () => {
  same<Method, "HEAD" | "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "OPTIONS">(true);
  same<keyof HandlerByMethod<unknown, State>, Method>(true);
  same<FreshContext<State>, Context<State>>(true);
  same<PageResponse<number>["data"], number>(true);
  same<Island["exportName"], string>(true);
  same<PageProps<number, State>["data"], number>(true);
  same<PageProps["Component"], FunctionComponent>(true);
  same<PartialProps["name"], string>(true);
  same<HeadProps extends object ? true : false, true>(true);
  same<ResolvedBuildConfig["staticDir"], string[]>(true);
  same<OnTransformArgs["content"] extends Uint8Array ? true : false, true>(true);
  same<OnTransformOptions["filter"], RegExp>(true);
  same<AppProps<number>, LayoutProps<number>>(true);
  same<ErrorPageProps, UnknownPageProps>(true);
  same<RouteContext<void, State>, Context<State>>(true);
  same<Handlers<number, State>, HandlerByMethod<number, State>>(true);
  same<Handler<number, State>, HandlerFn<number, State>>(true);
  const transform: TransformFn = ({ text, path }) => ({ content: text, path });
  const route: RouteHandler<number, State> = () => page(1);
  const socket: WebSocketHandlers = { open: (ws) => ws.close(), close: (_ws, code) => code };
  assert.equal([transform, route, socket].length, 3);
  assert.equal(new HttpError(404, undefined, { cause: 1 }).cause, 1);
});

Deno.test("compat gives back what it gets", () => {
  const component = (ctx: { url: URL }) => <p>{ctx.url.href}</p>;
  assert.equal(compat.defineApp(component), component);
  assert.equal(compat.defineLayout(component), component);
  assert.equal(compat.defineRoute(component), component);
});
