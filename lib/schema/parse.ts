import type { z } from "zod";
import { gatherCustom } from "./custom_fields.ts";
import { type ErrorDetail, invalid } from "../errors.ts";

/**
 * The parsed value. Throws AppError VALIDATION_ERROR with one message per field, the first where a
 * field has several; a body that is no object at all is reported at the field "". Custom fields may
 * come as `custom.KEY`, as forms and query strings name them.
 */
export function parse<T>(schema: z.ZodType<T>, raw: unknown): T {
  const result = schema.safeParse(isObject(raw) ? gatherCustom(raw) : raw);
  if (result.success) return result.data;
  throw invalid(firstPerField(result.error.issues.flatMap(detailsOf)));
}

/** The same for a list's query string; a parameter given twice counts as a comma-separated list. */
export function parseQuery<T>(schema: z.ZodType<T>, params: URLSearchParams): T {
  const names = [...new Set(params.keys())];
  const given = names.map((name) => [name, params.getAll(name).join(",")]);
  return parse(schema, Object.fromEntries(given.filter(([, value]) => value !== "")));
}

function detailsOf(issue: z.core.$ZodIssue): ErrorDetail[] {
  // A form has one control for a list, so its items are reported at the list.
  const path = issue.path.filter((part) => typeof part !== "number").map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: [...path, key].join("."),
      message: "There is no such field.",
    }));
  }
  const body = path.length === 0 && issue.code === "invalid_type";
  return [{ field: path.join("."), message: body ? "Send an object with fields." : issue.message }];
}

function firstPerField(details: ErrorDetail[]): ErrorDetail[] {
  const seen = new Map<string, ErrorDetail>();
  for (const detail of details) if (!seen.has(detail.field)) seen.set(detail.field, detail);
  return [...seen.values()];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
