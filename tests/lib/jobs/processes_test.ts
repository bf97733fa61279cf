import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readConfig } from "../../../lib/config.ts";
import { systemContext } from "../../../lib/context.ts";
import { connect, type Db } from "../../../lib/db/client.ts";
import { migrate } from "../../../lib/db/migrate.ts";
import { serverDialect } from "../../../lib/db/server.ts";
import { enqueue } from "../../../lib/jobs/enqueue.ts";
import { runDueJobs } from "../../../lib/jobs/worker.ts";
import { embeddedKv } from "../../../lib/kv/embedded.ts";
import { noting } from "../../support/jobs_process.ts";
import { startPostgres } from "../../support/postgres.ts";

const kind = { name: "note", payload: z.object({ n: z.number() }) };
const server = startPostgres();
const script = fileURLToPath(new URL("../../support/jobs_process.ts", import.meta.url));

function startWorker(url: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(Deno.execPath(), ["run", "-A", "--frozen", script, url], {
    env: { ...Deno.env.toObject(), ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on("close", resolve));

async function runs(db: Db): Promise<{ n: number; pid: number; attempt: number }[]> {
  const rows = await db.selectFrom("kv").select("value").where("key", "like", "ran:%").execute();
  const run = z.object({ n: z.number(), pid: z.number(), attempt: z.number() });
  return rows.map((row) => run.parse(row.value));
}

async function withServer(work: (db: Db, url: string) => Promise<void>): Promise<void> {
  assert.ok(server !== undefined);
  const config = readConfig((name) => name === "DATABASE_POOL" ? "2" : undefined);
  const db = connect(await serverDialect(config, server.url()));
  await migrate(db);
  await db.deleteFrom("kv").execute();
  try {
    await work(db, server.url());
  } finally {
    await db.destroy();
  }
}

Deno.test.afterAll(() => server?.close());

Deno.test({
  name: "two processes run every job once between them",
  ignore: server === undefined,
  fn: () =>
    withServer(async (db, url) => {
      for (let n = 0; n < 200; n++) await enqueue(systemContext(db, embeddedKv(db)), kind, { n });
      const workers = [startWorker(url), startWorker(url)];
      assert.deepEqual(await Promise.all(workers.map(ended)), [0, 0]);
      const all = await runs(db);
      assert.deepEqual(all.map((run) => run.n).sort((a, b) => a - b), [...Array(200).keys()]);
      assert.equal(new Set(all.map((run) => run.pid)).size, 2, "one process did all the work");
      assert.equal(await db.selectFrom("jobs").select("id").executeTakeFirst(), undefined);
    }),
});

Deno.test({
  name: "a killed process's job is run by another once its lease has ended",
  ignore: server === undefined,
  fn: () =>
    withServer(async (db, url) => {
      const kv = embeddedKv(db);
      await enqueue(systemContext(db, kv), kind, { n: 7 });
      const worker = startWorker(url, { HANG: "1" });
      await new Promise((resolve) => worker.stdout?.once("data", resolve));
      const config = readConfig(() => undefined);
      // While it lives it renews its lease, which is one second long.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.deepEqual(await runDueJobs({ config, db, kv }, [noting]), { done: 0, failed: 0 });
      worker.kill("SIGKILL");
      await ended(worker);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      assert.deepEqual(await runDueJobs({ config, db, kv }, [noting]), { done: 1, failed: 0 });
      assert.deepEqual((await runs(db)).map(({ n, attempt }) => [n, attempt]), [[7, 2]]);
    }),
});
