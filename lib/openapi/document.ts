import type { z } from "zod";
import { resources } from "../resources.ts";
import { version } from "../version.ts";
import { areas } from "./areas.ts";
import type { OperationKey } from "./describe.ts";
import { type JsonSchema, jsonSchema } from "./json_schema.ts";
import { errorAnswer, operationOf, placeOf } from "./operation.ts";
import { errorMeanings, errorSchema, headers, paginationSchema, requestHeaders } from "./shared.ts";

let made: JsonSchema | undefined;

/** The OpenAPI 3.1 document of the whole API, made once from the schemas that the code runs on. */
export function openApiDocument(): JsonSchema {
  return made ??= {
    openapi: "3.1.1",
    info: {
      title: "Petrel",
      version,
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{ bearer: [] }],
    tags: tags(),
    paths: paths(),
    components: {
      schemas: { ...recordSchemas(), Error: errorSchema, Pagination: paginationSchema },
      headers,
      parameters: requestHeaders,
      responses: Object.fromEntries(
        Object.keys(errorMeanings).map((status) => [status, errorAnswer(Number(status))]),
      ),
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "An access token of `POST /api/auth/login`, or an API key (`ptl_...`).",
        },
      },
    },
  };
}

function tags(): JsonSchema[] {
  const abouts = new Map(areas.map(({ tag, about }) => [tag, about]));
  return [...abouts].map(([name, description]) => ({ name, description }));
}

const about = "JSON in and out. Lists page by `page` or `cursor`; every write answers with a " +
  "`Change-Set` that can be undone; a POST with an `Idempotency-Key` is safe to repeat.";

/** The schemas of records, each with its name in the document. */
const names: ReadonlyMap<z.ZodType, string> = new Map(
  resources.map(({ schema, label }) => [schema.record, label.replaceAll(" ", "")]),
);

function recordSchemas(): JsonSchema {
  return Object.fromEntries(
    [...names].map(([schema, name]) => [name, jsonSchema(schema, "output")]),
  );
}

function paths(): JsonSchema {
  const all: Record<string, JsonSchema> = {};
  for (const { tag, operations } of areas) {
    for (const [key, described] of Object.entries(operations)) {
      if (described === undefined) continue;
      const { method, path } = placeOf(key);
      all[path] ??= {};
      all[path][method.toLowerCase()] = operationOf(key as OperationKey, described, {
        tag,
        named: names,
      });
    }
  }
  return all;
}
