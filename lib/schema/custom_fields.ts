import { z } from "zod";
import { several } from "./list_query.ts";
import { text } from "./fields.ts";

const hint = "Send an object with the custom fields.";
const plain = "Write text, a number, true or false.";

/**
 * The values of a record's custom fields by their keys, null for none. Which keys there are, and what
 * each takes, an administrator decides: `lib/fields` checks that.
 */
export function custom() {
  const value = z.union([z.string(), z.number(), z.boolean(), z.null()], { error: plain });
  return z.record(z.string(), value, { error: hint });
}

/** A list's filters `custom.KEY`, each one value or several, separated by commas. */
export function customFilters() {
  return z.record(z.string(), several(text(500))).optional();
}

type Fields = Record<string, unknown>;

const mark = "custom.";

/** Whether a field's name is that of a custom field: `custom.region`. */
export function isCustom(name: string): boolean {
  return name.startsWith(mark);
}

/** The key in the name of a custom field: `custom.region` gives `region`. */
export function customKey(name: string): string {
  return name.slice(mark.length);
}

/** The same fields with each custom one under its own name: `{custom: {a: 1}}` gives `{"custom.a": 1}`. */
export function spreadCustom(record: object): Fields {
  const own = Object.entries(record).filter(([name]) => name !== "custom");
  return { ...Object.fromEntries(own), ...named(customOf(record)) };
}

function named(custom: Fields): Fields {
  return Object.fromEntries(Object.entries(custom).map(([key, value]) => [mark + key, value]));
}

/** The reverse, as forms and query strings need it; fields without a custom one stay as they are. */
export function gatherCustom(fields: Fields): Fields {
  const names = Object.keys(fields);
  if (!names.some(isCustom)) return fields;
  const own = names.filter((name) => !isCustom(name)).map((name) => [name, fields[name]]);
  const values = names.filter(isCustom).map((name) => [customKey(name), fields[name]]);
  return { ...Object.fromEntries(own), custom: Object.fromEntries(values) };
}

/** Custom values with others written over them; null takes one away. */
export function overCustom(current: Fields, written: Fields): Fields {
  const all = Object.entries({ ...current, ...written });
  return Object.fromEntries(all.filter(([, value]) => value !== null && value !== undefined));
}

/** The custom values of a record; none where it has none. */
export function customOf(record: object): Fields {
  return "custom" in record && isFields(record.custom) ? record.custom : {};
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
