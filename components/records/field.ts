import { customKey, customOf, isCustom } from "../../lib/schema/custom_fields.ts";
import { type Asked, type Named, pickMark } from "../../lib/choices/mark.ts";
import type { ChoiceEntity } from "../../lib/choices/schema.ts";
import type { Option } from "../ui/Field.tsx";
import type { PickValue } from "../ui/PickField.tsx";

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
    | "prose"
    | "date"
    | "datetime-local"
    | "hidden";
  /** Where only some values are possible. */
  options?: readonly Option[];
  /** Where it holds a record of this kind, found by its name. */
  pick?: ChoiceEntity;
  /** Any text will do; records of that kind are only proposed. */
  free?: boolean;
  /** What is offered as one types, where other values are possible too. */
  suggestions?: readonly string[];
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

/** What a form knows of its fields that hold records. */
export interface PickState {
  values: Readonly<Record<string, string>>;
  named?: Named | undefined;
  asked?: readonly Asked[] | undefined;
}

/** What one of them is filled with. */
export function pickValue(name: string, { values, named, asked }: PickState): PickValue {
  return {
    value: values[name] ?? "",
    mark: values[pickMark + name],
    named: named?.[name],
    asked: asked?.find(({ field }) => field === name),
  };
}
