import type { Actor } from "../auth/actor.ts";
import type { Db } from "../db/client.ts";

/** What every record has that the change log can take back. */
export interface Stored {
  id: number;
  version: number;
  deletedAt: Date | string | null;
}

/** What an entity gives so that its changes can be undone and its stale edits merged. */
export interface UndoableOf<T extends Stored> {
  /** Plural, as in the change log: also the table's name. */
  entity: string;
  /** For messages: "Customer". */
  label: string;
  /** Kept by the system beside the record's own fields; they do not count as an edit. */
  derived?: readonly string[];
  /** The record in the shape in which its changes are logged, from the trash too. */
  select(db: Db, id: number): Promise<T | undefined>;
  /** Those of the records that are there, in that shape. */
  selectMany(db: Db, ids: readonly number[]): Promise<T[]>;
  /** Writes fields (as JSON holds them), raises the version, gives the record in that shape. */
  patch(db: Db, id: number, fields: Record<string, unknown>): Promise<T>;
  /** The same for many records: all, or a CONFLICT or a taken unique value, and then none. */
  patchMany?(
    db: Db,
    patches: readonly { id: number; fields: Record<string, unknown> }[],
  ): Promise<T[]>;
  /** Whether `patchMany` takes these fields; all without it. */
  inBulk?(fields: Record<string, unknown>): boolean;
  /** The entity's policy. */
  can(actor: Actor, action: "read" | "update" | "delete" | "restore", record: T): boolean;
  /**
   * Why a record that is new, or was taken out of the trash, cannot go there again (it has records
   * of its own by now), if so.
   */
  keepReason?(db: Db, id: number, isNew: boolean): Promise<string | undefined>;
}

/** The same with its record type closed over: what lists of them hold. */
export type Undoable = UndoableOf<Stored>;

/** The one for an entity of the log; undefined where its changes cannot be undone. */
export function undoableFor(undoables: readonly Undoable[], entity: string): Undoable | undefined {
  return undoables.find((one) => one.entity === entity);
}
