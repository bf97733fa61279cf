import { invalid } from "../errors.ts";
import { parse } from "../schema/parse.ts";
import { type Import, ImportPatch, ImportSettings } from "./schema.ts";

/**
 * The settings that come beside a file in a multipart form: `mapping` and `options` as JSON texts.
 * Throws VALIDATION_ERROR.
 */
export function settingsIn(fields: Readonly<Record<string, string>>): ImportSettings {
  const { mapping, options, ...rest } = fields;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, text]) => text !== ""));
  return parse(ImportSettings, {
    ...filled,
    ...(mapping ? { mapping: jsonIn("mapping", mapping) } : {}),
    ...(options ? { options: jsonIn("options", options) } : {}),
  });
}

function jsonIn(field: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid([{ field, message: "Write this as a JSON object." }]);
  }
}

const ownFields = new Set(["mode", "key"]);

/** What the page's form asks for: `map.N` is the field of a column, the rest how the file is read. */
export function patchIn(
  fields: Readonly<Record<string, string>>,
  { format: { columns }, options }: Pick<Import, "format" | "options">,
): ImportPatch {
  const mapping = columns.map((column, at) => [column, fields[`map.${at}`] ?? ""])
    .filter(([, field]) => field !== "");
  const reading = Object.entries(fields).filter(([name, text]) =>
    !name.startsWith("map.") && !ownFields.has(name) && text !== ""
  );
  const { defaults, values, createMissing } = options;
  return parse(ImportPatch, {
    ...{ mode: fields.mode, key: fields.key ?? null, mapping: Object.fromEntries(mapping) },
    options: { defaults, values, createMissing, ...Object.fromEntries(reading) },
  });
}
