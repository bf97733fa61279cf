import assert from "node:assert/strict";
import { load, percentile, wait } from "../support/load.ts";
import { freePort, startServer } from "../support/process.ts";

const credentials = { email: "user@demo.test", password: "petrel-demo" };

Deno.test("20 parallel sign-ins leave pages their time", async () => {
  const folder = await Deno.makeTempDir();
  const env = { DATA_DIR: `${folder}/data`, PORT: String(freePort()), RATE_LIMIT_LOGIN: "off" };
  const server = await startServer(env);
  const login = () =>
    fetch(`${server.url}/api/auth/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(credentials),
    });
  const { accessToken } = await (await login()).json();
  const headers = { cookie: `petrel_access=${accessToken}` };
  const page = () => fetch(`${server.url}/customers`, { headers });
  await load(page, { lanes: 1, until: wait(2000) });
  const idle = await load(page, { lanes: 1, until: wait(4000) });
  const during = wait(4000);
  const [busy, logins] = await Promise.all([
    load(page, { lanes: 1, until: during }),
    load(login, { lanes: 20, until: during }),
  ]);
  await server.stop("SIGTERM");
  await Deno.remove(folder, { recursive: true });
  assert.deepEqual([Object.keys(busy.statuses), Object.keys(logins.statuses)], [["200"], ["200"]]);
  const [before, after] = [percentile(idle, 0.99), percentile(busy, 0.99)];
  const figures =
    `page p50 ${percentile(idle, 0.5).toFixed(1)} -> ${percentile(busy, 0.5).toFixed(1)} ms, ` +
    `p99 ${before.toFixed(1)} -> ${after.toFixed(1)} ms, ${logins.times.length} sign-ins`;
  Deno.stderr.writeSync(new TextEncoder().encode(`${figures}\n`));
  // Other work on the machine counts too; the figure to hold is in docs/security.md.
  assert.ok(after < Math.max(4 * before, 250), figures);
});
