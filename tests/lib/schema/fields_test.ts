import assert from "node:assert/strict";
import type { z } from "zod";
import { AppError } from "../../../lib/errors.ts";
import * as field from "../../../lib/schema/fields.ts";
import { parse } from "../../../lib/schema/parse.ts";

const refused = Symbol("refused");

function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : refused;
}

const cases: [string, z.ZodType, [given: unknown, expected: unknown][]][] = [
  ["text", field.text(5, 2), [
    ["  ab ", "ab"],
    ["a", refused],
    ["abcdef", refused],
    ["a\u0000b", refused],
    ["a\nb", refused],
    ["a\ud800b", refused],
    [7, refused],
    [null, refused],
  ]],
  ["prose", field.prose(9), [["a\nb\tc", "a\nb\tc"], ["a\u0007b", refused]]],
  ["optional text", field.optionalText(5), [
    ["", null],
    ["  ", null],
    [null, null],
    [" a ", "a"],
    ["abcdef", refused],
    [0, refused],
  ]],
  ["email", field.email(), [
    [" Ann@Example.COM ", "ann@example.com"],
    ["ann@", refused],
    ["ann", refused],
    [`${"a".repeat(250)}@x.test`, refused],
  ]],
  ["phone", field.phone(), [
    ["+49 (30) 123-456", "+49 (30) 123-456"],
    ["123", "123"],
    ["12a", refused],
    ["+-()", refused],
    ["1\t2", refused],
  ]],
  ["money", field.money(), [
    ["1250.50", 1250.5],
    [1.005, refused],
    [1.1, 1.1],
    [-3, -3],
    [999_999_999_999.99, 999_999_999_999.99],
    [1e12, refused],
    ["1,5", refused],
    ["", refused],
    [Infinity, refused],
  ]],
  ["date", field.date(), [
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", refused],
    ["0000-01-01", refused],
    ["2024-2-1", refused],
  ]],
  ["instant", field.instant(), [
    ["2026-11-23T09:30:00+01:00", "2026-11-23T08:30:00.000Z"],
    ["2026-11-23T09:30:00", refused],
    ["2026-13-01T00:00:00Z", refused],
  ]],
  ["id", field.id(), [["7", 7], [7, 7], [0, refused], ["7.5", refused], [2 ** 53, refused]]],
  ["choice", field.choice(["a", "b"]), [["a", "a"], ["c", refused]]],
  ["flag", field.flag(), [["on", true], ["false", false], [true, true], ["maybe", refused]]],
  ["tags", field.tags(), [
    ["a, b,,a", ["a", "b"]],
    [["x ", "x"], ["x"]],
    [[""], refused],
    [[1], refused],
    [Array.from({ length: 21 }, (_, i) => `t${i}`), refused],
  ]],
];

for (const [name, schema, examples] of cases) {
  for (const [given, expected] of examples) {
    const shown = JSON.stringify(given)?.slice(0, 30) ?? String(given);
    const what = expected === refused ? "is refused" : `gives ${JSON.stringify(expected)}`;
    Deno.test(`${name}: ${shown} ${what}`, () => assert.deepEqual(read(schema, given), expected));
  }
}

Deno.test("parse reports a field once, the list for its items, and each unknown field", async () => {
  const { z } = await import("zod");
  const schema = z.strictObject({ name: field.text(9, 2), tags: field.tags() });
  const given = { name: "", tags: [1, 2], x: 1, y: 2 };
  assert.throws(() => parse(schema, given), (error: AppError) => {
    assert.equal(error.code, "VALIDATION_ERROR");
    assert.deepEqual(error.details, [
      { field: "name", message: "Write at least 2 characters." },
      { field: "tags", message: "Write this as text." },
      { field: "x", message: "There is no such field." },
      { field: "y", message: "There is no such field." },
    ]);
    return error instanceof AppError;
  });
});

Deno.test("an absent optional field stays absent, so that a partial update leaves it", () => {
  const { companyId } = parse(
    field.optional(field.id()).optional().transform((companyId) => ({ companyId })),
    undefined,
  );
  assert.equal(companyId, undefined);
});
