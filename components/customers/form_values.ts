import type { Customer } from "../../lib/customers/schema.ts";
import type { Owner } from "./CustomerFilters.tsx";
import { fields } from "./labels.ts";

/** A customer's fields as a form holds them: text, tags with commas, nothing for null. */
export function formValues(customer: Customer): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, asText(customer[field])]));
}

function asText(value: string | number | boolean | string[] | null): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** What a form sent, as the schema wants it: no tags are an empty list. */
export function formFieldsOf(sent: Record<string, string | null>): Record<string, unknown> {
  return sent.tags === null ? { ...sent, tags: [] } : sent;
}

/** The people to choose from, with the present owner, who may have left. */
export function withOwner(owners: readonly Owner[], { owner }: Customer): Owner[] {
  const known = owners.some(({ id }) => id === owner.id);
  return known ? [...owners] : [...owners, { id: owner.id, name: owner.name }];
}
