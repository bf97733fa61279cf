import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import { type Stored, type Undoable, undoableFor } from "./undoable.ts";

interface Named {
  entity: string;
  entityId: number;
}

/** The records of some changes as they stand today, each found by its change. */
export interface Records {
  of(change: Named): Stored | undefined;
}

/** Reads the records that changes are about, one query for each entity. */
export async function recordsOf(
  db: Db,
  changes: readonly Named[],
  undoables: readonly Undoable[],
): Promise<Records> {
  const found = new Map<string, Stored>();
  const entities = [...new Set(changes.map((change) => change.entity))];
  await Promise.all(entities.map(async (entity) => {
    const ids = changes.filter((one) => one.entity === entity).map((one) => one.entityId);
    const rows = await undoableFor(undoables, entity)?.selectMany(db, [...new Set(ids)]) ?? [];
    for (const row of rows) found.set(keyOf({ entity, entityId: row.id }), row);
  }));
  return { of: (change) => found.get(keyOf(change)) };
}

/** Whether the actor reads what a change is about today; what no policy knows is the administrators'. */
export function readsChange(
  { actor }: Pick<Ctx, "actor">,
  change: Named,
  { records, undoables }: { records: Records; undoables: readonly Undoable[] },
): boolean {
  const record = records.of(change);
  const undoable = undoableFor(undoables, change.entity);
  if (record === undefined || undoable === undefined) return actor.role === "admin";
  return undoable.can(actor, "read", record);
}

function keyOf({ entity, entityId }: Named): string {
  return `${entity}/${entityId}`;
}
