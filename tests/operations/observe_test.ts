import assert from "node:assert/strict";
import { copyDemoData } from "../support/demo_data.ts";
import { freePort, type Server, startServer } from "../support/process.ts";

Deno.test("a running server: health, metrics, a log in JSON, and spans of one trace", async (t) => {
  const folder = await Deno.makeTempDir();
  await copyDemoData(`${folder}/data`);
  await using server = await startServer({
    DATA_DIR: `${folder}/data`,
    PORT: String(freePort()),
    OTEL_DENO: "true",
    OTEL_EXPORTER_OTLP_PROTOCOL: "console",
    OTEL_BSP_SCHEDULE_DELAY: "500",
  });
  await t.step("alive and ready", async () => {
    const live = await (await fetch(`${server.url}/api/health?live`)).json();
    assert.deepEqual([live.status, live.checks], ["healthy", {}]);
    const ready = await (await fetch(`${server.url}/api/health`)).json();
    assert.deepEqual(ready.checks, { database: "up", kv: "up" });
    assert.ok(ready.latency.database >= 0 && ready.latency.kv >= 0);
  });
  await t.step("metrics for this machine", async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    assert.match(text, /^petrel_http_request_duration_seconds_count\{.*route="\/api\/health"/m);
    assert.match(text, /^petrel_event_loop_lag_seconds_count [1-9]/m);
  });
  await t.step("a log line is JSON and carries the id of the answer", async () => {
    const response = await fetch(`${server.url}/api/health`);
    await response.body?.cancel();
    const id = response.headers.get("x-request-id");
    const line = server.output().split("\n").find((one) =>
      one.startsWith("{") && one.includes(`"requestId":"${id}"`)
    );
    assert.equal(JSON.parse(line ?? "{}").path, "/api/health");
  });
  await t.step("spans for the route and its statements", async () => {
    const answer = await fetch(`${server.url}/api/auth/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "admin@demo.test", password: "petrel-demo" }),
    });
    await answer.body?.cancel();
    const route = await said(server, /SPAN POST \/api\/auth\/login \[(\w+)\//);
    for (const name of ["select users", "delete kv", "store set"]) {
      await said(server, new RegExp(`SPAN ${name} \\[${route}/`));
    }
  });
  await server.stop("SIGTERM");
  await Deno.remove(folder, { recursive: true });
});

/** What the pattern's group matches once the server has printed it. */
async function said(server: Server, pattern: RegExp): Promise<string | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const match = pattern.exec(server.output());
    if (match !== null) return match[1];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server never printed ${pattern}`);
}
