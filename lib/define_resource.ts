import { z } from "zod";
import type { Definition, Edit, RecordBase, Resource } from "./resource.ts";
import { id as positive } from "./schema/fields.ts";
import { upsertBy } from "./upsert.ts";
import { parse, parseQuery } from "./schema/parse.ts";
import { wholeList, type Windowed } from "./whole_list.ts";

/**
 * The resource with its input types closed over. Its operations throw what the entity's service
 * throws, and VALIDATION_ERROR for a body or query string that does not fit.
 */
export function defineResource<T extends RecordBase, Create, Patch, Query extends Windowed>(
  definition: Definition<T, Create, Patch, Query>,
): Resource {
  const { name, label, schema, relations, list, get, trash, restore, history, asOf } = definition;
  const { mergedInto } = definition;
  const written = { ...creation(definition), ...changes(definition) };
  return {
    name,
    label,
    schema,
    list: (ctx, params) => list(ctx, parseQuery(schema.query, params)),
    all: (ctx, params) => wholeList(ctx, definition, params),
    get: (ctx, id) => get(ctx, id),
    ...(relations && { relations }),
    ...written,
    ...upsertion(definition, written),
    ...(trash && { trash }),
    ...(restore && { restore }),
    ...(history && { history }),
    ...(asOf && { asOf: (ctx, id, instant) => asOf(ctx, id, instant).then(shown(schema.record)) }),
    ...(mergedInto && { mergedInto }),
  };
}

/** Keeps of a record what the API shows of it. */
function shown(schema: z.ZodType) {
  return ({ id, version, ...rest }: RecordBase): RecordBase => {
    const known = Object.entries(rest).filter(([name]) =>
      !(schema instanceof z.ZodObject) || name in schema.shape
    );
    return { id, version, ...Object.fromEntries(known) };
  };
}

function creation<T extends RecordBase, Create, Patch, Query>(
  { schema, readOnly, create }: Definition<T, Create, Patch, Query>,
): Pick<Resource, "create" | "check"> {
  const shape = schema.create;
  if (shape === undefined || create === undefined) return {};
  const read = (body: unknown) => parse(shape, writable(body, readOnly));
  return { create: (ctx, body) => create(ctx, read(body)), check: (body) => void read(body) };
}

function changes<T extends RecordBase, Create, Patch, Query>(
  { schema, readOnly, fixed = [], blank, update }: Definition<T, Create, Patch, Query>,
): Pick<Resource, "update" | "replace"> {
  const shape = schema.patch;
  if (shape === undefined || update === undefined) return {};
  const edit = (body: unknown, exactVersion?: number) =>
    editOf(shape, body, { readOnly: [...readOnly, ...fixed], exactVersion });
  return {
    update: (ctx, id, body, exactVersion) => update(ctx, id, edit(body, exactVersion)),
    replace: (ctx, id, body, exactVersion) => {
      const whole = isObject(body) ? { ...blank, ...body } : body;
      // The create schema knows which fields a record cannot be without.
      if (schema.create !== undefined) parse(schema.create, writable(whole, readOnly));
      return update(ctx, id, { ...edit(whole, exactVersion), whole: true });
    },
  };
}

function upsertion<T extends RecordBase, Create, Patch, Query>(
  { match, schema, readOnly }: Definition<T, Create, Patch, Query>,
  { create, replace }: Pick<Resource, "create" | "replace">,
): Pick<Resource, "upsert"> {
  const shape = schema.create;
  if (match === undefined || create === undefined || replace === undefined) return {};
  const read = (body: unknown) => parse(shape ?? z.unknown(), writable(body, readOnly));
  return { upsert: upsertBy({ match, read, create, replace }) };
}

/** The edit that a PATCH body asks for. Throws VALIDATION_ERROR. */
export function editOf<Patch>(
  shape: z.ZodType<Patch>,
  body: unknown,
  { readOnly, exactVersion }: { readOnly: readonly string[]; exactVersion: number | undefined },
): Edit<Patch> {
  const fields = parse(shape, writable(body, readOnly));
  return { fields, baseVersion: seenVersion(body), exactVersion };
}

const versioned = z.object({ version: z.optional(positive()) });

function seenVersion(body: unknown): number | undefined {
  return parse(versioned, body).version;
}

function writable(body: unknown, readOnly: readonly string[]): unknown {
  if (!isObject(body)) return body;
  const dropped = new Set([...readOnly, "version"]);
  return Object.fromEntries(Object.entries(body).filter(([key]) => !dropped.has(key)));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
