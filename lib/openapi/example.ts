import { type JsonSchema, propertiesOf, requiredOf } from "./json_schema.ts";

/** Plausible values by a field's name, where its type alone would say little. */
const plausible: Readonly<Record<string, unknown>> = {
  name: "Amélie Fontaine",
  email: "amelie@example.com",
  phone: "+33 1 23 45 67 89",
  company: "Fontaine & Fils",
  jobTitle: "Head of purchasing",
  title: "200 licences",
  subject: "First call",
  body: "Wants a quote until Friday.",
  note: "Ask for the budget.",
  source: "Trade fair",
  tags: ["key account"],
  amount: 1250.5,
  currency: "EUR",
  domain: "example.com",
  website: "https://example.com",
  address: "1 rue de la Paix, Paris",
  baseCurrency: "EUR",
  timeZone: "Europe/Paris",
  locale: "en",
  key: "region",
  label: "Region",
  entity: "customers",
  query: "status=active",
  search: "fontaine",
  q: "fontaine",
  password: "a long and secret phrase",
  currentPassword: "a long and secret phrase",
  newPassword: "another long and secret phrase",
  url: "https://example.com/hook",
  events: ["customers.created"],
  scopes: ["read:customers"],
  custom: { region: "North" },
  color: "#0f766e",
  exchangeRates: { "2026-01-01": { USD: 0.92 } },
  from: "lead",
  to: "prospect",
  code: "123456",
  requires: ["amount"],
  path: "/api/customers",
};

/** A value that fits the schema, for readers of the document. */
export function exampleOf(schema: JsonSchema, name = ""): unknown {
  if ("example" in schema) return schema.example;
  if (Object.hasOwn(plausible, name) && suits(schema, plausible[name])) return plausible[name];
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return exampleOf(choices[0], name);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ("const" in schema) return schema.const;
  if (schema.type === "object") return objectExample(schema);
  return plain(schema, name);
}

function suits(schema: JsonSchema, value: unknown): boolean {
  const types = [schema, ...(Array.isArray(schema.anyOf) ? schema.anyOf : [])];
  const type = Array.isArray(value) ? "array" : typeof value;
  return types.some((one: JsonSchema) =>
    (one.type === type || (one.type === undefined && one.anyOf === undefined)) &&
    (!Array.isArray(one.enum) || one.enum.includes(value)) &&
    !["date", "date-time", "uuid"].includes(String(one.format))
  );
}

/** What it must have, and what a reader knows by its name. */
function objectExample(schema: JsonSchema): Record<string, unknown> {
  const required = requiredOf(schema);
  const shown = propertiesOf(schema).filter(([name]) =>
    required.includes(name) || (Object.hasOwn(plausible, name) && name !== "custom")
  );
  const fields = shown.length > 0 ? shown : propertiesOf(schema).slice(0, 1);
  return Object.fromEntries(fields.map(([name, inner]) => [name, exampleOf(inner, name)]));
}

function plain(schema: JsonSchema, name: string): unknown {
  switch (schema.type) {
    case "integer":
    case "number":
      return Math.max(1, Number(schema.minimum ?? 1));
    case "boolean":
      return true;
    case "array":
      return [exampleOf(Object(schema.items), name)];
    case "null":
      return null;
    default:
      return text(schema);
  }
}

function text({ format, minLength = 0 }: JsonSchema): string {
  if (format === "date") return "2026-12-01";
  if (format === "date-time") return "2026-12-01T09:30:00.000Z";
  if (format === "email") return "amelie@example.com";
  return "text".padEnd(Number(minLength), "-");
}
