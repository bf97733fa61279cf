import { audited, type Tx } from "../changes/audited.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import type { RowPatch } from "../db/patch_many.ts";
import { invalid } from "../errors.ts";
import { demand } from "../ownership.ts";
import { customKey, customOf, isCustom, overCustom } from "../schema/custom_fields.ts";
import type { RecordType } from "./record_type.ts";
import { lockRecord, rewriteRecord } from "./steps.ts";

/** Records that belong to others, and by which column. */
export interface Children {
  entity: string;
  column: string;
  /** What moves with the column: a customer carries its company's name. */
  also?(winner: Stored): object;
  /** Some of those that belong to a record, locked, by id. */
  select(db: Db, of: { id: number; after: number; limit: number }): Promise<Stored[]>;
  patchMany(db: Db, patches: readonly RowPatch<object>[]): Promise<Stored[]>;
}

/** How an entity's records are merged. */
export interface MergeType {
  type: RecordType;
  /** What can be taken from the record that goes. */
  fields: readonly string[];
  /** Fields that only make sense together with one that is taken. */
  together: Readonly<Record<string, readonly string[]>>;
  children: readonly Children[];
}

/** Rows that are moved in one statement. */
const batch = 1000;

export interface MergeRequest {
  winnerId: number;
  loserId: number;
  /** Per field, whose value stays; the winner's where nothing is said. */
  take?: Readonly<Record<string, "winner" | "loser">> | undefined;
}

/**
 * Makes one record of two: the winner takes the wanted fields and all that belongs to the loser, who
 * goes to the trash and points to the winner. One change set, which can be undone. Throws NOT_FOUND,
 * FORBIDDEN unless the actor may change both, VALIDATION_ERROR.
 */
export function mergeRecords(
  ctx: Ctx,
  mergeType: MergeType,
  { winnerId, loserId, take = {} }: MergeRequest,
): Promise<void> {
  const { type, children } = mergeType;
  refuseUnknown(mergeType, { winnerId, loserId, take });
  return audited(ctx, `${type.entity}.merged`, async (tx) => {
    const rows = new Map<number, Stored>();
    // In one order everywhere, so that two merges never wait for each other.
    for (const id of [winnerId, loserId].sort((a, b) => a - b)) {
      const row = await lockRecord(tx, type, { id });
      demand(type.explain(tx.actor, "update", row));
      rows.set(id, row);
    }
    const [winner, loser] = [rows.get(winnerId), rows.get(loserId)];
    if (winner === undefined || loser === undefined) return;
    const goes = { mergedInto: winnerId, deletedAt: tx.now };
    // First, since the winner may take a value that only one live record can have.
    await rewriteRecord(tx, type, { current: loser, fields: goes, action: () => "merged" });
    const fields = takenFields(mergeType, { winner, loser, take });
    const after = Object.keys(fields).length === 0
      ? winner
      : await rewriteRecord(tx, type, { current: winner, fields, action: () => "merged" });
    for (const one of children) await moveChildren(tx, one, { winner: after, loserId });
  });
}

function refuseUnknown(
  { fields }: MergeType,
  { winnerId, loserId, take = {} }: MergeRequest,
): void {
  if (winnerId === loserId) {
    throw invalid([{ field: "loserId", message: "Choose another record." }]);
  }
  const unknown = Object.keys(take).filter((field) => !isCustom(field) && !fields.includes(field));
  if (unknown.length === 0) return;
  throw invalid(
    unknown.map((field) => ({ field: `take.${field}`, message: "There is no such field." })),
  );
}

function takenFields(
  { together }: MergeType,
  { winner, loser, take }: {
    winner: Stored;
    loser: Stored;
    take: NonNullable<MergeRequest["take"]>;
  },
): object {
  const values: Readonly<Record<string, unknown>> = { ...loser };
  const names = Object.keys(take).filter((field) => take[field] === "loser");
  const own = names.filter((field) => !isCustom(field))
    .flatMap((field) => [field, ...together[field] ?? []]);
  const keys = names.filter(isCustom).map(customKey);
  const custom = Object.fromEntries(keys.map((key) => [key, customOf(loser)[key] ?? null]));
  return {
    ...Object.fromEntries(own.map((field) => [field, values[field]])),
    ...(keys.length > 0 && { custom: overCustom(customOf(winner), custom) }),
  };
}

async function moveChildren(
  tx: Tx,
  { entity, column, also, select, patchMany }: Children,
  { winner, loserId }: { winner: Stored; loserId: number },
): Promise<void> {
  const fields = { [column]: winner.id, ...also?.(winner) };
  for (let after = 0;;) {
    const rows = await select(tx.db, { id: loserId, after, limit: batch });
    const last = rows.at(-1);
    if (last === undefined) return;
    const moved = await patchMany(tx.db, rows.map(({ id }) => ({ id, fields })));
    const before = new Map(rows.map((row) => [row.id, row]));
    for (const row of moved) tx.change(entity, row.id, before.get(row.id) ?? null, row, "updated");
    after = last.id;
  }
}
