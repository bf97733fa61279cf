import { sql } from "kysely";
import postgres from "postgres";
import { sealed } from "../../lib/changes/sealer.ts";
import { readConfig } from "../../lib/config.ts";
import { connect, type Db } from "../../lib/db/client.ts";
import { openPglite, pgliteDialect } from "../../lib/db/embedded.ts";
import { migrate } from "../../lib/db/migrate.ts";
import { serverDialect } from "../../lib/db/server.ts";
import { embeddedKv } from "../../lib/kv/embedded.ts";
import type { Kv } from "../../lib/kv/kv.ts";
import { migratedDump, schemaHash } from "./migrated_dump.ts";
import { startTestLog } from "./test_log.ts";

export interface TestDatabase {
  db: Db;
  kv: Kv;
  close(): Promise<void>;
}

export interface SharedDatabase extends TestDatabase {
  /** The same database as another process has it: another pool on a server, itself when embedded. */
  anotherProcess(): Promise<Db>;
}

/**
 * A fresh migrated database, once per test file: embedded, or a copy on the server of
 * `DATABASE_URL`; what is logged from here on is looked through for secrets. Close it in the file's last test or in `Deno.test.afterAll`.
 */
export async function testDatabase(): Promise<SharedDatabase> {
  startTestLog();
  const url = Deno.env.get("DATABASE_URL");
  return url === undefined || url === "" ? await embedded() : await copyOnServer(url);
}

async function embedded(): Promise<SharedDatabase> {
  const pglite = await openPglite({ loadDataDir: await migratedDump() });
  const db = connect(pgliteDialect(pglite));
  return opened(db, { another: () => Promise.resolve(db), drop: () => Promise.resolve() });
}

interface Ways {
  another(): Promise<Db>;
  drop(): Promise<void>;
}

function opened(db: Db, { another, drop }: Ways): SharedDatabase {
  const all = new Set([db]);
  const anotherProcess = async () => {
    const other = await another();
    all.add(other);
    return other;
  };
  const close = async () => {
    for (const one of all) {
      await sealed(one);
      // A handle that was never used is not closed otherwise, and its process would not end.
      await sql`select 1`.execute(one);
      await one.destroy();
    }
    await drop();
  };
  return { db, kv: embeddedKv(db), anotherProcess, close };
}

async function copyOnServer(url: string): Promise<SharedDatabase> {
  const name = `petrel_test_${crypto.randomUUID().slice(0, 8)}`;
  await onServer(url, async (server) => {
    const template = await ensureTemplate(server, url);
    await server.unsafe(`create database ${name} template ${template}`);
  });
  const another = () => connectTo(url, name);
  const drop = () =>
    onServer(url, async (server) => {
      await server.unsafe(`drop database ${name} with (force)`);
    });
  return opened(await another(), { another, drop });
}

/** One template for each state of the migrations, made by whichever test file comes first. */
async function ensureTemplate(server: postgres.Sql, url: string): Promise<string> {
  const template = `petrel_template_${(await schemaHash()).slice(0, 12)}`;
  await server`select pg_advisory_lock(hashtext(${template}))`;
  const found = await server`select 1 from pg_database where datname = ${template}`;
  if (found.length === 0) {
    // A run that was stopped may have left one half made.
    await server.unsafe(`drop database if exists ${template}_new with (force)`);
    await server.unsafe(`create database ${template}_new`);
    const db = await connectTo(url, `${template}_new`);
    await migrate(db);
    await db.destroy();
    await server.unsafe(`alter database ${template}_new rename to ${template}`);
  }
  await server`select pg_advisory_unlock(hashtext(${template}))`;
  return template;
}

async function connectTo(url: string, database: string): Promise<Db> {
  const address = new URL(url);
  address.pathname = `/${database}`;
  const config = readConfig((name) => name === "DATABASE_POOL" ? "10" : undefined);
  return connect(await serverDialect(config, address.href));
}

async function onServer(url: string, work: (server: postgres.Sql) => Promise<void>): Promise<void> {
  const server = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await work(server);
  } finally {
    await server.end({ timeout: 5 });
  }
}
