import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import assert from "node:assert/strict";
import { openApiDocument } from "../../../lib/openapi/document.ts";
import type { Documented } from "./operations.ts";

const ajv = new Ajv2020({ strict: false, allErrors: false });
addFormats.default(ajv);
ajv.addFormat("base64url", true);
ajv.addSchema(openApiDocument(), "document");

/** Statuses that an honest server in good health does not give. */
const broken = [500, 502, 503, 504];

/** Fails unless the answer is one that the document has for the operation. */
export async function judge(
  operation: Documented,
  response: Response,
  path: string,
): Promise<void> {
  const { status, headers } = response;
  const streams = headers.get("content-type")?.startsWith("text/event-stream") ?? false;
  const text = streams ? "" : await response.text();
  if (streams) await response.body?.cancel();
  const said = `${status} ${text.slice(0, 600)}`;
  assert.ok(!broken.includes(status), said);
  const answer = operation.answers.get(status);
  assert.ok(answer !== undefined, `the document has no ${said}`);
  for (const name of answer.requiredHeaders) assert.ok(headers.has(name), `${name} on ${said}`);
  if (answer.schemas.size === 0) return assert.equal(text, "", `a body with ${status}`);
  const type = headers.get("content-type")?.split(";")[0] ?? "";
  const pointer = answer.schemas.get(type) ?? answer.schemas.get("*/*");
  assert.ok(pointer !== undefined, `the document has no ${type} for ${said}`);
  if (type === "application/json" && status !== 200 || !isDownload(operation)) {
    fits(pointer, JSON.parse(text), narrowed(path));
  }
}

function isDownload({ answers }: Documented): boolean {
  return [...answers.get(200)?.schemas.keys() ?? []].some((type) => type !== "application/json");
}

/** `fields=` leaves fields out, which a schema cannot say of a parameter. */
function narrowed(path: string): boolean {
  return new URL(path, "http://x.test").searchParams.has("fields");
}

function fits(pointer: string, body: unknown, narrow: boolean): void {
  const check = ajv.getSchema(`document#${pointer.replaceAll(/[{}]/g, encodeURIComponent)}`);
  assert.ok(check !== undefined, `no schema at ${pointer}`);
  if (check(body)) return;
  const errors = (check.errors ?? []).filter((one) => !(narrow && one.keyword === "required"));
  assert.deepEqual(
    errors.map((one) => `${one.instancePath} ${one.message} ${JSON.stringify(one.params)}`),
    [],
  );
}
