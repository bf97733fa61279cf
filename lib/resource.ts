import type { z } from "zod";
import type { HistoryPage } from "./changes/history.ts";
import type { Ctx } from "./context.ts";

/** One page of a list as services give it. */
export interface Page<T> {
  data: T[];
  pagination: Pagination;
}

export interface Pagination {
  /** From 1; 1 when paged by cursor. */
  page: number;
  limit: number;
  total: number;
  pages: number;
  nextCursor: string | null;
  /** Present (true) when `total` is an estimate. */
  totalIsEstimate?: true;
}

/** All rows of a list, some at a time, and what a table of them has for columns. */
export interface WholeList {
  columns: string[];
  pages: AsyncIterable<RecordBase[]>;
}

/** Every record that the API gives has at least these. */
export interface RecordBase {
  id: number;
  version: number;
}

/** A change to a record: the wanted fields, and what the writer had seen. */
export interface Edit<Patch> {
  fields: Patch;
  /** The version that the writer saw; other fields changed since are merged, the same ones are CONFLICT. */
  baseVersion?: number | undefined;
  /** `If-Match`: any other current version is PRECONDITION_FAILED. */
  exactVersion?: number | undefined;
  /** PUT: custom fields that are left out are taken away. */
  whole?: boolean;
}

/** What a create gives besides the record. */
export interface Created<T> {
  record: T;
  warnings: Warning[];
}

export interface Warning {
  code: "DUPLICATE";
  ids: number[];
}

/** What an entity's `resource.ts` writes: its schemas and its service functions. */
export interface Definition<T extends RecordBase, Create, Patch, Query> {
  /** Plural, as in URLs, permissions and the change log. */
  name: string;
  /** For messages: "Customer". */
  label: string;
  /** Strict: unknown fields are errors. Read-only fields are dropped before these run. */
  schema: {
    record: z.ZodType<T>;
    create?: z.ZodType<Create>;
    patch?: z.ZodType<Patch>;
    /** The list's query string. */
    query: z.ZodType<Query>;
  };
  /** Fields that clients may send back and that are ignored: id, createdAt, owner ... */
  readOnly: readonly string[];
  /** Fields that only a create sets; an update ignores them. */
  fixed?: readonly string[];
  /** Other records that this one names: the entity, and the field that holds the id. */
  relations?: Relations;
  /**
   * What an upsert may find a record by: the live ones in the actor's scope with that value, which
   * no other upsert makes or finds until the transaction ends.
   */
  match?: Readonly<Record<string, (tx: Ctx, value: string) => Promise<number[]>>>;
  /** What PUT sets where the body leaves a field out. */
  blank: Readonly<Record<string, unknown>>;
  list(ctx: Ctx, query: Query): Promise<Page<T>>;
  get(ctx: Ctx, id: number): Promise<T>;
  create?(ctx: Ctx, input: Create): Promise<Created<T>>;
  update?(ctx: Ctx, id: number, edit: Edit<Patch>): Promise<T>;
  trash?(ctx: Ctx, id: number, exactVersion?: number): Promise<void>;
  restore?(ctx: Ctx, id: number): Promise<T>;
  history?(ctx: Ctx, id: number, window: HistoryWindow): Promise<HistoryPage>;
  /** The record's own fields as they stood at an instant. */
  asOf?(ctx: Ctx, id: number, instant: Date): Promise<RecordBase>;
  /** The live record, which the actor reads, that a merged one has become a part of. */
  mergedInto?(ctx: Ctx, id: number): Promise<number | undefined>;
}

/** Related records by the name under which they can be asked for. */
export type Relations = Readonly<Record<string, { entity: string; by: string }>>;

/** The part of a record's history that is wanted: the newest, or what is older than a change. */
export interface HistoryWindow {
  limit?: number | undefined;
  olderThan?: number | undefined;
}

/**
 * The same with the types closed over, as the generic edge sees it (API routes, contract tests,
 * OpenAPI, export): every input is unknown and parsed inside, so each may throw VALIDATION_ERROR.
 * An operation that is absent answers 405.
 */
export interface Resource {
  name: string;
  label: string;
  schema: { record: z.ZodType; create?: z.ZodType; patch?: z.ZodType; query: z.ZodType };
  relations?: Relations;
  list(ctx: Ctx, params: URLSearchParams): Promise<Page<RecordBase>>;
  /** Every row of a list; a place in it (`page`, `limit`, `cursor`) does not matter. */
  all?(ctx: Ctx, params: URLSearchParams): Promise<WholeList>;
  get(ctx: Ctx, id: number): Promise<RecordBase>;
  create?(ctx: Ctx, body: unknown): Promise<Created<RecordBase>>;
  /** What a create takes of a body, before anything is looked up. Throws VALIDATION_ERROR. */
  check?(body: unknown): void;
  /** PATCH: the body's `version`, if there, is the version that the writer saw. */
  update?(ctx: Ctx, id: number, body: unknown, exactVersion?: number): Promise<RecordBase>;
  /** PUT: fields that the body leaves out become blank. */
  replace?(ctx: Ctx, id: number, body: unknown, exactVersion?: number): Promise<RecordBase>;
  /** PUT on the collection: replaces the one record that matches, or makes it. */
  upsert?(ctx: Ctx, wanted: Upsert): Promise<Upserted>;
  trash?(ctx: Ctx, id: number, exactVersion?: number): Promise<void>;
  restore?(ctx: Ctx, id: number): Promise<RecordBase>;
  history?(ctx: Ctx, id: number, window: HistoryWindow): Promise<HistoryPage>;
  asOf?(ctx: Ctx, id: number, instant: Date): Promise<RecordBase>;
  mergedInto?(ctx: Ctx, id: number): Promise<number | undefined>;
}

/** A whole record, and the field by which it is found. */
export interface Upsert {
  match: string | null;
  body: unknown;
  exactVersion: number | undefined;
}

/** What an upsert wrote, and whether it is new. */
export interface Upserted extends Created<RecordBase> {
  made: boolean;
}
