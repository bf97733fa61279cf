import type { Customer } from "../../lib/customers/schema.ts";
import { fields } from "./labels.ts";

/** A customer's fields as a form holds them: text, tags with commas, nothing for null. */
export function formValues(customer: Customer): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field, asText(customer[field])]));
}

function asText(value: string | number | boolean | string[] | null): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}
