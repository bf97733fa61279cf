import { sql } from "kysely";
import type { Db } from "../db/client.ts";
import type { Kv } from "./kv.ts";

/** How many expired rows go with each write: the table cleans itself as it is used. */
const sweep = 20;

/** The key-value store in the main database: it survives a restart and is backed up with it. */
export function embeddedKv(db: Db): Kv {
  return {
    redis: null,
    get: (key) => select(db, key),
    set: async (key, value, ttlSeconds) => {
      await upsert(db, { key, value, ttlSeconds }, sql`true`);
    },
    setIfAbsent: (key, value, ttlSeconds) =>
      upsert(db, { key, value, ttlSeconds }, sql`kv.expires_at <= now()`),
    take: (key) => take(db, key),
    delete: async (key) => {
      await db.deleteFrom("kv").where("key", "=", key).execute();
    },
    ping: () => sql`select 1`.execute(db).then(() => true, () => false),
    close: () => Promise.resolve(),
  };
}

async function select(db: Db, key: string): Promise<unknown> {
  const row = await db.selectFrom("kv").select("value").where("key", "=", key)
    .where("expiresAt", ">", sql<Date>`now()`).executeTakeFirst();
  return row?.value ?? null;
}

async function take(db: Db, key: string): Promise<unknown> {
  const row = await db.deleteFrom("kv").where("key", "=", key)
    .where("expiresAt", ">", sql<Date>`now()`).returning("value").executeTakeFirst();
  return row?.value ?? null;
}

interface Entry {
  key: string;
  value: unknown;
  ttlSeconds: number;
}

/** Whether it wrote: a row that is there is replaced only where `replace` holds. */
async function upsert(
  db: Db,
  { key, value, ttlSeconds }: Entry,
  replace: ReturnType<typeof sql>,
): Promise<boolean> {
  const written = await sql`
    with swept as (
      delete from kv where key in (
        select key from kv where expires_at <= now() and key <> ${key}
        order by expires_at limit ${sweep} for update skip locked
      )
    )
    insert into kv (key, value, expires_at)
    values (
      ${key}, (${JSON.stringify(value)}::text)::jsonb, now() + ${ttlSeconds} * interval '1 second'
    )
    on conflict (key) do update set value = excluded.value, expires_at = excluded.expires_at
    where ${replace}
    returning key
  `.execute(db);
  return written.rows.length === 1;
}
