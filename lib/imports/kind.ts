import type { RawBuilder, SqlBool } from "kysely";
import type { z } from "zod";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../changes/audited.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import type { RecordType } from "../records/record_type.ts";
import type { Draft, Problem } from "./draft.ts";
import type { ImportEntity } from "./schema.ts";

/** What the rules of an entity need to know of the import. */
export interface Rules {
  /** Whether companies that are not there are made. */
  createMissing: boolean;
}

/** A draft with a problem that only other rows or records show. */
export interface Objection extends Problem {
  draft: Draft;
}

/** What importing needs to know of an entity, beside its targets and keys. */
export interface ImportKind {
  entity: ImportEntity;
  type: RecordType;
  create: z.ZodType;
  /** Absent where records are written and not edited. */
  patch?: z.ZodType;
  /** The actor's scope over the table's columns. */
  scope(actor: Actor): RawBuilder<SqlBool>;
  /** A value that no other live record may have, beside the key: `domain example.com`. */
  unique?(draft: Draft): string | undefined;
  /** What the entity's rules object to, for rows that would be written. */
  object(ctx: Ctx, drafts: readonly Draft[], rules: Rules): Promise<Objection[]>;
  /** Writes new records in the order of the drafts. */
  insert(tx: Tx, drafts: readonly Draft[]): Promise<Stored[]>;
  /** Writes the drafts' changes to the records that they found, and logs them. */
  update(tx: Tx, drafts: readonly Draft[]): Promise<void>;
}

/** What the schema made of a draft; it has been checked by then. */
export function inputOf<Input>(draft: Draft): Input {
  return draft.input as Input;
}

/** Writes patches of alike columns in bulk, and logs them. */
export async function patchAll(
  tx: Tx,
  type: RecordType,
  patches: readonly { draft: Draft; fields: object }[],
): Promise<void> {
  const many = type.putBackMany;
  if (many === undefined || patches.length === 0) return;
  const before = new Map(patches.map(({ draft }) => [draft.found[0]?.id, draft.found[0]]));
  const rows = await many(
    tx.db,
    patches.map(({ draft, fields }) => ({ id: draft.found[0]?.id ?? 0, fields })),
  );
  for (const row of rows) {
    tx.change(type.entity, row.id, before.get(row.id) ?? null, row, "updated");
  }
}
