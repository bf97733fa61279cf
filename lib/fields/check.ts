import type { Ctx } from "../context.ts";
import type { CustomFilter } from "../db/custom.ts";
import { invalid } from "../errors.ts";
import type { Edit } from "../resource.ts";
import { customOf } from "../schema/custom_fields.ts";
import { fieldsOf } from "./fields_of.ts";
import { checkValues, newValues, type Values, valueSchema } from "./values.ts";

type Reader = Pick<Ctx, "db" | "reference">;

/**
 * A new record's custom values. Throws VALIDATION_ERROR for unknown keys, values of another type, and
 * required fields that are left out.
 */
export async function newCustom(
  ctx: Reader,
  entity: string,
  given: Values = {},
): Promise<Values> {
  const { values, details } = newValues(await fieldsOf(ctx, entity), given);
  if (details.length > 0) throw invalid(details);
  return values;
}

/** An edit with its custom values checked. Throws VALIDATION_ERROR as `newCustom` does. */
export async function checkedEdit<Patch extends object>(
  ctx: Reader,
  { entity, current }: { entity: string; current: object },
  edit: Edit<Patch>,
): Promise<Edit<Patch>> {
  const known = customOf(current);
  const given = edit.whole
    ? { ...nothing(known), ...customOf(edit.fields) }
    : customOf(edit.fields);
  if (Object.keys(given).length === 0) return edit;
  const { values, details } = checkValues(await fieldsOf(ctx, entity), given, known);
  if (details.length > 0) throw invalid(details);
  return { ...edit, fields: { ...edit.fields, custom: values } };
}

/** Custom values that many records get alike. Throws VALIDATION_ERROR as `newCustom` does. */
export async function sharedCustom(ctx: Reader, entity: string, given: Values): Promise<Values> {
  const { values, details } = checkValues(await fieldsOf(ctx, entity), given, {});
  if (details.length > 0) throw invalid(details);
  return values;
}

function nothing(values: Values): Values {
  return Object.fromEntries(Object.keys(values).map((key) => [key, null]));
}

/** A list's filter by custom fields. Throws VALIDATION_ERROR for unknown keys and other types. */
export async function customFilter(
  ctx: Reader,
  entity: string,
  query: Record<string, string[] | undefined> | undefined,
): Promise<CustomFilter> {
  const asked = Object.entries(query ?? {});
  if (asked.length === 0) return [];
  const fields = await fieldsOf(ctx, entity);
  return asked.map(([key, texts = []]) => {
    const field = fields.find((one) => one.key === key);
    if (field === undefined) throw wrong(key, "There is no such field.");
    const schema = valueSchema(field);
    return texts.map((text) => JSON.stringify({ [key]: parsed(schema, key, text) }));
  });
}

function parsed(schema: ReturnType<typeof valueSchema>, key: string, text: string): unknown {
  const { success, data, error } = schema.safeParse(text);
  if (success) return data;
  throw wrong(key, error.issues[0]?.message ?? "Write another value.");
}

function wrong(key: string, message: string) {
  return invalid([{ field: `custom.${key}`, message }]);
}
