import postgres from "postgres";
import { readConfig } from "../../lib/config.ts";
import { connect, type Db } from "../../lib/db/client.ts";
import { openPglite, pgliteDialect } from "../../lib/db/embedded.ts";
import { serverDialect } from "../../lib/db/server.ts";

/** A database without any table: on the server of `DATABASE_URL`, else embedded, in memory. */
export async function emptyDatabase(): Promise<{ db: Db } & AsyncDisposable> {
  const url = Deno.env.get("DATABASE_URL");
  if (url) return await onServer(url);
  const db = connect(pgliteDialect(await openPglite({})));
  return { db, [Symbol.asyncDispose]: () => db.destroy() };
}

async function onServer(url: string): Promise<{ db: Db } & AsyncDisposable> {
  const name = `petrel_empty_${crypto.randomUUID().slice(0, 8)}`;
  const server = postgres(url, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  const db = connect(await serverDialect(readConfig(() => undefined), address.href));
  const dispose = async () => {
    await db.destroy();
    await server.unsafe(`drop database ${name} with (force)`);
    await server.end();
  };
  return { db, [Symbol.asyncDispose]: dispose };
}
