import postgres from "postgres";
import { readConfig } from "../lib/config.ts";
import { type Ctx, systemContext } from "../lib/context.ts";
import type { Db } from "../lib/db/client.ts";
import { migrate } from "../lib/db/migrate.ts";
import { createImport, receiveImport } from "../lib/imports/create.ts";
import { importing } from "../lib/imports/job.ts";
import { getImport, runImport } from "../lib/imports/service.ts";
import { runDueJobs } from "../lib/jobs/worker.ts";
import { embeddedKv } from "../lib/kv/embedded.ts";
import { actorOf } from "../lib/users/service.ts";
import { watchMemory } from "./memory.ts";
import { print } from "./print.ts";
import { openAt } from "./worlds.ts";

const columns = "name,email,phone,company,job_title,source";

/** A made-up customers' file, a piece at a time. */
async function* file(rows: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${columns}\n`);
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - from) }, (_, at) => {
      const n = from + at;
      return `Person ${n},person.${n}@bench.test,+49 30 ${n},Company ${n % 5000},Head of ${
        n % 90
      },Fair`;
    });
    yield encoder.encode(`${lines.join("\n")}\n`);
    await Promise.resolve();
  }
}

/** Rows a second of plain COPY of the same file into a bare table: what the disk and server can do. */
async function copy(url: string, rows: number): Promise<number> {
  const client = postgres(url, { max: 1 });
  await client.unsafe(
    `create table bare (id bigserial primary key, ${
      columns.split(",").map((column) => `${column} text`).join(", ")
    })`,
  );
  const started = performance.now();
  const sink = await client.unsafe(`copy bare (${columns}) from stdin with (format csv, header)`)
    .writable();
  for await (const piece of file(rows)) {
    if (!sink.write(piece)) await new Promise((resolve) => sink.once("drain", resolve));
  }
  await new Promise<void>((resolve, reject) => {
    sink.on("finish", resolve).on("error", reject);
    sink.end();
  });
  const seconds = (performance.now() - started) / 1000;
  await client.end();
  return rows / seconds;
}

async function person(db: Db): Promise<Ctx> {
  const { id } = await db.insertInto("users").values({
    ...{ email: "bench@petrel.test", name: "Bench", role: "admin", status: "active" },
  }).returning("id").executeTakeFirstOrThrow();
  const ctx = systemContext(db, embeddedKv(db));
  return { ...ctx, actor: await actorOf(ctx, id) };
}

/**
 * Imports so many customers (default 100,000) into an empty database of the server that `DATABASE_URL`
 * names, and prints rows a second of each step, beside plain COPY of the same file, and the memory.
 */
export async function benchImport(args: string[]): Promise<void> {
  const rows = Number(args[0] ?? 100_000);
  const server = Deno.env.get("DATABASE_URL");
  if (server === undefined) throw new Error("Name a Postgres server in DATABASE_URL");
  const admin = postgres(server, { max: 1 });
  const name = `petrel_bench_import_${crypto.randomUUID().slice(0, 8)}`;
  await admin.unsafe(`create database ${name}`);
  const address = new URL(server);
  address.pathname = `/${name}`;
  try {
    await measure(address.href, rows);
  } finally {
    await admin.unsafe(`drop database ${name} with (force)`);
    await admin.end();
  }
}

async function measure(url: string, rows: number): Promise<void> {
  const db = await openAt(url);
  await migrate(db);
  const copied = await copy(url, rows);
  const ctx = await person(db);
  const memory = watchMemory();
  const place = { config: readConfig(() => undefined), db, kv: ctx.kv };
  let last = performance.now();
  const rate = () => {
    const seconds = (performance.now() - last) / 1000;
    last = performance.now();
    return `${Math.round(rows / seconds)} rows a second`;
  };
  const content = file(rows);
  const sent = await receiveImport(ctx, { name: "bench.csv", type: "text/csv", content });
  print(`upload   ${rate()}`);
  const { id } = await createImport(ctx, { file: sent, settings: { entity: "customers" } });
  await runDueJobs(place, [importing]);
  print(`dry run  ${rate()}`);
  await runImport(ctx, id);
  await runDueJobs(place, [importing]);
  print(`import   ${rate()}`);
  print(
    `COPY     ${Math.round(copied)} rows a second, into a table without rules, log and indexes`,
  );
  const { status, counts } = await getImport(ctx, id);
  print(`${status}: ${JSON.stringify(counts)}, at most ${memory()} MB`);
  await db.destroy();
}
