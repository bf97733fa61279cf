import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Db } from "../lib/db/client.ts";
import { instanceText } from "../lib/instance/export.ts";
import { importInstance } from "../lib/instance/import.ts";
import { startPostgres } from "../tests/support/postgres.ts";
import { generate } from "./generate.ts";
import { watchMemory } from "./memory.ts";
import { print } from "./print.ts";
import { openAt } from "./worlds.ts";
import { migrate } from "../lib/db/migrate.ts";

interface Export {
  bytes: number;
  sha256: string;
  seconds: number;
}

const secondsSince = (started: number) => (performance.now() - started) / 1000;

async function exportTo(path: string, db: Db): Promise<Export> {
  const started = performance.now();
  const hash = createHash("sha256");
  let bytes = 0;
  using file = await Deno.open(path, { write: true, create: true, truncate: true });
  const writer = file.writable.getWriter();
  for await (const text of instanceText(db)) {
    const piece = new TextEncoder().encode(text);
    hash.update(piece);
    bytes += piece.length;
    await writer.write(piece);
  }
  await writer.close();
  return { bytes, sha256: hash.digest("hex"), seconds: secondsSince(started) };
}

/**
 * Exports an instance with so many customers (default 100,000) and all that goes with them, imports it
 * into an empty one and exports that: fails unless both files are the same, byte by byte.
 */
export async function benchRoundTrip(args: string[]): Promise<void> {
  const customers = Number(args[0] ?? 100_000);
  const server = startPostgres();
  if (server === undefined) throw new Error("This needs the programs of a Postgres 15 server");
  const path = await Deno.makeTempFile({ suffix: ".jsonl" });
  try {
    const from = await openAt(server.url("postgres"));
    await migrate(from);
    await generate(from, { customers, seed: 1 });
    const memory = watchMemory();
    const first = await exportTo(path, from);
    print(`export   ${report(first.seconds)}, ${Math.round(first.bytes / 1024 / 1024)} MB`);
    await sql`create database second`.execute(from);
    await from.destroy();
    const to = await openAt(server.url("second"));
    const started = performance.now();
    using file = await Deno.open(path);
    const records = await importInstance(to, file.readable);
    print(`import   ${report(secondsSince(started))}, ${records} records`);
    const second = await exportTo(path, to);
    print(`again    ${report(second.seconds)}, at most ${memory()} MB`);
    await to.destroy();
    if (second.sha256 !== first.sha256) throw new Error("The second export is another file");
    print(`the same ${first.bytes} bytes`);
  } finally {
    await Deno.remove(path);
    server.close();
  }
}

function report(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}
