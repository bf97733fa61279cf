import { violatedConstraint } from "../db/constraint.ts";
import { savepoint } from "../db/transaction.ts";
import { AppError } from "../errors.ts";
import type { Tx } from "./audited.ts";
import { columnsOf, type Fields } from "./diff.ts";
import { insertChangeSet } from "./repository.ts";
import { actionOf, type Kept } from "./reverse.ts";
import type { Stored, Undoable } from "./undoable.ts";

/** A record with what takes it back. */
export interface Planned {
  undoable: Undoable;
  record: Stored;
  fields: Fields;
  /** Whether what is taken back made the record. */
  isNew: boolean;
}

interface Written {
  undone: number;
  kept: Kept[];
}

/** Rows of one statement. */
const bulk = 500;

/**
 * Writes reversals and logs them in the order given, alike ones in bulk; fields that cannot go back
 * are left out and named. `undoes` is the change set that is taken back.
 */
export async function writeReversals(
  tx: Tx,
  planned: readonly Planned[],
  undoes: number,
): Promise<Written> {
  const result: Written = { undone: 0, kept: [] };
  for (const group of alike(planned)) {
    const free = await withoutUsed(tx, group, result);
    const done = await inBulk(tx, free);
    if (done === undefined) { for (const one of free) await writeOne(tx, one, { undoes, result }); }
    else for (const one of done) await logged(tx, one, { undoes, result });
  }
  return result;
}

/** Neighbours of one entity that are written in the same way, in the order of their first. */
function alike(planned: readonly Planned[]): Planned[][] {
  const groups: Planned[][] = [];
  const open = new Map<string, Planned[]>();
  for (const one of planned) {
    const key = `${one.undoable.entity} ${Object.keys(one.fields).sort().join()}`;
    const group = open.get(key);
    if (group !== undefined && group.length < bulk) group.push(one);
    else {
      const fresh = [one];
      open.set(key, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

/** Those that may go to the trash: most stay where others belong to them by now. */
async function withoutUsed(tx: Tx, group: Planned[], result: Written): Promise<Planned[]> {
  const [first] = group;
  if (first?.undoable.keepReason === undefined) return group;
  if (actionOf(first.fields).logged !== "deleted") return group;
  const free: Planned[] = [];
  for (const one of group) {
    const why = await one.undoable.keepReason?.(tx.db, one.record.id, one.isNew);
    if (why === undefined) free.push(one);
    else result.kept.push({ ...nameOf(one), field: null, why });
  }
  return free;
}

interface Done extends Planned {
  after: Stored;
}

/** All of a group at once; undefined where that does not work and each is tried by itself. */
async function inBulk(tx: Tx, group: Planned[]): Promise<Done[] | undefined> {
  const [first] = group;
  if (first === undefined) return [];
  const { undoable } = first;
  const patchMany = undoable.patchMany?.bind(undoable);
  const taken = undoable.inBulk?.(columnsOf(first.record, first.fields)) ?? true;
  if (patchMany === undefined || !taken || group.length === 1) return undefined;
  const patches = group.map(({ record, fields }) => ({
    id: record.id,
    fields: columnsOf(record, fields),
  }));
  try {
    const rows = await savepoint(tx.db, () => patchMany(tx.db, patches));
    const after = new Map(rows.map((row) => [row.id, row]));
    return group.flatMap((one) => {
      const row = after.get(one.record.id);
      return row === undefined ? [] : [{ ...one, after: row }];
    });
  } catch (error) {
    if (obstacleIn(error) === undefined) throw error;
    return undefined;
  }
}

interface Noting {
  undoes: number;
  result: Written;
}

async function writeOne(tx: Tx, one: Planned, noting: Noting): Promise<void> {
  const { undoable, record } = one;
  const wanted = { ...one.fields };
  while (Object.keys(wanted).length > 0) {
    try {
      const written = columnsOf(record, wanted);
      const after = await savepoint(tx.db, () => undoable.patch(tx.db, record.id, written));
      return await logged(tx, { ...one, fields: wanted, after }, noting);
    } catch (error) {
      const obstacle = obstacleIn(error);
      if (obstacle === undefined) throw error;
      noting.result.kept.push({ ...nameOf(one), ...obstacle });
      const { field } = obstacle;
      if (field === null || !(field in wanted)) return;
      delete wanted[field];
    }
  }
}

async function logged(tx: Tx, done: Done, { undoes, result }: Noting): Promise<void> {
  const { undoable: { entity }, record, fields, after } = done;
  tx.changeSet.id ??= await insertChangeSet(tx, `${entity}.undone`, undoes);
  tx.change(entity, record.id, record, after, actionOf(fields).logged);
  result.undone += 1;
}

function obstacleIn(error: unknown): Pick<Kept, "field" | "why"> | undefined {
  if (error instanceof AppError && error.code === "CONFLICT") {
    return { field: error.details[0]?.field ?? null, why: error.message };
  }
  if (violatedConstraint(error, "23505") === undefined) return undefined;
  return { field: null, why: "Another record has this value by now" };
}

function nameOf({ undoable, record }: Planned): Pick<Kept, "entity" | "id"> {
  return { entity: undoable.entity, id: record.id };
}
