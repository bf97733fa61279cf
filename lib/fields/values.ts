import { z } from "zod";
import type { ErrorDetail } from "../errors.ts";
import * as field from "../schema/fields.ts";
import { same } from "../changes/diff.ts";
import { overCustom } from "../schema/custom_fields.ts";
import { webAddress } from "../schema/web_fields.ts";
import type { Field } from "./schema.ts";

/** Custom values by their keys; null takes one away. */
export type Values = Record<string, unknown>;

/** What a field takes: its type's values, text too where a form can only send that, null for none. */
export function valueSchema({ type, options }: Pick<Field, "type" | "options">): z.ZodType {
  return field.optional(shapes[type](options));
}

const shapes: Record<Field["type"], (options: readonly string[]) => z.ZodType> = {
  text: () => field.text(500),
  number: field.decimal,
  date: field.date,
  boolean: field.flag,
  select: (options) => z.enum(options, { error: `Choose one of ${options.join(", ")}.` }),
  url: webAddress,
};

/** Values that fit, and what is wrong with the others. */
export interface Checked {
  values: Values;
  details: ErrorDetail[];
}

/**
 * Checks given values against an entity's fields. A value that is the current one stays as it is,
 * since its field may have changed or gone meanwhile.
 */
export function checkValues(
  fields: readonly Pick<Field, "key" | "type" | "options" | "required">[],
  given: Values,
  current: Values,
): Checked {
  const checked: Checked = { values: {}, details: [] };
  for (const [key, value] of Object.entries(given)) {
    const found = fields.find((one) => one.key === key);
    const known = current[key] ?? null;
    const result = found === undefined ? withoutField(value, known) : read(found, value);
    if ("value" in result) checked.values[key] = result.value;
    else if (!same(value, known) || result.message === missing) {
      checked.details.push({ field: `custom.${key}`, message: result.message });
    }
  }
  return checked;
}

/** The same for a new record: required fields that are left out count as empty, and none stays null. */
export function newValues(
  fields: readonly Pick<Field, "key" | "type" | "options" | "required">[],
  given: Values,
): Checked {
  const absent = fields.filter((field) => field.required).map(({ key }) => [key, null]);
  const { values, details } = checkValues(fields, { ...Object.fromEntries(absent), ...given }, {});
  return { values: overCustom({}, values), details };
}

const missing = "Fill in this field.";

type Read = { value: unknown } | { message: string };

function read(field: Pick<Field, "type" | "options" | "required">, value: unknown): Read {
  const { success, data, error } = valueSchema(field).safeParse(value);
  if (!success) return { message: error.issues[0]?.message ?? "Write another value." };
  return data === null && field.required ? { message: missing } : { value: data };
}

/** A value whose field is gone can still be taken away. */
function withoutField(value: unknown, known: unknown): Read {
  if (value === null && known !== null) return { value };
  return { message: "There is no such field." };
}
