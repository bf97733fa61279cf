import { refuseViewer } from "../auth/actor.ts";
import type { Ctx } from "../context.ts";
import { afterCommit, transaction } from "../db/transaction.ts";
import { insertChanges } from "./repository.ts";
import { changedFields, hasChanged, type NewChange } from "./diff.ts";
import { sealSoon } from "./sealer.ts";

/** A context inside of an audited transaction. */
export interface Tx extends Ctx {
  /**
   * Notes what happened to a record: null before for a new one, null after for one that is gone.
   * Only the fields that differ are kept. The action is the name's part after the dot, or `action`.
   */
  change(
    entity: string,
    entityId: number,
    before: object | null,
    after: object | null,
    action?: string,
  ): void;
}

/**
 * Runs a write in a transaction (or joins the one in `ctx`) and logs its changes in `ctx`'s change
 * set, which is made at the first change. `name` is like "customers.updated". Throws FORBIDDEN for who only views.
 */
export async function audited<T>(ctx: Ctx, name: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  refuseViewer(ctx.actor);
  return await transaction(ctx, async (inner) => {
    const changes: NewChange[] = [];
    const result = await work({ ...inner, change: collector(name, changes) });
    if (changes.length > 0) {
      await insertChanges(inner, name, changes);
      afterCommit(inner, sealSoon);
    }
    return result;
  });
}

function collector(name: string, changes: NewChange[]): Tx["change"] {
  const named = name.slice(name.indexOf(".") + 1);
  return (entity, entityId, before, after, action = named) => {
    const fields = changedFields(before, after);
    if (before !== null && after !== null && !hasChanged(fields)) return;
    changes.push({ entity, entityId, action, ...fields });
  };
}
