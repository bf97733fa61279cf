import assert from "node:assert/strict";
import { load, percentile, wait } from "../../support/load.ts";
import { startPostgres } from "../../support/postgres.ts";
import { freePort, type Server, startServer } from "../../support/process.ts";
import { startRedis } from "../../support/redis.ts";

const postgres = startPostgres();
const redisPort = freePort();
let redis = postgres && await startRedis(redisPort);
const ignore = postgres === undefined || redis === undefined;
const folder = await Deno.makeTempDir();

const env = {
  DATA_DIR: folder,
  DATABASE_URL: postgres?.url() ?? "",
  REDIS_URL: redis?.url ?? "",
  JWT_SECRET: "a signing key that only tests have",
  RATE_LIMIT_API: "1000000/1m",
  TRUST_PROXY: "127.0.0.1",
};
const email = "ada@engine.test";
const servers: Server[] = [];
const password = "nineteen purple owls";

interface Attempt {
  from: string;
  who?: string;
  secret?: string;
}

function login(server: Server | undefined, attempt: Attempt): Promise<Response> {
  const { from, who = email, secret = password } = attempt;
  return fetch(`${server?.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": from },
    body: JSON.stringify({ email: who, password: secret }),
  });
}

async function statusOf(answer: Promise<Response>): Promise<number> {
  const response = await answer;
  await response.body?.cancel();
  return response.status;
}

/** Makes the first administrator with the code that the server printed. */
async function setUp(server: Server | undefined): Promise<number> {
  const code = /with code ([0-9a-f-]+)/.exec(server?.output() ?? "")?.[1] ?? "none printed";
  const body = new URLSearchParams({ code, name: "Ada", email, password });
  const url = `${server?.url}/setup`;
  return await statusOf(fetch(url, { method: "POST", body, redirect: "manual" }));
}

if (!ignore) {
  for (let i = 0; i < 2; i++) servers.push(await startServer({ ...env, PORT: String(freePort()) }));
}

Deno.test.afterAll(async () => {
  for (const server of servers) await server.stop("SIGTERM");
  await redis?.close();
  postgres?.close();
  await Deno.remove(folder, { recursive: true });
});

Deno.test({
  name: "an empty server prints the code for its first administrator, and takes it once",
  ignore,
  async fn() {
    assert.equal(await setUp(servers[0]), 303);
    assert.equal(await setUp(servers[1]), 404);
  },
});

Deno.test({
  name: "two processes that share a Redis share its limits: the sixth login fails on either",
  ignore,
  async fn() {
    assert.equal(await statusOf(login(servers[0], { from: "192.0.2.77" })), 200);
    const bob = { from: "192.0.2.1", who: "bob@engine.test", secret: "wrong" };
    const tries = [];
    for (let i = 0; i < 5; i++) tries.push(await statusOf(login(servers[i % 2], bob)));
    // The address is closed to Ada, too, and the account from elsewhere.
    for (const server of servers) tries.push(await statusOf(login(server, { from: bob.from })));
    const elsewhere = { ...bob, from: "192.0.2.9" };
    for (const server of servers) tries.push(await statusOf(login(server, elsewhere)));
    assert.deepEqual(tries, [401, 401, 401, 401, 401, 429, 429, 429, 429]);
  },
});

/** Milliseconds from a write at one process until a stream of the other tells of it. */
async function toldAfter(
  lines: AsyncIterator<string>,
  write: () => Promise<Response>,
): Promise<number> {
  const sent = performance.now();
  const { data } = await (await write()).json();
  for (let text = ""; !text.includes(`"entityId":${data.id},`);) {
    const { value, done } = await lines.next();
    assert.ok(!done, "the stream goes on");
    text += value;
  }
  return performance.now() - sent;
}

Deno.test({
  name:
    "a write at one process is told by the other's stream at once: NOTIFY, not the look every 5 s",
  ignore,
  async fn() {
    const { accessToken } = await (await login(servers[0], { from: "192.0.2.78" })).json();
    const headers = { authorization: `Bearer ${accessToken}`, "content-type": "application/json" };
    const stream = await fetch(`${servers[1]?.url}/api/changes/stream?after=0`, { headers });
    assert.equal(stream.status, 200);
    const lines = (stream.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())[
      Symbol.asyncIterator
    ]();
    const write = (n: number) => () =>
      fetch(`${servers[0]?.url}/api/customers`, {
        ...{ method: "POST", headers },
        body: JSON.stringify({ name: `Told ${n}`, email: `told${n}@engine.test` }),
      });
    await toldAfter(lines, write(0));
    const times: number[] = [];
    for (let n = 1; n <= 6; n++) times.push(await toldAfter(lines, write(n)));
    await lines.return?.();
    assert.ok(Math.max(...times) < 2000, `told after ${times.map(Math.round)} ms`);
  },
});

Deno.test({
  name: "a store killed under load: sign-in is closed, everything else goes on, and it comes back",
  ignore,
  async fn() {
    await redis?.close();
    redis = await startRedis(redisPort);
    const signedIn = await until200(() => login(servers[0], { from: "192.0.2.2" }));
    const { accessToken } = await signedIn.json();
    const headers = { authorization: `Bearer ${accessToken}` };
    const read = () => fetch(`${servers[0]?.url}/api/customers`, { headers });
    const phase = (milliseconds: number) => load(read, { lanes: 4, until: wait(milliseconds) });
    const before = await phase(1500);
    const [during, closed] = await Promise.all([
      phase(4000),
      (async () => {
        await wait(500);
        await redis?.kill();
        await wait(1000);
        const asked = performance.now();
        const statuses = [];
        for (let i = 0; i < 3; i++) {
          statuses.push(await statusOf(login(servers[0], { from: "192.0.2.3" })));
        }
        return { statuses, milliseconds: performance.now() - asked };
      })(),
    ]);
    assert.deepEqual(closed.statuses, [503, 503, 503]);
    assert.deepEqual([Object.keys(before.statuses), Object.keys(during.statuses)], [["200"], [
      "200",
    ]]);
    const restarted = performance.now();
    redis = await startRedis(redisPort);
    await until200(() => login(servers[0], { from: "192.0.2.4" }));
    const back = performance.now() - restarted;
    assert.ok(back < 10_000, `${back} ms until sign-in worked again`);
    report({ before: percentile(before, 0.99), during: percentile(during, 0.99), back });
  },
});

async function until200(ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await ask();
    if (response.status === 200) return response;
    await response.body?.cancel();
    await wait(200);
  }
  throw new Error("it never worked");
}

/** The figures of docs/security.md. */
function report(figures: Record<string, number>): void {
  const text = Object.entries(figures).map(([name, value]) => `${name} ${Math.round(value)} ms`);
  Deno.stderr.writeSync(new TextEncoder().encode(`store killed: ${text.join(", ")}\n`));
}
