import { invalid } from "../errors.ts";
import { parse } from "../schema/parse.ts";
import { ImportSettings } from "./schema.ts";

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
