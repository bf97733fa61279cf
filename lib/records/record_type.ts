import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Actor } from "../auth/actor.ts";
import type { Stored, Undoable } from "../changes/undoable.ts";
import type { Db } from "../db/client.ts";
import type { RowPatch } from "../db/patch_many.ts";
import type { RecordTable } from "../db/record_table.ts";
import { ownerInScope } from "../db/scope.ts";
import type { RecordAction, Scope, Verdict } from "../ownership.ts";

/** What the steps that all entities share need to know of one. */
export interface RecordType<Row extends Stored = Stored, Patch extends object = object> {
  /** Plural, as in URLs and the change log. */
  entity: string;
  /** For messages: "Customer". */
  label: string;
  /** Kept by the system beside the record's own fields; they do not count as an edit. */
  derived: readonly string[];
  /** One row in the actor's scope, locked until the transaction ends. */
  lock(db: Db, id: number, who: { actor: Actor; deleted: boolean }): Promise<Row | undefined>;
  /** One row wherever it is, the trash included. */
  select(db: Db, id: number): Promise<Row | undefined>;
  /** Those of the rows that are there, wherever they are. */
  selectMany(db: Db, ids: readonly number[]): Promise<Row[]>;
  /** Writes the fields, and the next version with them. */
  patch(db: Db, id: number, fields: Patch): Promise<Row>;
  /** The entity's policy. */
  explain(actor: Actor, action: RecordAction, row?: Row): Verdict;
  /** Writes what an undo puts back; throws CONFLICT for what must stay. */
  putBack(db: Db, id: number, fields: Patch): Promise<Row>;
  /** The same for many records, all or none; absent where each must be looked at by itself. */
  putBackMany?(db: Db, patches: readonly RowPatch<Patch>[]): Promise<Row[]>;
  /** Which fields `putBackMany` takes; all without it. */
  inBulk?(fields: Patch): boolean;
  /** Why a record that is new, or was taken out of the trash, cannot go there again, if so. */
  keepReason?(db: Db, id: number, isNew: boolean): Promise<string | undefined>;
}

/** The same for an entity whose rows are read and written many at a time. */
export interface TableType<Row extends Stored = Stored, Patch extends object = object>
  extends RecordType<Row, Patch> {
  /** Those of the live rows in the actor's scope, by id, locked until the transaction ends. */
  lockMany(db: Db, ids: readonly number[], actor: Actor): Promise<Row[]>;
  /** Writes fields (as JSON holds them) to each row, and the next version with them. */
  patchMany(db: Db, patches: readonly RowPatch<Patch>[]): Promise<Row[]>;
}

interface Parts<Row extends Stored, Patch extends object> {
  entity: string;
  label: string;
  table: Pick<
    RecordTable<Row, never, Patch>,
    "select" | "selectMany" | "lock" | "lockMany" | "patch" | "patchMany"
  >;
  policy: {
    explain(actor: Actor, action: RecordAction, row?: NoInfer<Row>): Verdict;
    scope?(actor: Actor): Scope;
  };
  /** The actor's scope as SQL, where it is more than the column `owner_id`. */
  reach?(actor: Actor): RawBuilder<SqlBool>;
  derived?: readonly string[];
  putBack?(db: Db, id: number, fields: Patch): Promise<Row>;
  putBackMany?(db: Db, patches: readonly RowPatch<Patch>[]): Promise<Row[]>;
  inBulk?(fields: Patch): boolean;
  keepReason?(db: Db, id: number, isNew: boolean): Promise<string | undefined>;
}

/** The record type over a table and a policy. */
export function recordType<Row extends Stored, Patch extends object>(
  { table, policy, reach, putBack, putBackMany, inBulk, keepReason, ...rest }: Parts<Row, Patch>,
): TableType<Row, Patch> {
  const scopeOf = reach ??
    ((actor: Actor) => ownerInScope(sql.ref("ownerId"), policy.scope?.(actor) ?? "none"));
  const many = putBackMany ?? (putBack === undefined ? table.patchMany : undefined);
  return {
    derived: [],
    ...rest,
    select: table.select,
    selectMany: table.selectMany,
    lock: (db, id, { actor, deleted }) => table.lock(db, id, { scope: scopeOf(actor), deleted }),
    lockMany: (db, ids, actor) =>
      table.lockMany(db, ids, { scope: scopeOf(actor), deleted: false }),
    patch: table.patch,
    patchMany: table.patchMany,
    putBack: putBack ?? table.patch,
    explain: policy.explain,
    ...(many && { putBackMany: many }),
    ...(inBulk && { inBulk }),
    ...(keepReason && { keepReason }),
  };
}

/** What undo needs, from the record's type. */
export function undoableOf({ keepReason, putBackMany, inBulk, ...type }: RecordType): Undoable {
  return {
    entity: type.entity,
    label: type.label,
    derived: type.derived,
    select: type.select,
    selectMany: type.selectMany,
    patch: type.putBack,
    can: (actor, action, record) => type.explain(actor, action, record).allowed,
    ...(putBackMany && { patchMany: putBackMany }),
    ...(inBulk && { inBulk }),
    ...(keepReason && { keepReason }),
  };
}
