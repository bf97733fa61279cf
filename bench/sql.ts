import { sql } from "kysely";
import { connect } from "../lib/db/client.ts";
import { migrate } from "../lib/db/migrate.ts";
import { serverDialect } from "../lib/db/server.ts";
import { readConfig } from "../lib/config.ts";
import { embeddedKv } from "../lib/kv/embedded.ts";
import { type PostgresServer, startPostgres } from "../tests/support/postgres.ts";
import { generate } from "./generate.ts";
import { questions, type World } from "./questions.ts";

const rounds = 15;

function print(line: string): void {
  Deno.stdout.writeSync(new TextEncoder().encode(`${line}\n`));
}

async function open({ url }: PostgresServer, size: number): Promise<World> {
  const name = `bench_${size}`;
  const config = readConfig((key) => key === "DATABASE_POOL" ? "4" : undefined);
  const admin = connect(await serverDialect({ ...config, DATABASE_POOL: 1 }, url()));
  await sql`create database ${sql.id(name)}`.execute(admin);
  await admin.destroy();
  const db = connect(await serverDialect(config, url(name)));
  await migrate(db);
  const started = performance.now();
  await generate(db, { customers: size, seed: 1 });
  print(`${size} customers made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return { db, kv: embeddedKv(db), size };
}

/** The least of several rounds: the figure that other work on the machine disturbs least. */
async function least(work: () => Promise<unknown>): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

/** Prints the times of the product's own queries on a Postgres server of its own, at some sizes. */
export async function benchSql(args: string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [10_000, 1_000_000];
  const server = startPostgres();
  if (server === undefined) throw new Error("This needs the programs of a Postgres 15 server");
  try {
    const columns: Map<string, number>[] = [];
    for (const size of sizes) columns.push(await timesAt(server, size));
    print(
      ["least milliseconds".padEnd(38), ...sizes.map((size) => size.toLocaleString("en"))].join(
        "\t",
      ),
    );
    for (const name of columns[0]?.keys() ?? []) {
      const times = columns.map((column) => (column.get(name) ?? NaN).toFixed(1));
      print([name.padEnd(38), ...times].join("\t"));
    }
  } finally {
    server.close();
  }
}

async function timesAt(server: PostgresServer, size: number): Promise<Map<string, number>> {
  const world = await open(server, size);
  const times = new Map<string, number>();
  for (const [name, ask] of questions(world)) times.set(name, await least(ask));
  await world.db.destroy();
  return times;
}
