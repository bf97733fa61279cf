import type { Tx } from "../changes/audited.ts";
import { lockRecord, rewriteRecord } from "../records/steps.ts";
import { viewType } from "./record.ts";
import { selectDefaultView } from "./repository.ts";
import type { ViewedEntity } from "./schema.ts";

/** Takes the mark from the view that a list opened with for its owner until now. */
export async function unmarkDefault(
  tx: Tx,
  list: { entity: ViewedEntity; ownerId: number },
): Promise<void> {
  const marked = await selectDefaultView(tx.db, list.entity, list.ownerId);
  if (marked === undefined) return;
  const current = await lockRecord(tx, viewType, { id: marked.id });
  await rewriteRecord(tx, viewType, { current, fields: { isDefault: false } });
}
