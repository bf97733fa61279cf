import { z } from "zod";
import type { Ctx } from "./context.ts";
import { fieldsOf } from "./fields/service.ts";
import type { Page, RecordBase, WholeList } from "./resource.ts";
import { parseQuery } from "./schema/parse.ts";

/** Rows that are held in memory at a time. */
const batch = 500;

/** What a list's parameters say about a place in it. */
export interface Windowed {
  page?: number | undefined;
  limit?: number | undefined;
  cursor?: string | undefined;
  count?: "exact" | "estimate" | "none" | undefined;
}

interface Listed<T, Query> {
  name: string;
  schema: { record: z.ZodType<T>; query: z.ZodType<Query> };
  list(ctx: Ctx, query: Query): Promise<Page<T>>;
}

/**
 * All that a list's filters let through, by keyset pages, so that a million rows need no more memory
 * than a few. The first page is read at once. Throws what the list throws, and VALIDATION_ERROR.
 */
export async function wholeList<T extends RecordBase, Query extends Windowed>(
  ctx: Ctx,
  { name, schema, list }: Listed<T, Query>,
  params: URLSearchParams,
): Promise<WholeList> {
  const query = parseQuery(schema.query, withoutPlace(params));
  const page = (cursor: string | undefined) =>
    list(ctx, { ...query, page: 1, limit: batch, cursor, count: "none" as const });
  const [first, columns] = await Promise.all([
    page(undefined),
    columnsOf(ctx, name, schema.record),
  ]);
  return { columns, pages: following(first, page) };
}

const places = ["page", "limit", "cursor", "count"];

/** A list's parameters without those that say where in it to begin. */
export function withoutPlace(params: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...params].filter(([name]) => !places.includes(name)));
}

async function* following<T>(
  first: Page<T>,
  page: (cursor: string) => Promise<Page<T>>,
): AsyncGenerator<T[]> {
  let current = first;
  while (true) {
    if (current.data.length > 0) yield current.data;
    const { nextCursor } = current.pagination;
    if (nextCursor === null) return;
    current = await page(nextCursor);
  }
}

/** The record's fields in the order of its schema, custom ones each for itself at the end. */
async function columnsOf(ctx: Ctx, name: string, record: z.ZodType): Promise<string[]> {
  const own = record instanceof z.ZodObject ? Object.keys(record.shape) : [];
  const custom = (await fieldsOf(ctx, name)).map(({ key }) => `custom.${key}`);
  return [...own.filter((column) => column !== "custom"), ...custom];
}
