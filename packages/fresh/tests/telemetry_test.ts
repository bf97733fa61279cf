import assert from "node:assert/strict";

const PROGRAM = `
import { App } from ${JSON.stringify(new URL("../src/mod.ts", import.meta.url).href)};
import { h } from "preact";
const app = new App()
  .use((ctx) => ctx.next())
  .use((ctx) => ctx.next())
  .route("/page/:id", () => Promise.resolve({ component: async () => h("p", null, "x") }))
  .get("/traced", (ctx) => ctx.render(h("p")))
  .get("/fail", () => { throw new Error("broken"); });
const server = Deno.serve({ port: 0, onListen() {} }, app.handler());
for (const path of ["/page/1", "/fail"]) {
  const response = await fetch("http://localhost:" + server.addr.port + path);
  await response.text();
}
const traced = await fetch("http://localhost:" + server.addr.port + "/traced");
if (!/<meta name="traceparent" content="00-\\w{32}-\\w{16}-01"/.test(await traced.text())) {
  throw new Error("The page does not name its trace");
}
await server.shutdown();
`;

interface Sent {
  resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
}

interface SentSpan {
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
  events?: { name: string }[];
}

async function collectSpans(): Promise<SentSpan[]> {
  const spans: SentSpan[] = [];
  await using collector = Deno.serve({ port: 0, onListen: () => {} }, async (req) => {
    const isTraces = new URL(req.url).pathname === "/v1/traces";
    const sent: Partial<Sent> = await req.json();
    for (const { scopeSpans } of isTraces ? sent.resourceSpans ?? [] : []) {
      spans.push(...scopeSpans.flatMap((scope) => scope.spans));
    }
    return new Response();
  });
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-check", "-A", "--ext=ts", "-"],
    stdin: "piped",
    stderr: "null",
    env: {
      OTEL_DENO: "true",
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://localhost:${collector.addr.port}`,
    },
  }).spawn();
  await new Blob([PROGRAM]).stream().pipeTo(child.stdin);
  assert.ok((await child.status).success);
  return spans;
}

function attributesOf(span: SentSpan | undefined): Record<string, unknown> {
  const entries = span?.attributes.map(({ key, value }) => [key, Object.values(value)[0]]) ?? [];
  return Object.fromEntries(entries);
}

Deno.test("spans for middlewares, lazy routes, async components and renders", async () => {
  const spans = await collectSpans();
  const named = (name: string) => spans.find((span) => span.name === name);
  assert.equal(attributesOf(named("GET /page/:id"))["http.route"], "/page/:id");
  assert.equal(Number(attributesOf(named("middlewares"))["fresh.middleware.count"]), 2);
  assert.equal(attributesOf(named("render"))["fresh.span_type"], "render");
  assert.equal(attributesOf(named("lazy-route"))["fresh.route_name"], "/page/:id");
  assert.ok(named("invoke async component"));
  assert.ok(named("GET /fail")?.events?.some((event) => event.name === "exception"));
});
