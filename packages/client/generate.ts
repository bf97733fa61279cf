import openapiTS, { astToString } from "openapi-typescript";
import { openApiDocument } from "../../lib/openapi/document.ts";

const note = "// Made by `deno task client` from the OpenAPI document: do not edit.\n\n";

/** The types of the whole API, as the text of `schema.ts`. */
export async function clientTypes(): Promise<string> {
  const document = JSON.stringify(openApiDocument());
  return note + astToString(await openapiTS(document));
}

if (import.meta.main) {
  await Deno.writeTextFile(new URL("schema.ts", import.meta.url), await clientTypes());
}
