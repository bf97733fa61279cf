import { selectSealed } from "../changes/log_repository.ts";
import { recordsOf } from "../changes/records.ts";
import { toFields } from "../changes/diff.ts";
import type { Undoable } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { transaction } from "../db/transaction.ts";
import { payload } from "./payload.ts";
import {
  insertDeliveries,
  lockWebhook,
  nextDeliveryIds,
  patchWebhook,
  selectWebhooks,
} from "./repository.ts";

/** Changes that are looked at in one transaction. */
const batch = 200;

/**
 * Makes the messages of every webhook for what was sealed since it was looked at, in the order of the
 * log. The place moves on in the same transaction, so none is left out or made twice.
 */
export async function fanOut(ctx: Ctx, undoables: readonly Undoable[]): Promise<void> {
  for (const { id, status } of await selectWebhooks(ctx.db)) {
    if (status === "disabled") continue;
    while (await fanOutPart(ctx, id, undoables)) {
      // Each part is a transaction of its own.
    }
  }
}

function fanOutPart(ctx: Ctx, id: number, undoables: readonly Undoable[]): Promise<boolean> {
  return transaction(ctx, async (tx) => {
    const webhook = await lockWebhook(tx.db, id);
    if (webhook === undefined) return false;
    const changes = await selectSealed(tx.db, { after: webhook.position, limit: batch });
    const last = changes.at(-1)?.position;
    if (last === undefined) return false;
    // What was written before it was made may get its place after.
    const told = changes.filter(({ at, entity, action }) =>
      at >= webhook.createdAt && webhook.events.includes(`${entity}.${action}`)
    );
    await insertDeliveries(tx.db, await deliveriesFor(tx, { id, told, undoables }));
    await patchWebhook(tx.db, id, { position: last });
    return changes.length === batch;
  });
}

type Change = Awaited<ReturnType<typeof selectSealed>>[number];

async function deliveriesFor(
  { db, now }: Ctx,
  { id, told, undoables }: { id: number; told: Change[]; undoables: readonly Undoable[] },
) {
  const records = await recordsOf(db, told, undoables);
  const ids = await nextDeliveryIds(db, told.length);
  return told.map(({ at, entity, entityId, action, changeSetId }, n) => {
    const about = { id: ids[n] ?? 0, event: `${entity}.${action}`, entity, entityId };
    const record = records.of({ entity, entityId });
    const data = record === undefined ? null : toFields(record);
    const body = payload({ ...about, at: at.toISOString(), changeSetId, data });
    return { ...about, webhookId: id, body, createdAt: now, dueAt: now };
  });
}
