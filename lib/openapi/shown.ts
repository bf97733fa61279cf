import { areas } from "./areas.ts";
import { openApiDocument } from "./document.ts";
import type { JsonSchema } from "./json_schema.ts";

/** One operation as its page shows it. */
export interface ShownOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string | undefined;
  parameters: ShownParameter[];
  /** An example of the body, as JSON. */
  body: string | undefined;
  /** Whether its body is JSON, or it has none. */
  takesJson: boolean;
  /** A status and what it means. */
  answers: [status: string, meaning: string][];
}

export interface ShownParameter {
  name: string;
  in: string;
  required: boolean;
  description: string;
}

/** The parts of the product that have operations, in their order. */
export function documentedTags(): string[] {
  return [...new Set(areas.map(({ tag }) => tag))];
}

/** The operations of one part. */
export function operationsOf(tag: string): ShownOperation[] {
  const paths = entriesOf(openApiDocument().paths);
  return paths.flatMap(([path, methods]) =>
    entriesOf(methods).filter(([, operation]) => listOf(operation.tags).includes(tag))
      .map(([method, operation]) => shown(method.toUpperCase(), path, operation))
  );
}

function shown(method: string, path: string, operation: JsonSchema): ShownOperation {
  const [type, content] = entriesOf(Object(operation.requestBody).content)[0] ?? [];
  const example = content?.example;
  return {
    ...{ method, path, id: String(operation.operationId), summary: String(operation.summary) },
    description: operation.description === undefined ? undefined : String(operation.description),
    parameters: listOf(operation.parameters).map((one) => parameter(resolved(Object(one)))),
    body: example === undefined ? undefined : JSON.stringify(example, null, 2),
    takesJson: type === undefined || type === "application/json",
    answers: entriesOf(operation.responses).map(([status, answer]) => [
      status,
      String(resolved(answer).description),
    ]),
  };
}

function parameter(one: JsonSchema): ShownParameter {
  const schema: JsonSchema = Object(one.schema);
  const choices = Array.isArray(schema.enum) ? schema.enum.join(", ") : "";
  return {
    name: String(one.name),
    in: String(one.in),
    required: one.required === true,
    description: String(one.description ?? schema.description ?? choices),
  };
}

/** What a reference into the document's components stands for. */
function resolved(one: JsonSchema): JsonSchema {
  const [, kind = "", name = ""] = /^#\/components\/(\w+)\/(.+)$/.exec(String(one.$ref)) ?? [];
  return kind === "" ? one : Object(Object(Object(openApiDocument().components)[kind])[name]);
}

function entriesOf(value: unknown): [string, JsonSchema][] {
  return Object.entries(Object(value));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
