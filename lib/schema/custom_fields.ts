import { z } from "zod";

/** The values of a record's custom fields, by their keys. */
export function custom() {
  return z.strictObject({}, { error: hint });
}

function hint(issue: { code: string }): string | undefined {
  return issue.code === "invalid_type" ? "Send an object with the custom fields." : undefined;
}
