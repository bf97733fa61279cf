import { violatedConstraint } from "../db/constraint.ts";
import { savepoint } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import type { Tx } from "./audited.ts";
import { columnsOf, type Fields } from "./diff.ts";
import { insertChangeSet } from "./repository.ts";
import { actionOf, type Reversal } from "./reverse.ts";
import type { Stored, Undoable } from "./undoable.ts";

interface Write {
  undoable: Undoable;
  record: Stored;
  fields: Fields;
  /** The change set that is taken back. */
  undoes: number;
}

/** Writes a reversal and logs it; fields that cannot go back are left out and named. */
export async function writeReversal(
  tx: Tx,
  { undoable, record, fields, undoes }: Write,
): Promise<Written> {
  const { entity } = undoable;
  const inUse = actionOf(fields).logged === "deleted" &&
    await undoable.keepReason?.(tx.db, record.id);
  if (inUse) return { written: false, blocked: [{ field: null, why: inUse }] };
  const blocked: Reversal["kept"] = [];
  const wanted = { ...fields };
  while (Object.keys(wanted).length > 0) {
    const result = await patched(tx, undoable, { record, fields: wanted });
    if ("after" in result) {
      tx.changeSet.id ??= await insertChangeSet(tx, `${entity}.undone`, undoes);
      tx.change(entity, record.id, record, result.after, actionOf(wanted).logged);
      return { written: true, blocked };
    }
    blocked.push(result.obstacle);
    const { field } = result.obstacle;
    if (field === null || !(field in wanted)) break;
    delete wanted[field];
  }
  return { written: false, blocked };
}

interface Written {
  written: boolean;
  blocked: Reversal["kept"];
}

type Patched = { after: Stored } | { obstacle: Reversal["kept"][number] };

async function patched(
  tx: Tx,
  undoable: Undoable,
  { record, fields }: { record: Stored; fields: Fields },
): Promise<Patched> {
  try {
    const written = columnsOf(record, fields);
    return { after: await savepoint(tx.db, () => undoable.patch(tx.db, record.id, written)) };
  } catch (error) {
    if (error instanceof AppError && error.code === "CONFLICT") {
      return { obstacle: { field: error.details[0]?.field ?? null, why: error.message } };
    }
    if (violatedConstraint(error, "23505") === undefined) throw error;
    return { obstacle: { field: null, why: "Another record has this value by now" } };
  }
}
