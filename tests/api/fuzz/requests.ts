import fc from "fast-check";
import type { Documented, Parameter } from "./operations.ts";
import { anyId, awkward, spoilt, valueOf } from "./values.ts";

/** Who asks: a role, nobody, or somebody with a token that is none. */
export const callers = ["user", "manager", "admin", "nobody", "stranger"] as const;
export type Caller = typeof callers[number];

/** One request of the fuzz, plain enough to be printed where it fails. */
export interface FuzzRequest {
  caller: Caller;
  method: string;
  path: string;
  headers: Record<string, string>;
  body: FuzzBody;
}

export type FuzzBody =
  | { kind: "none" }
  /** `times` over. */
  | { kind: "text"; text: string; times?: number; type: string }
  | { kind: "parts"; parts: Record<string, string> };

/** Requests for one operation, good ones and bad ones. */
export function requestsFor(operation: Documented): fc.Arbitrary<FuzzRequest> {
  return fc.record({
    caller: fc.constantFrom(...callers, "admin" as const, "admin" as const),
    method: fc.constant(operation.method),
    path: pathOf(operation),
    headers: headersOf(operation),
    body: bodyOf(operation),
  });
}

function pathOf({ path, parameters }: Documented): fc.Arbitrary<string> {
  const inPath = parameters.filter((one) => one.in === "path");
  const parts = fc.record(Object.fromEntries(inPath.map((one) => [one.name, inPathOf(one)])));
  return fc.tuple(parts, queryOf(parameters)).map(([values, query]) => {
    const filled = Object.entries(values).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, encoded(value)),
      path,
    );
    return query === "" ? filled : `${filled}?${query}`;
  });
}

function inPathOf({ schema }: Parameter): fc.Arbitrary<unknown> {
  const good = schema.type === "integer" ? anyId : valueOf(schema);
  return fc.oneof({ weight: 20, arbitrary: good }, awkward.filter((text) => text !== ""));
}

/** A dot alone would be taken as a folder, and half a surrogate pair is no text. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed());
}

function queryOf(parameters: Parameter[]): fc.Arbitrary<string> {
  const inQuery = parameters.filter((one) => one.in === "query");
  const values = inQuery.map(({ name, schema, required }) => {
    const given = fc.oneof(
      { weight: 15, arbitrary: valueOf(schema, name).map(inText) },
      { weight: 1, arbitrary: awkward },
    );
    return fc.option(given, { freq: required ? 20 : 1, nil: undefined })
      .map((value) => ({ name, value }));
  });
  const few = values.length === 0
    ? fc.constant([])
    : fc.tuple(...values).chain((all) => fc.subarray(all, { maxLength: Math.min(4, all.length) }));
  const needed = inQuery.filter((one) => one.required).map(({ name, schema }) =>
    valueOf(schema, name).map((value) => ({ name, value: inText(value) }))
  );
  const surplus = rarely({ name: "surplus", value: "1" });
  return fc.tuple(fc.tuple(...needed), few, surplus).map(([must, may, more]) => {
    const query = new URLSearchParams();
    for (const one of [...may, ...must, more]) {
      if (one?.value !== undefined) query.set(one.name, one.value.toWellFormed());
    }
    return query.toString();
  });
}

/** Once in four. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<T | undefined>(undefined) },
    { weight: 1, arbitrary },
  );
}

/** Once in fifteen. */
function rarely<T>(value: T): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 14, arbitrary: fc.constant(undefined) }, fc.constant(value));
}

function inText(value: unknown): string {
  if (Array.isArray(value)) return value.map(inText).join(",");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

const tags = fc.constantFrom('"1"', '"1"', '"2"', "*", '"x", "1"', "1", "", '"', "ÿ");

function headersOf({ parameters }: Documented): fc.Arbitrary<Record<string, string>> {
  const named = parameters.filter((one) => one.in === "header").map((one) => one.name);
  const keys = fc.constantFrom("a", "b", "", "ÿ", "x".repeat(255), "x".repeat(256));
  const known: Record<string, fc.Arbitrary<string | undefined>> = {
    "Idempotency-Key": seldom(fc.oneof(fc.uuid(), keys)),
    "If-Match": seldom(tags),
    "If-None-Match": seldom(tags),
  };
  const values = Object.entries(known).filter(([name]) => named.includes(name));
  return fc.record(Object.fromEntries(values)).map(given);
}

const json = "application/json";

const broken = fc.constantFrom(
  ...[
    "{",
    "",
    "null",
    "[]",
    "[1]",
    '"text"',
    "1e999",
    '{"a":1,"a":2}',
    '{"a":"\\ud800"}',
    "\u0000",
  ],
  "[".repeat(21) + "]".repeat(21),
).map((text): FuzzBody => ({ kind: "text", text, type: json }));

/** More than a megabyte, and deep. */
const huge = fc.constantFrom('{"a":', "xxxxxxxx")
  .map((text): FuzzBody => ({ kind: "text", text, times: 150_000, type: json }));

const otherTypes = fc.constantFrom("text/plain", "application/x-www-form-urlencoded", "", "json");

function bodyOf({ bodies, bodyRequired, method }: Documented): fc.Arbitrary<FuzzBody> {
  const none = fc.constant<FuzzBody>({ kind: "none" });
  const [first] = bodies;
  if (method === "GET") return none;
  if (first === undefined) {
    return fc.oneof({ weight: 20, arbitrary: none }, { weight: 2, arbitrary: broken }, huge);
  }
  const [type, schema] = first;
  if (type.startsWith("multipart/")) return partsOf(Object(schema.properties));
  const good = valueOf(schema);
  const text = (value: unknown): FuzzBody => ({
    kind: "text",
    text: JSON.stringify(value) ?? "",
    type: json,
  });
  return fc.oneof(
    { weight: 20, arbitrary: good.map(text) },
    { weight: 14, arbitrary: good.chain(spoilt).map(text) },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: huge },
    {
      weight: 1,
      arbitrary: fc.tuple(good, otherTypes).map(([value, other]): FuzzBody => (
        { kind: "text", text: JSON.stringify(value), type: other }
      )),
    },
    { weight: bodyRequired ? 1 : 10, arbitrary: none },
  );
}

const tables = fc.constantFrom(
  ...[
    "name,email\nAda,ada@x.test\n",
    "",
    "name\n",
    '"',
    "a;b\n1;2\n",
    "\u0000\u0001",
    "x".repeat(3000),
  ],
);
const modes = fc.constantFrom("create", "update", "upsert");
const mappings = fc.constantFrom(
  '{"name":"name","email":"email"}',
  "{}",
  '{"name":"no"}',
  "[1]",
  "{",
);

function partsOf(properties: Record<string, unknown>): fc.Arbitrary<FuzzBody> {
  const good: Record<string, fc.Arbitrary<string>> = {
    file: tables,
    entity: fc.constantFrom("customers", "companies", "leads", "tasks", "interactions"),
    mode: modes,
    key: fc.constantFrom("email", "name", "id"),
    mapping: mappings,
    options: fc.constantFrom("{}", '{"delimiter":";"}', '{"delimiter":1}', "null"),
  };
  const parts: Record<string, fc.Arbitrary<string>> = Object.fromEntries(
    Object.keys(properties).map((name) => [
      name,
      fc.oneof({ weight: 6, arbitrary: good[name] ?? awkward }, awkward),
    ]),
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.record(parts) },
    fc.record(parts, { requiredKeys: [] }),
  ).map((one): FuzzBody => ({ kind: "parts", parts: given(one) }));
}

/** Without those that are left out. */
function given(values: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]),
  );
}
