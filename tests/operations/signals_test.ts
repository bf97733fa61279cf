import assert from "node:assert/strict";
import { sql } from "kysely";
import { readConfig } from "../../lib/config.ts";
import { connect } from "../../lib/db/client.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { wait } from "../support/load.ts";
import { startPostgres } from "../support/postgres.ts";
import { freePort, type Server, startServer } from "../support/process.ts";

const postgres = startPostgres();
const folder = await Deno.makeTempDir();
Deno.test.afterAll(async () => {
  postgres?.close();
  await Deno.remove(folder, { recursive: true });
});

Deno.test({
  name: "a process waits for a database of its version, and ends without losing a request",
  ignore: postgres === undefined,
  async fn(t) {
    const url = postgres?.url() ?? "";
    const db = connect(await serverDialect(readConfig(() => undefined), url));
    await migrate(db);
    await sql`insert into kysely_migration (name, timestamp) values ('29991231_later', '')`
      .execute(db);
    await using server = await startServer({
      DATA_DIR: folder,
      DATABASE_URL: url,
      JWT_SECRET: "only-for-tests-only-for-tests-only",
      PORT: String(freePort()),
    });
    await t.step("a newer database: a page that says so, and a line in the log", async () => {
      const page = await fetch(`${server.url}/login`);
      assert.equal(page.status, 503);
      assert.match(await page.text(), /Petrel is being updated/);
      assert.match(server.output(), /lacks: 29991231_later/);
    });
    await sql`delete from kysely_migration where name = '29991231_later'`.execute(db);
    await t.step("it serves as soon as they fit together", async () => {
      for (let tries = 0; tries < 120 && !/Petrel is at/.test(server.output()); tries++) {
        await wait(500);
      }
      const page = await fetch(`${server.url}/login`);
      assert.equal(page.status, 200);
      await page.body?.cancel();
    });
    await t.step(
      "SIGTERM: a request that is still being sent is answered, then it ends",
      () => endUnderWay(server),
    );
    await db.destroy();
  },
});

/** Sends half of a request, then the signal, then the rest. */
async function endUnderWay(server: Server): Promise<void> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const write = (text: string) => writer.write(new TextEncoder().encode(text));
  const answer = fetch(`${server.url}/api/auth/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: readable,
  });
  await write(`{"email":"ada@engine.test",`);
  while (await openRequests(server) < 2) await wait(50);
  const ended = server.stop("SIGTERM");
  await wait(500);
  await write(`"password":"a wrong password"}`);
  await writer.close();
  const response = await answer;
  assert.equal(response.status, 401);
  assert.equal((await response.json()).error.code, "UNAUTHORIZED");
  assert.equal(await ended, 0);
}

/** With the one that asks for it. */
async function openRequests(server: Server): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^petrel_http_requests_open (\d+)$/m.exec(text)?.[1]);
}
