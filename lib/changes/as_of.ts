import type { Db } from "../db/client.ts";
import { gatherCustom, overCustom } from "../schema/custom_fields.ts";
import { type Fields, toFields } from "./diff.ts";
import { selectChangesAfter, selectLastChange } from "./log_repository.ts";

/** A record's own fields as they stood at an instant. */
export interface Past extends Fields {
  id: number;
  version: number;
}

interface Kept {
  id: number;
  version: number;
  createdAt: Date;
}

/**
 * A record as it stood at an instant: its row with every later change taken back. undefined where it
 * did not exist yet. Values that were erased since stay as they are today.
 */
export async function stateAsOf(
  db: Db,
  { entity, row }: { entity: string; row: Kept },
  instant: Date,
): Promise<Past | undefined> {
  if (row.createdAt > instant) return undefined;
  const record = { entity, id: row.id };
  const later = await selectChangesAfter(db, record, instant);
  let state = toFields(row);
  for (const { before, salt } of later) {
    if (salt !== null && before === null) return undefined;
    state = { ...state, ...before };
  }
  const last = await selectLastChange(db, record, instant);
  return {
    ...whole(state),
    id: row.id,
    version: Number(state.version),
    updatedAt: (last?.at ?? row.createdAt).toISOString(),
  };
}

/** Custom fields under one name again, without those that had no value then. */
function whole(state: Fields): Fields {
  const { custom = {}, ...own } = gatherCustom(state);
  return { ...own, custom: overCustom({}, custom as Fields) };
}
