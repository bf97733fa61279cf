import fc from "fast-check";
import { type JsonSchema, propertiesOf, requiredOf } from "../../../lib/openapi/json_schema.ts";

/** Ids that a small world has, and some that it has not. */
export const anyId = fc.oneof(
  { weight: 15, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: Number.MAX_SAFE_INTEGER }) },
);

/** What only the code knows of a field, so that most requests get past its first check. */
const known: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  custom: fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.constant({ unknown: 1 })),
  currency: fc.constantFrom("EUR", "USD", "JPY"),
  baseCurrency: fc.constantFrom("EUR", "EUR", "USD"),
  exchangeRates: fc.constantFrom({}, { "2026-01-01": { USD: 0.92 } }),
  timeZone: fc.constantFrom("Europe/Paris", "Asia/Kolkata", "UTC"),
  locale: fc.constantFrom("en", "de", "es"),
  query: fc.constantFrom("", "status=active", "sort=-name", "bogus=1"),
  filter: fc.constantFrom("", "search=contract", { ownerId: "me" }, { status: "active" }),
  quarter: fc.nat(200).map((n) => `${2000 + (n >> 2)}-${["01", "04", "07", "10"][n % 4]}-01`),
  asOf: fc.constantFrom("2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z"),
  q: fc.constantFrom("contract", "co", "test", "Needed"),
  match: fc.constantFrom("email", "email", "name"),
  entity: fc.constantFrom("customers", "companies", "leads", "tasks", "interactions"),
  path: fc.constantFrom("/api/customers/1", "/api/leads", "/tasks/$0.id", "/api/batch"),
  events: fc.constantFrom(["customers.created"], ["leads.won", "tasks.updated"], ["no.event"]),
  url: fc.constantFrom("https://example.com/hook", "http://127.0.0.1:9/"),
  scopes: fc.constantFrom(["read:*"], ["write:leads"], ["nothing"]),
  include: fc.constantFrom("owner", "customer", "owner,company"),
  fields: fc.constantFrom("name", "title", "id,ownerId", "createdAt"),
};

/** Values that the schema allows, as far as a schema says; `name` is the field's. */
export function valueOf(schema: JsonSchema, name = ""): fc.Arbitrary<unknown> {
  const arbitrary = Object.hasOwn(known, name) ? known[name] : undefined;
  if (arbitrary === undefined) return anyOf(schema, name);
  return fc.oneof({ weight: 9, arbitrary }, anyOf(schema, name));
}

function anyOf(schema: JsonSchema, name: string): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices)) return fc.oneof(...choices.map((one) => valueOf(one, name)));
  if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  switch (schema.type) {
    case "object":
      return objectOf(schema);
    case "array":
      return arrayOf(schema, name);
    case "integer":
      return /(^id|Ids?)$/.test(name) || name === "ids" ? anyId : integerOf(schema);
    case "number":
      return fc.oneof(integerOf(schema), fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function integerOf({ minimum, maximum }: JsonSchema): fc.Arbitrary<number> {
  const min = Number(minimum ?? -2);
  const max = Number(maximum ?? 10_000);
  const near = fc.integer({ min: Math.ceil(min), max: Math.floor(Math.min(max, min + 20)) });
  return fc.oneof({ weight: 4, arbitrary: near }, fc.constantFrom(Math.ceil(min), Math.floor(max)));
}

function arrayOf({ items, minItems = 0 }: JsonSchema, name: string): fc.Arbitrary<unknown[]> {
  const minLength = Number(minItems);
  return fc.array(valueOf(Object(items), name), { minLength, maxLength: minLength + 3 });
}

/** Every required field, some of the others; free names where it takes any. */
function objectOf(schema: JsonSchema): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.fromEntries(
    propertiesOf(schema).map(([name, inner]) => [name, valueOf(inner, name)]),
  );
  const { additionalProperties: free } = schema;
  if (Object.keys(fields).length === 0 && typeof free === "object") {
    return fc.dictionary(fc.constantFrom("a", "region", "name"), valueOf(Object(free)));
  }
  return fc.record(fields, { requiredKeys: [...requiredOf(schema)] });
}

const day = fc.date({
  min: new Date("1990-01-01"),
  max: new Date("2050-01-01"),
  noInvalidDate: true,
});

/** Texts that readers, databases and logs get wrong. */
export const awkward = fc.constantFrom(
  ...["", " ", "\u0000", "a\u0000b", "\ud800", "\u202etxt.exe", "é", "e\u0301", "👩‍👩‍👧‍👦", "ﷺ"],
  ...["'; drop table users; --", "<script>alert(1)</script>", "%00", "../../etc/passwd", "=1+1"],
  ...["null", "NaN", "-0", "1e309", "9007199254740993", "٣", "true", "\r\nX: y", "$0.id", "\\"],
);

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const minLength = Number(schema.minLength ?? 0);
  const maxLength = Math.min(Number(schema.maxLength ?? 40), minLength + 40);
  switch (schema.format) {
    case "email":
      return fc.stringMatching(/^[a-z]{1,8}@[a-z]{2,8}\.test$/);
    case "date":
      return day.map((one) => one.toISOString().slice(0, 10));
    case "date-time":
      return day.map((one) => one.toISOString());
    case "uuid":
      return fc.uuid();
  }
  const word = fc.string({ minLength, maxLength });
  const letters = fc.array(fc.constantFrom(..."aeinorstäß AEZ"), { minLength, maxLength })
    .map((all) => all.join(""));
  return typeof schema.pattern === "string" ? matching(schema.pattern, word) : fc.oneof(
    { weight: 3, arbitrary: letters },
    word,
    fc.string({ minLength, maxLength, unit: "grapheme" }),
  );
}

/** A text of the pattern; any, where it says more than a generator reads. */
function matching(pattern: string, otherwise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern), { maxLength: 60 });
  } catch {
    return otherwise;
  }
}

const strange: fc.Arbitrary<unknown> = fc.oneof(
  awkward,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.005, 1e308, 2 ** 53, -(2 ** 31) - 1, [], {}, [[]]),
  fc.constantFrom<unknown>({ $ne: null }, ["a", 1], "x".repeat(5000), "1", "me", "0001-01-01"),
  fc.jsonValue(),
);

/** The value with one thing in it taken out, put in or replaced by something strange. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(value);
  return fc.oneof(
    { weight: 1, arbitrary: strange },
    {
      weight: 8,
      arbitrary: fc.tuple(
        fc.constantFrom(...places),
        strange,
        fc.constantFrom("set", "drop", "add"),
      )
        .map(([place, other, how]) => changed(value, place, { other, how })),
    },
  );
}

type Path = (string | number)[];

function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...at, name]))];
}

function changed(
  value: unknown,
  [first, ...rest]: Path,
  spoil: { other: unknown; how: string },
): unknown {
  const { other, how } = spoil;
  if (first === undefined) {
    return how === "add" && isPlain(value) ? { ...value, surplus: other } : other;
  }
  const copy = new Map<string, unknown>(Object.entries(Object(value)));
  if (rest.length === 0 && how === "drop") copy.delete(String(first));
  else copy.set(String(first), changed(copy.get(String(first)), rest, spoil));
  return Array.isArray(value) ? [...copy.values()] : Object.fromEntries(copy);
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
