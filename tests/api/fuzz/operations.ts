import { openApiDocument } from "../../../lib/openapi/document.ts";
import type { JsonSchema } from "../../../lib/openapi/json_schema.ts";

/** One operation of the document, with its references followed. */
export interface Documented {
  key: string;
  method: string;
  path: string;
  parameters: Parameter[];
  /** The schema of its body by media type. */
  bodies: [type: string, schema: JsonSchema][];
  bodyRequired: boolean;
  answers: ReadonlyMap<number, DocumentedAnswer>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: JsonSchema;
}

export interface DocumentedAnswer {
  /** Where the schema of each media type stands in the document, as a JSON pointer. */
  schemas: ReadonlyMap<string, string>;
  requiredHeaders: string[];
}

const document = openApiDocument();

const escaped = (part: string) => part.replaceAll("~", "~0").replaceAll("/", "~1");

/** What stands at a pointer, references followed, and where it stands then. */
function standing(pointer: string): { at: string; value: JsonSchema } {
  const value = pointer.split("/").slice(1).reduce<JsonSchema>(
    (inner, part) => Object(inner[part.replaceAll("~1", "/").replaceAll("~0", "~")]),
    document,
  );
  const { $ref } = value;
  return typeof $ref === "string" ? standing($ref.slice(1)) : { at: pointer, value };
}

/** The operations of the document, in its order. */
export function documentedOperations(): Documented[] {
  return Object.entries(Object(document.paths)).flatMap(([path, methods]) =>
    Object.keys(Object(methods)).map((method) => documented(path, method))
  );
}

function documented(path: string, method: string): Documented {
  const { at, value } = standing(`/paths/${escaped(path)}/${method}`);
  const body: JsonSchema = Object(value.requestBody);
  const count = Array.isArray(value.parameters) ? value.parameters.length : 0;
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters: Array.from({ length: count }, (_, n) => parameterAt(`${at}/parameters/${n}`)),
    bodies: Object.entries(Object(body.content)).map(([type, one]) => [type, Object(one).schema]),
    bodyRequired: body.required === true,
    answers: new Map(
      Object.keys(Object(value.responses)).map((
        status,
      ) => [Number(status), answerAt(`${at}/responses/${status}`)]),
    ),
  };
}

function parameterAt(pointer: string): Parameter {
  const { value } = standing(pointer);
  const { name, in: where, required, schema } = value;
  return {
    name: String(name),
    in: String(where),
    schema: Object(schema),
    required: required === true,
  };
}

function answerAt(pointer: string): DocumentedAnswer {
  const { at, value } = standing(pointer);
  const types = Object.keys(Object(value.content));
  const names = Object.keys(Object(value.headers));
  return {
    schemas: new Map(types.map((type) => [type, `${at}/content/${escaped(type)}/schema`])),
    requiredHeaders: names.filter((name) =>
      standing(`${at}/headers/${name}`).value.required === true
    ),
  };
}
