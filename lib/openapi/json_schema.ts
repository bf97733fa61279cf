import { z } from "zod";

/** A JSON schema, as the document holds it. */
export type JsonSchema = { [key: string]: unknown };

/** Schemas that the document names, so that each is written once. */
export type Named = ReadonlyMap<z.ZodType, string>;

/** The JSON schema of a zod schema: what goes in, or what comes out; named ones as a reference. */
export function jsonSchema(schema: z.ZodType, io: "input" | "output", named?: Named): JsonSchema {
  const name = named?.get(schema);
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

/** The properties of an object's schema; none where it is another one. */
export function propertiesOf(schema: JsonSchema): [name: string, schema: JsonSchema][] {
  const { properties } = schema;
  return typeof properties === "object" && properties !== null
    ? Object.entries(properties as Record<string, JsonSchema>)
    : [];
}

/** The names that an object's schema cannot be without. */
export function requiredOf({ required }: JsonSchema): readonly string[] {
  return Array.isArray(required) ? required.map(String) : [];
}
