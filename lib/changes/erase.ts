import { sql } from "kysely";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import { audited, type Tx } from "./audited.ts";

/** Records whose values go, by entity. */
export type Erased = readonly { entity: string; ids: readonly number[] }[];

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
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators may erase a person.");
  }
  await transaction(ctx, async (outer) => {
    const all = await audited(outer, name, async (tx) => {
      const gone = flat(await work(tx));
      for (const { entity, id } of gone) tx.change(entity, id, null, null, "erased");
      return gone;
    });
    for (const { entity, id } of all) {
      await sql`select erase_changes(${entity}::text, ${id}::bigint)`.execute(outer.db);
      await outer.db.deleteFrom("webhookDeliveries").where("entity", "=", entity)
        .where("entityId", "=", id).execute();
    }
  });
}

function flat(records: Erased): { entity: string; id: number }[] {
  return records.flatMap(({ entity, ids }) => ids.map((id) => ({ entity, id })));
}
