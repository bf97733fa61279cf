import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { keyOf } from "../schema/fields.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { fieldType } from "./record.ts";
import { fieldTable, insertField, nextPosition, selectFields, toField } from "./repository.ts";
import {
  type Field,
  type FieldInput,
  type FieldPatch,
  type FieldQuery,
  fieldSortFields,
} from "./schema.ts";

export { fieldsOf } from "./fields_of.ts";

/** The custom fields in their order. */
export async function listFields(
  ctx: Ctx,
  { search, entity, ...query }: FieldQuery,
): Promise<Page<Field>> {
  const window = windowOf(query, fieldSortFields, "position");
  return pageOf(window, await selectFields(ctx.db, { search, entity }, window));
}

/** One custom field. Throws NOT_FOUND. */
export async function getField(ctx: Ctx, id: number): Promise<Field> {
  const row = await fieldTable.select(ctx.db, id);
  if (row === undefined || row.deletedAt !== null) throw notFound(fieldType.label);
  return toField(row);
}

/**
 * A new field, the last of its entity unless a position is given. Throws FORBIDDEN, VALIDATION_ERROR
 * for a select without options, CONFLICT for a taken key.
 */
export async function createField(ctx: Ctx, input: FieldInput): Promise<Created<Field>> {
  const { entity, label, type, options = [], required = false } = input;
  const row = await createRecord(ctx, fieldType, async (tx) => {
    requireOptions(type, options);
    return await insertField(tx.db, {
      ...{ entity, label, type, options, required },
      key: input.key ?? keyOf(label),
      position: input.position ?? await nextPosition(tx.db, entity),
      createdAt: tx.now,
      updatedAt: tx.now,
    });
  });
  return { record: toField(row), warnings: [] };
}

/**
 * Changes how a field is called and what it offers; values that records have stay as they are. Throws
 * what `editRecord` throws, and VALIDATION_ERROR for a select without options.
 */
export async function updateField(ctx: Ctx, id: number, edit: Edit<FieldPatch>): Promise<Field> {
  const row = await editRecord(ctx, fieldType, {
    id,
    edit,
    prepare(_tx, fields, current) {
      requireOptions(current.type, fields.options ?? current.options);
      return Promise.resolve(fields);
    },
  });
  return toField(row);
}

/** Takes a field out of forms and pages; the values that records have stay with them. */
export function trashField(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, fieldType, { id, exactVersion });
}

/** Brings a field back. Throws CONFLICT where another has its key by now. */
export async function restoreField(ctx: Ctx, id: number): Promise<Field> {
  return toField(await restoreRecord(ctx, fieldType, id));
}

function requireOptions(type: string, options: readonly string[]): void {
  const wants = type === "select";
  if (wants === options.length > 0) return;
  const message = wants ? "Add the options to choose from." : "Only a select has options.";
  throw invalid([{ field: "options", message }]);
}
