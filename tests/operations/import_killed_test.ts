import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../lib/config.ts";
import { sealAll } from "../../lib/changes/sealer.ts";
import { connect, type Db } from "../../lib/db/client.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { createImport, receiveImport } from "../../lib/imports/create.ts";
import { getImport, runImport } from "../../lib/imports/service.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";
import { person } from "../support/people.ts";
import { startPostgres } from "../support/postgres.ts";

const server = startPostgres();
const script = fileURLToPath(new URL("../support/import_process.ts", import.meta.url));
Deno.test.afterAll(() => server?.close());

function startWorker(url: string): ChildProcess {
  return spawn(Deno.execPath(), ["run", "-A", "--frozen", script, url], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on("close", resolve));
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function* file(rows: number): AsyncGenerator<Uint8Array> {
  const lines = Array.from(
    { length: rows },
    (_, n) => `Person ${n},p${n}@killed.test,Firm ${n % 40}`,
  );
  await Promise.resolve();
  yield new TextEncoder().encode(`name,email,company\n${lines.join("\n")}\n`);
}

async function imported(db: Db): Promise<number> {
  const { count } = await db.selectFrom("customers")
    .select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}

Deno.test({
  name: "an import whose process is killed twice goes on, and writes each row once",
  ignore: server === undefined,
  async fn() {
    const rows = 12_000;
    const config = readConfig((name) => name === "DATABASE_POOL" ? "4" : undefined);
    const url = server?.url() ?? "";
    const db = connect(await serverDialect(config, url));
    await migrate(db);
    const admin = await person({ db, kv: embeddedKv(db), close: () => db.destroy() }, "admin");
    const sent = await receiveImport(admin.ctx(), {
      ...{ name: "killed.csv", type: "text/csv", content: file(rows) },
    });
    const settings = { entity: "customers" as const };
    const { id } = await createImport(admin.ctx(), { file: sent, settings });
    await runImport(admin.ctx(), id);
    for (const least of [1, 4000]) {
      const worker = startWorker(url);
      while (await imported(db) < least) await pause(20);
      worker.kill("SIGKILL");
      await ended(worker);
      await pause(1200);
    }
    assert.ok(await imported(db) < rows, "it was over before it was killed");
    await ended(startWorker(url));
    const done = await getImport(admin.ctx(), id);
    assert.equal(done.status, "done");
    assert.deepEqual(done.counts, {
      ...{ rows, created: rows, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
    });
    assert.equal(await imported(db), rows);
    await sealAll(db);
    const { rows: logged } = await db.executeQuery<{ entity: string; count: number }>(
      db.selectFrom("changes").select(["entity", (eb) => eb.fn.countAll<number>().as("count")])
        .where("changeSetId", "=", done.changeSetId ?? 0).groupBy("entity").orderBy("entity")
        .compile(),
    );
    assert.deepEqual(logged.map(({ entity, count }) => [entity, Number(count)]), [
      ["companies", 40],
      ["customers", rows],
    ]);
    await db.destroy();
  },
});
