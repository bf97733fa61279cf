import { sql } from "kysely";
import type { Ctx } from "../context.ts";
import type { Db } from "./client.ts";

/** Gets the database outside of the transaction, which is over by then. */
type Hook = (db: Db) => void | Promise<void>;

const hooks = new WeakMap<Db, Hook[]>();

/**
 * Runs `work` in a transaction: in the one that `ctx` is in already, else in a new one. Use only the
 * context that `work` gets: on the embedded database, which has one connection, another would wait
 * for ever. What `afterCommit` collected runs once the outermost transaction has committed.
 */
export async function transaction<T>(ctx: Ctx, work: (tx: Ctx) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return await work(ctx);
  const changeSetBefore = ctx.changeSet.id;
  // From here on this request reads its own writes.
  if (ctx.reference !== undefined) ctx.reference.version = undefined;
  const afterwards: Hook[] = [];
  const result = await ctx.db.transaction().execute((db) => {
    hooks.set(db, afterwards);
    return work({ ...ctx, db });
  }).catch((error) => {
    // A change set that this transaction made is gone with it.
    ctx.changeSet.id = changeSetBefore;
    throw error;
  });
  for (const hook of afterwards) await hook(ctx.db);
  return result;
}

/** Calls `hook` after the outermost transaction has committed, and never if it rolls back. */
export function afterCommit(ctx: Ctx, hook: Hook): void {
  const list = hooks.get(ctx.db);
  if (list === undefined) throw new Error("afterCommit is for a context inside of transaction()");
  list.push(hook);
}

/** Runs `work` so that its failure undoes only its own writes; `db` must be in a transaction. */
export async function savepoint<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`savepoint attempt`.execute(db);
  try {
    const result = await work();
    await sql`release savepoint attempt`.execute(db);
    return result;
  } catch (error) {
    await sql`rollback to savepoint attempt`.execute(db);
    throw error;
  }
}
