import { sql } from "kysely";
import { readConfig } from "../lib/config.ts";
import { connect, type Db } from "../lib/db/client.ts";
import { migrate } from "../lib/db/migrate.ts";
import { serverDialect } from "../lib/db/server.ts";
import { startPostgres } from "../tests/support/postgres.ts";
import { generate } from "./generate.ts";
import { print } from "./print.ts";

/** Databases of generated records on a Postgres server, by how many customers they hold. */
export interface Worlds {
  /** The address of the database with so many customers; made when it is first asked for. */
  url(customers: number): Promise<string>;
  close(): void;
}

/**
 * A Postgres server of our own for this run, or, where `BENCH_DATABASE_URL` names one, that server:
 * its databases `bench_N` are kept for the next run. Throws where neither is there.
 */
export function openWorlds(): Worlds {
  const named = Deno.env.get("BENCH_DATABASE_URL");
  if (named !== undefined) return worldsOn((database) => databaseOf(named, database), () => {});
  const server = startPostgres();
  if (server === undefined) throw new Error("This needs the programs of a Postgres 15 server");
  return worldsOn(server.url, server.close);
}

function databaseOf(server: string, database = "postgres"): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}

function worldsOn(address: (database?: string) => string, close: () => void): Worlds {
  return {
    async url(customers) {
      const name = `bench_${customers}`;
      const admin = await openAt(address());
      const { rows } = await sql`select from pg_database where datname = ${name}`.execute(admin);
      if (rows.length === 0) await sql`create database ${sql.id(name)}`.execute(admin);
      await admin.destroy();
      await fill(address(name), customers);
      return address(name);
    },
    close,
  };
}

/** Brings the schema up to date, and makes the records where there are none. */
async function fill(url: string, customers: number): Promise<void> {
  const db = await openAt(url);
  await migrate(db);
  const { rows } = await sql`select from customers limit 1`.execute(db);
  if (rows.length === 0) {
    const started = performance.now();
    await generate(db, { customers, seed: 1 });
    print(`${customers} customers made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  await db.destroy();
}

/** The database at an address, over four connections. */
export async function openAt(url: string): Promise<Db> {
  const config = readConfig((key) => key === "DATABASE_POOL" ? "4" : undefined);
  return connect(await serverDialect(config, url));
}
