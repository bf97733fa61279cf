import type { z } from "zod";
import type { Described, OperationKey } from "./describe.ts";
import { exampleOf } from "./example.ts";
import {
  type JsonSchema,
  jsonSchema,
  type Named,
  propertiesOf,
  requiredOf,
} from "./json_schema.ts";
import { errorMeanings } from "./shared.ts";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

interface Place {
  method: string;
  path: string;
}

/** A key's two parts. */
export function placeOf(key: string): Place {
  const space = key.indexOf(" ");
  return { method: key.slice(0, space), path: key.slice(space + 1) };
}

/** The document's text of one operation. */
export function operationOf(
  key: OperationKey,
  described: Described,
  { tag, named }: { tag: string; named: Named },
): JsonSchema {
  const place = placeOf(key);
  const { summary, detail } = described;
  return {
    tags: [tag],
    operationId: idOf(place),
    summary,
    ...(detail && { description: detail }),
    ...(described.public && { security: [] }),
    parameters: [
      ...pathParameters(place.path, described),
      ...queryParameters(described.query),
      ...headerParameters(place, described),
    ],
    ...requestBody(described),
    responses: { ...goodAnswers(described, named), ...errors(place, described) },
  };
}

function idOf({ method, path }: Place): string {
  const words = path.replace(/^\/api\//, "").replace(/[{}]/g, "").split(/[^A-Za-z0-9]+/);
  const camel = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return method.toLowerCase() + camel;
}

function pathParameters(path: string, { choices = {} }: Described): JsonSchema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => {
    const at = { name, in: "path", required: true };
    const values = choices[name];
    if (values !== undefined) return { ...at, schema: { type: "string", enum: values } };
    if (name !== "sessionId") return { ...at, schema: { type: "integer", minimum: 1 }, example: 1 };
    const example = "0b9c2f0e-9d2c-4f6b-8f57-1f0a6a2f3c11";
    return { ...at, schema: { type: "string" }, example };
  });
}

function queryParameters(query: z.ZodType | undefined): JsonSchema[] {
  if (query === undefined) return [];
  const schema = jsonSchema(query, "input");
  const required = requiredOf(schema);
  return propertiesOf(schema).filter(([name]) => name !== "custom").map(([name, inner]) => ({
    name,
    in: "query",
    ...(required.includes(name) && { required: true }),
    schema: inner,
    // Several values stand in one parameter, separated by commas.
    ...(inner.type === "array" && { style: "form", explode: false }),
  }));
}

function headerParameters({ method }: Place, described: Described): JsonSchema[] {
  const names = [
    ...(method === "POST" && !described.once ? ["Idempotency-Key"] : []),
    ...(described.guarded ? ["If-Match"] : []),
    ...(method === "GET" && !described.download ? ["If-None-Match"] : []),
  ];
  return names.map((name) => ref("parameters", name));
}

function requestBody({ body, bodyOptional, upload }: Described): { requestBody?: JsonSchema } {
  if (upload !== undefined) {
    const fields = Object.entries(upload).map(([name, description]) => [
      name,
      name === "file"
        ? { type: "string", contentMediaType: "application/octet-stream", description }
        : { type: "string", description },
    ]);
    const schema = {
      type: "object",
      properties: Object.fromEntries(fields),
      required: ["file"],
    };
    return { requestBody: { required: true, content: { "multipart/form-data": { schema } } } };
  }
  if (body === undefined) return {};
  const schema = jsonSchema(body, "input");
  const content = { "application/json": { schema, example: exampleOf(schema) } };
  return { requestBody: { required: !bodyOptional, content } };
}

function goodAnswers(described: Described, named: Named): Record<number, JsonSchema> {
  const content = contentOf(described, named);
  const status = described.status ?? (content === undefined ? 204 : 200);
  const headersFor = (status: number) =>
    headersOf([
      ...everywhere,
      ...(described.headers ?? []).filter((name) => name !== "Location" || placed.includes(status)),
    ]);
  const good: Record<number, JsonSchema> = {
    [status]: {
      description: meanings[status],
      headers: headersFor(status),
      ...(content && { content }),
    },
  };
  for (const [other, data] of Object.entries(described.also ?? {})) {
    const schema = wrapped(jsonSchema(data, "output", named));
    const description = meanings[Number(other)];
    const headers = headersFor(Number(other));
    good[Number(other)] = { description, headers, content: { "application/json": { schema } } };
  }
  if (described.headers?.includes("ETag") || described.list !== undefined) {
    good[304] = { description: "What the caller has is still so.", headers: headersFor(304) };
  }
  return good;
}

const meanings: Readonly<Record<number, string>> = {
  200: "Done.",
  201: "Made.",
  202: "Taken; it goes on after this answer.",
  204: "Done; there is nothing to answer.",
};

/** What is made, or goes on, has an address. */
const placed = [201, 202];

const everywhere = ["X-Request-Id"];

const limited = ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

function headersOf(names: readonly string[]): JsonSchema {
  return Object.fromEntries([...names, ...limited].map((name) => [name, ref("headers", name)]));
}

function contentOf(described: Described, named: Named): JsonSchema | undefined {
  const { answer, list, bare, download } = described;
  if (download !== undefined) {
    return Object.fromEntries(download.map((type) => [type, { schema: { type: "string" } }]));
  }
  const schema = list !== undefined
    ? pageOf(jsonSchema(list, "output", named))
    : answer !== undefined
    ? wrapped(jsonSchema(answer, "output", named))
    : bare && jsonSchema(bare, "output", named);
  return schema && { "application/json": { schema } };
}

function wrapped(data: JsonSchema): JsonSchema {
  const warnings = {
    type: "array",
    items: {
      type: "object",
      properties: {
        code: { const: "DUPLICATE" },
        ids: { type: "array", items: { type: "integer" } },
      },
      required: ["code", "ids"],
    },
  };
  const properties = { data, warnings, included: { type: "object" } };
  return { type: "object", properties, required: ["data"] };
}

function pageOf(items: JsonSchema): JsonSchema {
  return {
    type: "object",
    properties: {
      data: { type: "array", items },
      pagination: ref("schemas", "Pagination"),
      included: { type: "object" },
    },
    required: ["data", "pagination"],
  };
}

function errors({ method, path }: Place, described: Described): Record<number, JsonSchema> {
  const sends = described.body !== undefined || described.upload !== undefined;
  const statuses = new Set([
    ...(described.public ? [] : [401, 403]),
    ...(path.includes("{") ? [404] : []),
    ...(method === "GET" ? [422] : [400, 403, 413, 415]),
    ...(sends || described.query !== undefined ? [422] : []),
    ...(method === "POST" && !described.once ? [409] : []),
    ...(described.guarded ? [409, 412] : []),
    ...[429, 500, 503],
    ...described.errors ?? [],
  ]);
  return Object.fromEntries([...statuses].map((status) => [status, ref("responses", `${status}`)]));
}

/** The answer of an error, as a component. */
export function errorAnswer(status: number): JsonSchema {
  const extra = status === 429 || status === 503 ? ["Retry-After"] : [];
  return {
    description: errorMeanings[status] ?? "",
    headers: headersOf([...everywhere, ...extra, ...(status === 405 ? ["Allow"] : [])]),
    content: { "application/json": { schema: ref("schemas", "Error") } },
  };
}
