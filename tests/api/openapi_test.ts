import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import assert from "node:assert/strict";
import { openApiDocument } from "../../lib/openapi/document.ts";
import { apiOperations } from "../support/api_routes.ts";
import { testApp } from "../support/app.ts";

const document = openApiDocument();

interface Operation {
  operationId: string;
  summary: string;
  security?: unknown[];
  requestBody?: { content: Record<string, { schema: object; example?: unknown }> };
  responses: Record<string, unknown>;
}

const paths = Object(document.paths) as Record<string, Record<string, Operation>>;
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    key: `${method.toUpperCase()} ${path}`,
    ...operation,
  }))
);

Deno.test("the document is valid OpenAPI 3.1", async () => {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  assert.ok(valid, JSON.stringify(errors, null, 1)?.slice(0, 2000));
  assert.match(String(document.openapi), /^3\.1/);
});

Deno.test("every route under /api is in it, and nothing else", async () => {
  assert.deepEqual(operations.map(({ key }) => key).sort(), await apiOperations());
});

Deno.test("each operation has a name of its own, a summary, and says who may call it", () => {
  const ids = operations.map(({ operationId }) => operationId);
  assert.equal(new Set(ids).size, ids.length);
  for (const { key, summary, responses, security } of operations) {
    assert.ok(summary.length > 5, key);
    assert.ok("429" in responses && "500" in responses, key);
    assert.ok("401" in responses || security?.length === 0, key);
  }
});

Deno.test("the example of each body fits its schema", () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addFormat("base64url", true);
  const wrong = operations.flatMap(({ key, requestBody }) => {
    const json = requestBody?.content["application/json"];
    if (json === undefined) return [];
    const fits = ajv.compile(json.schema);
    return fits(json.example) ? [] : [`${key}: ${ajv.errorsText(fits.errors)}`];
  });
  assert.deepEqual(wrong, []);
});

Deno.test("it is there for whoever is signed in, and 304 for who has it", async () => {
  const app = await testApp();
  const { request } = await app.signIn("user");
  const response = await request("/api/openapi.json");
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(document)));
  const headers = { "if-none-match": response.headers.get("etag") ?? "" };
  assert.equal((await request("/api/openapi.json", { headers })).status, 304);
  await app.close();
});
