import assert from "node:assert/strict";
import { copyDemoData } from "../support/demo_data.ts";
import { freePort, type Server, startServer, startToEnd } from "../support/process.ts";

async function withData(run: (env: Record<string, string>) => Promise<void>): Promise<void> {
  const folder = await Deno.makeTempDir();
  try {
    await run({ DATA_DIR: `${folder}/data`, PORT: String(freePort()) });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** With a database that an earlier start has made. */
function withDemo(run: (env: Record<string, string>) => Promise<void>): Promise<void> {
  return withData(async (env) => {
    await copyDemoData(env.DATA_DIR ?? "");
    await run(env);
  });
}

async function signIn(server: Server): Promise<string> {
  const response = await fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: "admin@demo.test", password: "petrel-demo" }),
  });
  assert.equal(response.status, 200);
  return (await response.json()).accessToken;
}

async function countCustomers(server: Server, token: string, search = ""): Promise<number> {
  const response = await fetch(`${server.url}/api/customers?search=${search}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  assert.equal(response.status, 200);
  return (await response.json()).pagination.total;
}

/** Creates customers one after another until the server is gone; how many it acknowledged. */
async function createUntilGone(
  server: Server,
  token: string,
  acknowledge: (count: number) => void,
): Promise<number> {
  for (let n = 0; n < 5000; n++) {
    const response = await fetch(`${server.url}/api/customers`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ name: `Acknowledged ${n}`, email: `ack${n}@killed.test` }),
    }).catch(() => undefined);
    if (response === undefined) return n;
    assert.equal(response.status, 201);
    await response.body?.cancel();
    acknowledge(n + 1);
  }
  throw new Error("the server was never killed");
}

Deno.test("one command starts, says where and how to sign in, and keeps its data", async () => {
  await withData(async (env) => {
    await using first = await startServer(env);
    for (const login of ["admin@demo.test", "manager@demo.test", "user@demo.test", "petrel-demo"]) {
      assert.ok(first.output().includes(login), `${login} is not printed`);
    }
    const page = await fetch(`${first.url}/login`, { headers: { "accept-encoding": "gzip" } });
    assert.equal(page.status, 200);
    assert.equal(page.headers.get("content-encoding"), "gzip");
    await page.body?.cancel();
    assert.equal(await countCustomers(first, await signIn(first)), 1000);
    assert.equal(await first.stop("SIGINT"), 0);

    const before = performance.now();
    await using second = await startServer(env);
    const reopened = (performance.now() - before) / 1000;
    assert.equal(await countCustomers(second, await signIn(second)), 1000);
    assert.ok(reopened < 3, `reopening took ${reopened.toFixed(1)} s`);
    assert.equal(await second.stop("SIGTERM"), 0);
  });
});

Deno.test("a server killed while it writes has every acknowledged row", async () => {
  await withDemo(async (env) => {
    await using killed = await startServer({ ...env, RATE_LIMIT_API: "off" });
    const { promise: wrote, resolve } = Promise.withResolvers<void>();
    const token = await signIn(killed);
    const writing = createUntilGone(killed, token, (count) => count === 40 && resolve());
    await wrote;
    await killed.stop("SIGKILL");
    const acknowledged = await writing;

    await using again = await startServer({ ...env, RATE_LIMIT_API: "off" });
    const found = await countCustomers(again, await signIn(again), "killed.test");
    await again.stop("SIGINT");
    assert.ok(found >= acknowledged, `${found} of ${acknowledged} are left`);
    assert.ok(found <= acknowledged + 1, "a row appeared that nobody asked for");
  });
});

Deno.test("a second process on the same data stops with one clear line", async () => {
  await withDemo(async (env) => {
    await using server = await startServer(env);
    const second = await startToEnd({ ...env, PORT: String(freePort()) });
    assert.notEqual(second.code, 0);
    assert.match(lastLine(second.output), /in use by another process/);
    assert.equal(await countCustomers(server, await signIn(server)), 1000);
    assert.equal(await server.stop("SIGINT"), 0);
  });
});

Deno.test("a port in use stops the start with one clear line", async () => {
  await withDemo(async (env) => {
    const taken = Deno.listen({ port: Number(env.PORT), hostname: "0.0.0.0" });
    const ended = await startToEnd(env);
    taken.close();
    assert.notEqual(ended.code, 0);
    assert.match(lastLine(ended.output), new RegExp(`${env.PORT}.*in use`));
    assert.doesNotMatch(ended.output, /\bat .*\.ts:\d+/);
  });
});

Deno.test("a database that is not there stops the start with one clear line", async () => {
  await withData(async (env) => {
    const ended = await startToEnd({
      ...env,
      DATABASE_URL: `postgres://petrel:sesame@127.0.0.1:${freePort()}/petrel`,
      JWT_SECRET: "only-for-tests-only-for-tests-only",
    });
    assert.notEqual(ended.code, 0);
    assert.match(lastLine(ended.output), /DATABASE_URL/);
    assert.doesNotMatch(ended.output, /sesame/);
    assert.doesNotMatch(ended.output, /\bat .*\.ts:\d+/);
  });
});

Deno.test("bad configuration names the variable", async () => {
  await withData(async (env) => {
    const ended = await startToEnd({ ...env, RATE_LIMIT_LOGIN: "often" });
    assert.notEqual(ended.code, 0);
    assert.match(lastLine(ended.output), /RATE_LIMIT_LOGIN/);
    assert.doesNotMatch(ended.output, /\bat .*\.ts:\d+/);
  });
});

function lastLine(output: string): string {
  return output.trimEnd().split("\n").at(-1) ?? "";
}
