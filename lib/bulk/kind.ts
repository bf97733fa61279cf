import type { z } from "zod";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../changes/audited.ts";
import type { Stored } from "../changes/undoable.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import type { Verdict } from "../ownership.ts";
import type { TableType } from "../records/record_type.ts";
import type { Page, RecordBase } from "../resource.ts";
import { parse, parseQuery } from "../schema/parse.ts";
import { type Windowed, withoutPlace } from "../whole_list.ts";
import { lookAt, type Outcome, writeAll } from "./part.ts";
import { bulkBody, type BulkRequest, type BulkTarget, targetOf, within } from "./schema.ts";

/** What a change makes of one record: the fields to write and what the log calls it, or why not. */
export type Plan<Row, Patch> = { row: Row; fields: Patch; action?: string } | {
  row: Row;
  why: string;
};

export type Planner<Row, Patch> = (
  rows: readonly Row[],
) => Plan<Row, Patch>[] | Promise<Plan<Row, Patch>[]>;

/** A record that is written, as it was, with what differs. */
export interface Writing<Row, Patch> {
  row: Row;
  fields: Patch;
  action?: string | undefined;
}

/** What an entity writes to be edited in bulk. */
export interface BulkRules<
  Row extends Stored,
  Patch extends object,
  Change extends object,
  Query extends Windowed,
> {
  type: TableType<Row, Patch>;
  /** The fields that many records may be given at once: strict, each optional. */
  change: z.ZodType<Change>;
  query: z.ZodType<Query>;
  list(ctx: Ctx, query: Query): Promise<Page<RecordBase>>;
  /**
   * Checks the change, before the rows are locked, and gives what says what it makes of each of them;
   * writes nothing. Throws VALIDATION_ERROR.
   */
  check(ctx: Ctx, change: Change): Promise<Planner<Row, Patch>>;
  /** Writes what hangs on rows that are changed. */
  follow?(tx: Tx, written: readonly Writing<Row, Patch>[]): Promise<void>;
}

/** Some of a bulk edit's records, and where the next ones begin; null at the end. */
export interface Portion {
  ids: number[];
  place: string | null;
}

/** The same with its types closed over, as pages, API and jobs use it. */
export interface BulkKind {
  /** Plural, as in URLs. */
  entity: string;
  label: string;
  /** For the document: what a body's `change` may hold. */
  change: z.ZodType<object>;
  /** Whether the actor may change any record of the kind. */
  explain(actor: Actor): Verdict;
  /** What a body asks for, and whether it only asks. Throws VALIDATION_ERROR. */
  read(body: unknown): Promise<BulkRequest & { dryRun: boolean }>;
  /** How many records the actor reads of those that the target names. */
  count(ctx: Ctx, target: BulkTarget): Promise<number>;
  portion(ctx: Ctx, target: BulkTarget, place: string | null): Promise<Portion>;
  /** What the change would make of the records. Throws VALIDATION_ERROR. */
  look(ctx: Ctx, ids: readonly number[], change: BulkRequest["change"]): Promise<Outcome>;
  /** Writes it, logged. Throws VALIDATION_ERROR. */
  write(tx: Tx, ids: readonly number[], change: BulkRequest["change"]): Promise<Outcome>;
}

/** Records that are held in memory at a time. */
const batch = 500;

/** Closes an entity's rules over. */
export function bulkKind<
  Row extends Stored,
  Patch extends object,
  Change extends object,
  Query extends Windowed,
>(rules: BulkRules<Row, Patch, Change, Query>): BulkKind {
  const { type, change } = rules;
  const planned = (ctx: Ctx, ids: readonly number[], given: object) =>
    within("change", () => lookAt(ctx, rules, { ids, change: parse(change, given) }));
  return {
    entity: type.entity,
    label: type.label,
    change,
    explain: (actor) => type.explain(actor, "update"),
    async read(body) {
      const { change: given, dryRun = false, ...named } = parse(bulkBody(change), body);
      if (Object.keys(given).length === 0) throw invalid([nothingGiven]);
      const target = targetOf(named);
      if ("filter" in target) await within("filter", () => queryOf(rules, target.filter));
      return { target, change: Object.fromEntries(Object.entries(given)), dryRun };
    },
    ...reading(rules),
    look: async (ctx, ids, given) => (await planned(ctx, ids, given)).outcome,
    async write(tx, ids, given) {
      const { outcome, writings } = await planned(tx, ids, given);
      await writeAll(tx, rules, writings);
      return outcome;
    },
  };
}

const nothingGiven = { field: "change", message: "Name at least one field to change." };

function reading<R extends Stored, P extends object, C extends object, Query extends Windowed>(
  rules: BulkRules<R, P, C, Query>,
): Pick<BulkKind, "count" | "portion"> {
  // By creation: an edit moves no record within that order, and what comes new stands before it.
  const listed = (ctx: Ctx, filter: string, window: Windowed) =>
    rules.list(ctx, { ...queryOf(rules, filter), sort: "-createdAt" as const, ...window });
  return {
    async count(ctx, target) {
      if ("ids" in target) return target.ids.length;
      const page = await listed(ctx, target.filter, { limit: 1, count: "exact" });
      return page.pagination.total;
    },
    async portion(ctx, target, place) {
      if ("ids" in target) return slice(target.ids, Number(place ?? 0));
      const window = { limit: batch, cursor: place ?? undefined, count: "none" as const };
      const { data, pagination } = await listed(ctx, target.filter, window);
      return { ids: data.map(({ id }) => id), place: pagination.nextCursor };
    },
  };
}

function slice(ids: number[], from: number): Portion {
  const to = from + batch;
  return { ids: ids.slice(from, to), place: to < ids.length ? String(to) : null };
}

function queryOf<Query extends Windowed>({ query }: { query: z.ZodType<Query> }, filter: string) {
  const params = withoutPlace(new URLSearchParams(filter));
  if (params.has("deleted")) {
    throw invalid([{ field: "deleted", message: "Take records out of the trash first." }]);
  }
  params.delete("sort");
  return parseQuery(query, params);
}
