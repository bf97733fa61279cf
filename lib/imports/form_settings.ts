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

/**
 * What the page's form asks for: `map.N` is the field of a column, `value.N.TEXT` what its text means,
 * `default.FIELD` what rows have without a cell, the rest how the file is read.
 */
export function patchIn(
  fields: Readonly<Record<string, string>>,
  { format: { columns } }: Pick<Import, "format">,
): ImportPatch {
  const filled = Object.entries(fields).filter(([, text]) => text !== "");
  const after = (mark: string) =>
    filled.filter(([name]) => name.startsWith(mark))
      .map(([name, text]) => [name.slice(mark.length), text] as const);
  const mapping = after("map.").flatMap(([at, field]) => {
    const column = columns[Number(at)];
    return column === undefined ? [] : [[column, field]];
  });
  const reading = filled.filter(([name]) => !name.includes(".") && !ownFields.has(name));
  return parse(ImportPatch, {
    ...{ mode: fields.mode, key: fields.key ?? null, mapping: Object.fromEntries(mapping) },
    options: {
      ...Object.fromEntries(reading),
      defaults: Object.fromEntries(after("default.")),
      values: meanings(after("value."), columns),
    },
  });
}

/** By column what its texts mean, from `N.TEXT`. */
function meanings(
  given: readonly (readonly [string, string])[],
  columns: readonly string[],
): Record<string, Record<string, string>> {
  const values: Record<string, Record<string, string>> = {};
  for (const [name, meant] of given) {
    const [, at, text = ""] = /^(\d+)\.(.*)$/s.exec(name) ?? [];
    const column = columns[Number(at)];
    if (column !== undefined) (values[column] ??= {})[text] = meant;
  }
  return values;
}
