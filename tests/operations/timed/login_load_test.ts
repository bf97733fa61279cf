import assert from "node:assert/strict";
import { copyDemoData } from "../../support/demo_data.ts";
import { type Load, load, percentile, wait } from "../../support/load.ts";
import { freePort, startServer } from "../../support/process.ts";

const credentials = { email: "user@demo.test", password: "petrel-demo" };

Deno.test("20 parallel sign-ins leave pages their time", async () => {
  const folder = await Deno.makeTempDir();
  const env = { DATA_DIR: `${folder}/data`, PORT: String(freePort()), RATE_LIMIT_LOGIN: "off" };
  await copyDemoData(env.DATA_DIR);
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
  const idle: Load = { times: [], statuses: {} };
  const busy: Load = { times: [], statuses: {} };
  let signIns = 0;
  // In turn, so that what else the machine does meets both.
  for (let round = 0; round < 4; round++) {
    add(idle, await load(page, { lanes: 1, until: wait(1000) }));
    const during = wait(1000);
    const [pages, logins] = await Promise.all([
      load(page, { lanes: 1, until: during }),
      load(login, { lanes: 20, until: during }),
    ]);
    add(busy, pages);
    assert.deepEqual(Object.keys(logins.statuses), ["200"]);
    signIns += logins.times.length;
  }
  await server.stop("SIGTERM");
  await Deno.remove(folder, { recursive: true });
  assert.deepEqual([Object.keys(idle.statuses), Object.keys(busy.statuses)], [["200"], ["200"]]);
  const at = (share: number) => [percentile(idle, share), percentile(busy, share)] as const;
  const words = (share: number) => at(share).map((time) => time.toFixed(1)).join(" -> ");
  const figures = `page p50 ${words(0.5)} ms, p99 ${words(0.99)} ms, ${signIns} sign-ins`;
  Deno.stderr.writeSync(new TextEncoder().encode(`${figures}\n`));
  const [p50, p99] = [at(0.5), at(0.99)];
  assert.ok(p50[1] < Math.max(2 * p50[0], 60), figures);
  // Other work on the machine counts too; the figure to hold is in docs/security.md.
  assert.ok(p99[1] < Math.max(3 * p99[0], 250), figures);
});

function add(sum: Load, { times, statuses }: Load): void {
  sum.times = [...sum.times, ...times].sort((a, b) => a - b);
  Object.assign(sum.statuses, statuses);
}
