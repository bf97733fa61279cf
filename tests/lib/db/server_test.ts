import assert from "node:assert/strict";
import { createConnection, createServer } from "node:net";
import { sql } from "kysely";
import { ConfigError, readConfig } from "../../../lib/config.ts";
import { inTime } from "../../../lib/in_time.ts";
import { connect, openDatabase } from "../../../lib/db/client.ts";
import { lazyDialect } from "../../../lib/db/server.ts";
import { freePort } from "../../support/process.ts";

const secret = "s3same-very-secret";
const withUrl = (url: string, more: Record<string, string> = {}) =>
  readConfig((name) => ({ DATABASE_URL: url, JWT_SECRET: "x".repeat(32), ...more })[name]);

async function refusal(url: string): Promise<string> {
  let message = "";
  await assert.rejects(openDatabase(withUrl(url, { DATABASE_TIMEOUT_MS: "1000" })), (error) => {
    assert.ok(error instanceof ConfigError);
    message = error.message;
    return true;
  });
  assert.ok(!message.includes(secret) && !message.includes("\n"), message);
  return message;
}

Deno.test("no server, no host: one line that names the variable and the server", async () => {
  const port = freePort();
  const none = await refusal(`postgres://petrel:${secret}@127.0.0.1:${port}/petrel`);
  assert.equal(none, `DATABASE_URL: no server answers at 127.0.0.1:${port}`);
  const host = await refusal(`postgres://petrel:${secret}@no-such-host.invalid/petrel`);
  assert.match(host, /^DATABASE_URL: .*no-such-host\.invalid/);
});

Deno.test("a server that is no Postgres, or says nothing: one line, in time", async () => {
  const web = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    () => new Response(),
  );
  const silent = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const before = performance.now();
  const lines = await Promise.all(
    [web.addr.port, silent.addr.port].map((port) =>
      refusal(`postgres://petrel:${secret}@127.0.0.1:${port}/petrel`)
    ),
  );
  for (const line of lines) assert.match(line, /^DATABASE_URL: .*127\.0\.0\.1/);
  assert.ok(performance.now() - before < 3000);
  silent.close();
  await web.shutdown();
});

const server = Deno.env.get("DATABASE_URL");

if (server) {
  Deno.test("a database or user that the server lacks: one line with its name", async () => {
    const url = new URL(server);
    url.pathname = "/no_such_database";
    url.password = secret;
    assert.match(await refusal(url.href), /^DATABASE_URL: .*no_such_database/);
    url.username = "nobody";
    assert.match(await refusal(url.href), /^DATABASE_URL: .*nobody/);
  });

  Deno.test("a statement that takes longer than the limit is stopped by the server", async () => {
    const db = await openDatabase(withUrl(server, { DATABASE_TIMEOUT_MS: "100" }));
    await assert.rejects(sql`select pg_sleep(5)`.execute(db), { code: "57014" });
    await db.destroy();
  });

  Deno.test("a statement without values is planned once and kept, as one with values is", async () => {
    const db = await openDatabase(withUrl(server, { DATABASE_POOL: "1" }));
    const query = db.selectNoFrom(sql<number>`1`.as("one"));
    for (let time = 0; time < 3; time++) await query.execute();
    const { rows } = await sql<{ plans: number }>`
      select (generic_plans + custom_plans)::int as plans from pg_prepared_statements
      where statement = ${query.compile().sql}`.execute(db);
    assert.deepEqual(rows, [{ plans: 3 }]);
    await db.destroy();
  });

  Deno.test("it opens as many connections as allowed, and the others wait their turn", async () => {
    const db = await openDatabase(withUrl(server, { DATABASE_POOL: "2" }));
    const pids = await Promise.all(Array.from({ length: 6 }, async () => {
      const query = sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(0.05)`;
      return (await query.execute(db)).rows[0]?.pid;
    }));
    assert.equal(new Set(pids).size, 2);
    await db.destroy();
  });

  Deno.test("connections lost in transactions end those, and others take their place", async () => {
    const db = await openDatabase(withUrl(server, { DATABASE_POOL: "3" }));
    const killer = await openDatabase(withUrl(server, { DATABASE_POOL: "1" }));
    const kill = (pid: number) => sql`select pg_terminate_backend(${pid}::int)`.execute(killer);
    const interrupted = () =>
      db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
        await kill(rows[0]?.pid ?? 0);
        // What it wrote is gone, so nothing after it may be written on another connection.
        for (let n = 0; n < 3; n++) await sql`select 1`.execute(tx).catch(() => {});
        await sql`select 1`.execute(tx);
      });
    for (let round = 0; round < 3; round++) {
      const ends = await Promise.allSettled(Array.from({ length: 6 }, interrupted));
      assert.deepEqual([...new Set(ends.map(({ status }) => status))], ["rejected"]);
    }
    const after = await Promise.all(Array.from({ length: 6 }, () => sql`select 1`.execute(db)));
    assert.equal(after.length, 6);
    // Those that nobody asks again must not keep the process from ending.
    await Promise.allSettled(Array.from({ length: 6 }, interrupted));
    await inTime(db.destroy(), 3000, new Error("the pool does not end"));
    await killer.destroy();
  });

  Deno.test("transactions while no server answers fail as lost, and go on once it does", async () => {
    const away = new URL(server);
    const port = freePort();
    away.hostname = "127.0.0.1";
    away.port = String(port);
    const config = withUrl(away.href, { DATABASE_POOL: "1", DATABASE_TIMEOUT_MS: "1000" });
    const db = connect(lazyDialect(config, away.href));
    const write = () => db.transaction().execute((tx) => sql`select 1 as one`.execute(tx));
    for (let n = 0; n < 2; n++) await assert.rejects(write(), { code: "CONNECTION_CLOSED" });
    const { hostname, port: real } = new URL(server);
    const relay = createServer((client) => {
      const upstream = createConnection(Number(real || 5432), hostname);
      client.pipe(upstream).pipe(client);
    }).listen(port, "127.0.0.1");
    assert.deepEqual((await write()).rows, [{ one: 1 }]);
    await db.destroy();
    await new Promise((closed) => relay.close(closed));
  });

  Deno.test("without prepared statements, for poolers, it works too", async () => {
    const url = new URL(server);
    url.searchParams.set("prepare", "false");
    const db = await openDatabase(withUrl(url.href));
    await sql`select ${1}::int as one`.execute(db);
    const prepared = await sql`select name from pg_prepared_statements`.execute(db);
    assert.deepEqual(prepared.rows, []);
    await db.destroy();
  });
}
