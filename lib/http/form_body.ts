import { AppError } from "../errors.ts";
import { mediaType, readBytes } from "./body.ts";

const formTypes = new Set(["application/x-www-form-urlencoded", "multipart/form-data"]);

/** What was typed into a form: the last value where a name comes twice (tick boxes), no files. */
export function formFields(form: FormData): Record<string, string> {
  const fields = new Map<string, string>();
  for (const [name, value] of form) if (typeof value === "string") fields.set(name, value);
  return Object.fromEntries(fields);
}

/**
 * Reads a posted form. Throws UNSUPPORTED_MEDIA_TYPE for anything else, PAYLOAD_TOO_LARGE, or
 * BAD_REQUEST where it is broken.
 */
export async function readForm(request: Request): Promise<Record<string, string>> {
  if (!formTypes.has(mediaType(request))) {
    throw new AppError("UNSUPPORTED_MEDIA_TYPE", "Send the form as the page does");
  }
  const type = request.headers.get("content-type") ?? "";
  const body = new Response(await readBytes(request), { headers: { "content-type": type } });
  const form = await body.formData().catch(() => {
    throw new AppError("BAD_REQUEST", "The form is broken");
  });
  return formFields(form);
}
