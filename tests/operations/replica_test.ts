import assert from "node:assert/strict";
import { sql } from "kysely";
import { readConfig } from "../../lib/config.ts";
import { connect, type Db } from "../../lib/db/client.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { startPostgres } from "../support/postgres.ts";
import { freePort, type Server, startServer } from "../support/process.ts";

const primary = startPostgres();
const standby = primary && startPostgres({ follows: primary });

async function send(server: Server, path: string, token?: string, json?: unknown) {
  const response = await fetch(`${server.url}${path}`, {
    method: json === undefined ? "GET" : "POST",
    headers: {
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  return await response.json();
}

async function emails(server: Server, token: string): Promise<string[]> {
  const { data } = await send(server, "/api/customers?limit=100", token);
  return data.map((one: { email: string }) => one.email);
}

/** Makes the first administrator and another one; gives their tokens. */
async function signIn(server: Server): Promise<[string, string]> {
  const code = /with code ([0-9a-f-]+)/.exec(server.output())?.[1] ?? "none printed";
  const password = "nineteen purple owls";
  const first = { email: "ada@engine.test", name: "Ada", password };
  const body = new URLSearchParams({ code, ...first });
  await (await fetch(`${server.url}/setup`, { method: "POST", body, redirect: "manual" })).text();
  const { accessToken: ada } = await send(server, "/api/auth/login", undefined, {
    email: first.email,
    password,
  });
  const second = { email: "bob@engine.test", name: "Bob", role: "admin", password };
  await send(server, "/api/users", ada, second);
  const { accessToken: bob } = await send(server, "/api/auth/login", undefined, {
    email: second.email,
    password,
  });
  return [ada, bob];
}

/** Waits until the replica has all that the primary has. */
async function caughtUp(from: Db, copy: Db): Promise<void> {
  const { rows } = await sql<{ at: string }>`select pg_current_wal_insert_lsn()::text as at`
    .execute(from);
  for (let tries = 0; tries < 100; tries++) {
    const there = await sql<{ there: boolean }>`
      select pg_last_wal_replay_lsn() >= ${rows[0]?.at}::pg_lsn as there
    `.execute(copy);
    if (there.rows[0]?.there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the replica never followed");
}

Deno.test({
  name: "lists come from the replica, one's own writes always, and all of it without a replica",
  ignore: primary === undefined || standby === undefined,
  async fn(t) {
    const open = async (url = "") => connect(await serverDialect(readConfig(() => undefined), url));
    const [from, copy] = [await open(primary?.url()), await open(standby?.url())];
    const server = await startServer({
      DATABASE_URL: primary?.url() ?? "",
      DATABASE_REPLICA_URL: standby?.url() ?? "",
      JWT_SECRET: "only-for-tests-only-for-tests-only",
      PORT: String(freePort()),
    });
    const [ada, bob] = await signIn(server);
    const write = (email: string) =>
      send(server, "/api/customers", ada, { name: "Somebody", email });
    await write("one@x.test");
    await caughtUp(from, copy);
    await t.step("the replica follows: both see it", async () => {
      assert.deepEqual(await emails(server, ada), ["one@x.test"]);
      assert.deepEqual(await emails(server, bob), ["one@x.test"]);
    });
    await sql`select pg_wal_replay_pause()`.execute(copy);
    await write("two@x.test");
    await t.step("it lags: who wrote sees it, others do not yet, the feed has it", async () => {
      assert.deepEqual(await emails(server, ada), ["two@x.test", "one@x.test"]);
      assert.deepEqual(await emails(server, bob), ["one@x.test"]);
      const feed = await send(server, "/api/changes?after=0", bob);
      assert.match(JSON.stringify(feed), /two@x\.test/);
    });
    await sql`select pg_wal_replay_resume()`.execute(copy);
    await copy.destroy();
    standby?.close();
    await t.step("it is gone: everybody reads the primary", async () => {
      assert.deepEqual(await emails(server, bob), ["two@x.test", "one@x.test"]);
      assert.deepEqual(await emails(server, ada), ["two@x.test", "one@x.test"]);
    });
    await server.stop("SIGTERM");
    await from.destroy();
    primary?.close();
  },
});
