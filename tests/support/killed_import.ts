import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sealAll } from "../../lib/changes/sealer.ts";
import { verifyChanges } from "../../lib/changes/verify.ts";
import { readConfig } from "../../lib/config.ts";
import { connect, type Db } from "../../lib/db/client.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { createImport, receiveImport } from "../../lib/imports/create.ts";
import { importing } from "../../lib/imports/job.ts";
import { getImport, runImport } from "../../lib/imports/service.ts";
import { runDueJobs } from "../../lib/jobs/worker.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";
import { person } from "./people.ts";

const script = fileURLToPath(new URL("./import_process.ts", import.meta.url));
const firms = 40;

function startWorker(url: string): ChildProcess {
  return spawn(Deno.execPath(), ["run", "-A", "--frozen", script, url], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.on("close", resolve));
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function* file(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode("name,email,company\n");
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - from) }, (_, at) => {
      const n = from + at;
      return `Person ${n},p${n}@killed.test,Firm ${n % firms}`;
    });
    yield encoder.encode(`${lines.join("\n")}\n`);
    await Promise.resolve();
  }
}

async function imported(db: Db): Promise<number> {
  const { count } = await db.selectFrom("customers")
    .select((eb) => eb.fn.countAll<number>().as("count")).executeTakeFirstOrThrow();
  return Number(count);
}

/**
 * Imports so many customers into the empty database of a server, by a process that is killed each
 * time so many of them are there, and by one that may go on to the end. Fails unless each row was
 * written and logged once. Gives how many rows were there after each kill.
 */
export async function importKilled(
  url: string,
  { rows, killAt }: { rows: number; killAt: readonly number[] },
): Promise<number[]> {
  const config = readConfig((name) => name === "DATABASE_POOL" ? "4" : undefined);
  const db = connect(await serverDialect(config, url));
  await migrate(db);
  const kv = embeddedKv(db);
  const admin = await person({ db, kv, close: () => db.destroy() }, "admin");
  const sent = await receiveImport(admin.ctx(), {
    ...{ name: "killed.csv", type: "text/csv", content: file(rows) },
  });
  const settings = { entity: "customers" as const };
  const { id } = await createImport(admin.ctx(), { file: sent, settings });
  await runDueJobs({ config, db, kv }, [importing]);
  await runImport(admin.ctx(), id);
  const left: number[] = [];
  for (const least of killAt) {
    const worker = startWorker(url);
    while (await imported(db) < least) await pause(20);
    worker.kill("SIGKILL");
    await ended(worker);
    // Its connections end with what was not committed, and its lease with the second.
    await pause(1200);
    left.push(await imported(db));
  }
  assert.ok((left.at(-1) ?? 0) < rows, "it was over before it was killed");
  await ended(startWorker(url));
  const { status, counts, changeSetId } = await getImport(admin.ctx(), id);
  assert.equal(status, "done");
  assert.deepEqual(counts, {
    ...{ rows, created: rows, updated: 0, unchanged: 0, skipped: 0, failed: 0 },
  });
  assert.equal(await imported(db), rows);
  await sealAll(db);
  const logged = await db.selectFrom("changes")
    .select(["entity", (eb) => eb.fn.countAll<number>().as("count")])
    .where("changeSetId", "=", changeSetId ?? 0).groupBy("entity").orderBy("entity").execute();
  assert.deepEqual(logged.map(({ entity, count }) => [entity, Number(count)]), [
    ["companies", firms],
    ["customers", rows],
  ]);
  assert.equal((await verifyChanges(db)).wrong, undefined);
  await db.destroy();
  return left;
}
