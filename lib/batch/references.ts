import { invalid } from "../errors.ts";
import type { OperationResult } from "./schema.ts";

const reference = /\$(\d+)((?:\.[A-Za-z]\w*)+)/;
const whole = new RegExp(`^${reference.source}$`);
const each = new RegExp(reference.source, "g");

/**
 * A body with every text of the form `$0.id` replaced by that value of an earlier answer's `data`.
 * Throws VALIDATION_ERROR where there is no such answer or value.
 */
export function resolved(body: unknown, earlier: readonly OperationResult[]): unknown {
  return within(body, earlier, "");
}

/** Whether a value refers to an earlier answer. */
export function refers(value: unknown): boolean {
  return reference.test(JSON.stringify(value ?? null));
}

function within(value: unknown, earlier: readonly OperationResult[], field: string): unknown {
  if (typeof value === "string") {
    const [, index, path] = whole.exec(value) ?? [];
    return index === undefined ? value : valueOf(earlier, { index, path, field });
  }
  if (Array.isArray(value)) return value.map((one) => within(one, earlier, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      within(inner, earlier, field === "" ? name : `${field}.${name}`),
    ]),
  );
}

/** The same in a path, where a reference stands between slashes. */
export function resolvedPath(path: string, earlier: readonly OperationResult[]): string {
  return path.replaceAll(
    each,
    (_, index: string, inner: string) =>
      encodeURIComponent(String(valueOf(earlier, { index, path: inner, field: "path" }))),
  );
}

interface Reference {
  index: string;
  path: string | undefined;
  field: string;
}

function valueOf(
  earlier: readonly OperationResult[],
  { index, path = "", field }: Reference,
): unknown {
  const { status = 0, body } = earlier[Number(index)] ?? {};
  const names = path.split(".").slice(1);
  const value = status < 300 ? names.reduce(part, part(body, "data")) : undefined;
  if (value !== undefined) return value;
  const message = `$${index}${path} names nothing that an earlier operation has answered.`;
  throw invalid([{ field, message }]);
}

function part(value: unknown, name: string): unknown {
  return new Map<string, unknown>(Object.entries(Object(value))).get(name);
}
