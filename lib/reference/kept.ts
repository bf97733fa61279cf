import { BoundedMap } from "../bounded_map.ts";
import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";

/** How many readings are kept of each kind, such as one for each person. */
const remembered = 500;

interface Kept<T> {
  version: number;
  data: Promise<T>;
}

/**
 * The same reading of reference data, kept in this process until any reference data changes, in
 * whichever process. The database counts its changes, and the request read that count with its
 * person; so nobody gets what was there before a change that was over when their request began, and
 * none of their own. What depends on who reads takes them as an argument. Frozen: all readers share
 * it. Read anew where no count is known, such as in a transaction.
 */
export function kept<T, Keys extends readonly (string | number | null)[]>(
  read: (db: Db, ...keys: Keys) => Promise<T>,
): (ctx: Pick<Ctx, "db" | "reference">, ...keys: Keys) => Promise<T> {
  const databases = new WeakMap<Db, BoundedMap<string, Kept<T>>>();
  return (ctx, ...keys) => {
    const version = ctx.reference?.version;
    if (version === undefined || ctx.db.isTransaction) return read(ctx.db, ...keys);
    const known = databases.get(ctx.db) ?? new BoundedMap(remembered);
    databases.set(ctx.db, known);
    const name = JSON.stringify(keys);
    const before = known.get(name);
    // Read at a later count, it is newer than this request needs.
    if (before !== undefined && before.version >= version) return before.data;
    const data = read(ctx.db, ...keys).then(frozen);
    const entry = { version, data };
    known.set(name, entry);
    data.catch(() => {
      if (known.get(name) === entry) known.delete(name);
    });
    return data;
  };
}

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
