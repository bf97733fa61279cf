import assert from "node:assert/strict";
import { countCustomers, signIn, withData, withDemo } from "../support/demo_server.ts";
import { freePort, type Server, startServer, startToEnd } from "../support/process.ts";

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
