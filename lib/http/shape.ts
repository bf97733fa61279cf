import { z } from "zod";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import type { RecordBase, Resource } from "../resource.ts";
import { maxLimit } from "../schema/list_query.ts";
import { splitList } from "../schema/fields.ts";

/** Which fields of the records are wanted, and which related records beside them. */
export interface Shape {
  /** All where undefined. */
  fields: readonly string[] | undefined;
  include: readonly string[];
}

/** The names of a record's fields, in the order of its schema. */
export function fieldsOf({ schema: { record } }: Pick<Resource, "schema">): string[] {
  return record instanceof z.ZodObject ? Object.keys(record.shape) : [];
}

/**
 * Takes `fields` and `include` out of a query string; what is left is the list's. Throws
 * VALIDATION_ERROR for names that the resource has not.
 */
export function takeShape(
  resource: Resource,
  query: URLSearchParams,
): { shape: Shape; rest: URLSearchParams } {
  const fields = namesIn(query, "fields", fieldsOf(resource));
  const include = namesIn(query, "include", Object.keys(resource.relations ?? {}));
  const rest = new URLSearchParams(
    [...query].filter(([name]) => name !== "fields" && name !== "include"),
  );
  return { shape: { fields, include: include ?? [] }, rest };
}

function namesIn(query: URLSearchParams, name: string, known: string[]): string[] | undefined {
  if (!query.has(name)) return undefined;
  const names = splitList(query.getAll(name).join(","));
  const unknown = names.filter((one) => !known.includes(one));
  if (unknown.length === 0) return names;
  const choices = known.length === 0 ? "There is nothing to name here." : known.join(", ");
  const message = `There is no ${unknown.join(", ")}. Choose from: ${choices}`;
  throw invalid([{ field: name, message }]);
}

/** The record with the wanted fields, its id among them in any case. */
export function shaped(record: RecordBase, { fields }: Shape): object {
  if (fields === undefined) return record;
  const values = new Map<string, unknown>(Object.entries(record));
  const wanted = fields.map((name) => [name, values.get(name) ?? null]);
  return { id: record.id, ...Object.fromEntries(wanted) };
}

/**
 * The records that others name by their relations, each once, by entity: those that the actor reads.
 * One query for each hundred of an entity, however many records name them.
 */
export async function includedBy(
  ctx: Ctx,
  { resource, records, include }: {
    resource: Resource;
    records: readonly RecordBase[];
    include: readonly string[];
  },
  resources: readonly Resource[],
): Promise<{ included?: Record<string, RecordBase[]> }> {
  if (include.length === 0) return {};
  const wanted = new Map<string, Set<number>>();
  for (const name of include) {
    const { entity = "", by = "" } = resource.relations?.[name] ?? {};
    const ids = wanted.get(entity) ?? new Set();
    for (const id of records.map((record) => new Map(Object.entries(record)).get(by))) {
      if (typeof id === "number") ids.add(id);
    }
    wanted.set(entity, ids);
  }
  const found = await Promise.all(
    [...wanted].map(async ([entity, ids]) => {
      const target = resources.find((one) => one.name === entity);
      return [entity, target === undefined ? [] : await byIds(ctx, target, [...ids])] as const;
    }),
  );
  return { included: Object.fromEntries(found) };
}

async function byIds(ctx: Ctx, { list }: Resource, ids: number[]): Promise<RecordBase[]> {
  const found: RecordBase[] = [];
  for (let from = 0; from < ids.length; from += maxLimit) {
    const id = ids.slice(from, from + maxLimit).join(",");
    const params = new URLSearchParams({ id, limit: String(maxLimit), count: "none" });
    found.push(...(await list(ctx, params)).data);
  }
  return found;
}
