import { sql } from "kysely";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { audited, type Tx } from "./audited.ts";

/** Records whose values go, by entity. */
export type Erased = readonly { entity: string; ids: readonly number[] }[];

/** What is done for good: its name in the log, what it makes of each record, and who may not. */
interface Deed {
  name: string;
  action: "erased" | "purged";
  refusal: string;
}

/**
 * Logs that records were erased and takes everything that was kept of them: their values before and
 * after each change, and messages to webhooks. The chain of hashes stays whole. `work` clears the
 * records themselves. Throws FORBIDDEN for who is no administrator.
 */
export async function erased(
  ctx: Ctx,
  name: string,
  work: (tx: Tx) => Promise<Erased>,
): Promise<void> {
  const refusal = "Only administrators may erase a person.";
  await forGood(ctx, { name, action: "erased", refusal }, work);
}

/** The same for records that `work` deletes: the log says that they were purged, and nothing more. */
export async function purged(
  ctx: Ctx,
  name: string,
  work: (tx: Tx) => Promise<Erased>,
): Promise<void> {
  const refusal = "Only administrators may purge records.";
  await forGood(ctx, { name, action: "purged", refusal }, work);
}

async function forGood(
  ctx: Ctx,
  { name, action, refusal }: Deed,
  work: (tx: Tx) => Promise<Erased>,
): Promise<void> {
  if (ctx.actor.role !== "admin") throw new AppError("FORBIDDEN", refusal);
  await transaction(ctx, async (outer) => {
    const all = await audited(outer, name, async (tx) => {
      const gone = await work(tx);
      for (const { entity, ids } of gone) {
        for (const id of ids) tx.change(entity, id, null, null, action);
      }
      return gone.filter(({ ids }) => ids.length > 0);
    });
    for (const { entity, ids } of all) {
      await sql`
        select erase_changes(${entity}::text, id) from unnest(${[...ids]}::bigint[]) as id
      `.execute(outer.db);
      await outer.db.deleteFrom("webhookDeliveries").where("entity", "=", entity)
        .where("entityId", "in", [...ids]).execute();
    }
  });
}
