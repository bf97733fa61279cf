import { customKey, customOf, isCustom } from "../../lib/schema/custom_fields.ts";
import type { Option } from "../ui/Field.tsx";

/** One field of a record that people edit: the same in forms and among the facts. */
export interface RecordField {
  /** As in JSON. */
  name: string;
  label: string;
  type?:
    | "text"
    | "amount"
    | "email"
    | "tel"
    | "url"
    | "password"
    | "area"
    | "date"
    | "datetime-local"
    | "hidden";
  /** Where only some values are possible. */
  options?: readonly Option[];
  optional?: boolean;
  hint?: string;
  placeholder?: string;
}

/** A group of fields under its own heading. */
export interface FieldGroup {
  title: string;
  fields: readonly RecordField[];
}

/** The values of a record's fields as a form holds them: text, nothing for null. */
export function formValues(
  record: Readonly<Record<string, unknown>>,
  fields: readonly RecordField[],
): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, asText(valueIn(record, name))]));
}

function valueIn(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return isCustom(name) ? customOf(record)[customKey(name)] : record[name];
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** What people call each field. */
export function labelsOf(fields: readonly RecordField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]));
}

/** The people or teams to choose from. */
export function asOptions(named: readonly { id: number; name: string }[]): Option[] {
  return named.map(({ id, name }) => ({ value: String(id), label: name }));
}

/** The people to choose from, with the present one, who may have left. */
export function withPerson(
  people: readonly { id: number; name: string }[],
  { id, name }: { id: number; name: string },
): { id: number; name: string }[] {
  return people.some((one) => one.id === id) ? [...people] : [...people, { id, name }];
}
