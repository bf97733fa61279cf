import { AppError, notFound } from "../errors.ts";
import type { Created, Pagination, RecordBase, Resource } from "../resource.ts";
import { AsOfQuery, defaultLimit, HistoryQuery, NoQuery } from "../schema/list_query.ts";
import { parseQuery } from "../schema/parse.ts";
import { type Answer, ok } from "./answer.ts";
import { type ApiCall, apiHandler, type ApiMethods, type ApiRoute } from "./api_handler.ts";
import { exactVersion, versionTag } from "./etag.ts";
import { includedBy, shaped, takeShape } from "./shape.ts";

/** The record number in a path. Throws NOT_FOUND for anything that cannot be one. */
export function idOf(params: Record<string, string>, label: string): number {
  const text = params.id ?? "";
  if (!/^[1-9]\d{0,14}$/.test(text)) throw notFound(label);
  return Number(text);
}

function one(record: RecordBase): Answer {
  return ok(record, tagOf(record));
}

function tagOf({ version }: RecordBase) {
  return { ETag: versionTag(version) };
}

/** The page without a total, for who asked that nobody counts. */
function uncounted({ page, limit, nextCursor }: Pagination) {
  return { page, limit, nextCursor };
}

async function listed(
  resource: Resource,
  resources: readonly Resource[],
  { ctx, query }: ApiCall,
): Promise<Answer> {
  const { shape, rest } = takeShape(resource, query);
  const { data: records, pagination } = await resource.list(ctx, rest);
  const { include } = shape;
  const included = await includedBy(ctx, { resource, records, include }, resources);
  const data = records.map((record) => shaped(record, shape));
  const counted = query.get("count") !== "none";
  return {
    status: 200,
    headers: counted ? { "X-Total-Count": String(pagination.total) } : {},
    body: { data, pagination: counted ? pagination : uncounted(pagination), ...included },
  };
}

function collectionMethods(resource: Resource, resources: readonly Resource[]): ApiMethods {
  const { create, upsert } = resource;
  const methods: ApiMethods = { GET: (call) => listed(resource, resources, call) };
  if (upsert !== undefined) methods.PUT = (call) => upserted(resource, upsert, call);
  if (create === undefined) return methods;
  methods.POST = async ({ ctx, body }) => {
    return created(resource, await create(ctx, body));
  };
  return methods;
}

function created({ name }: Resource, { record, warnings }: Created<RecordBase>): Answer {
  const headers = { ...tagOf(record), Location: `/api/${name}/${record.id}` };
  const noted = warnings.length > 0 ? { warnings } : {};
  return { status: 201, headers, body: { data: record, ...noted } };
}

async function upserted(
  resource: Resource,
  upsert: NonNullable<Resource["upsert"]>,
  { ctx, query, body, request }: ApiCall,
): Promise<Answer> {
  const wanted = { match: query.get("match"), body, exactVersion: exactVersion(request) };
  const { made, ...written } = await upsert(ctx, wanted);
  return made ? created(resource, written) : one(written.record);
}

/**
 * The route of a whole collection: GET lists, POST creates where the resource can. `resources` are
 * those that related records may be included from.
 */
export function apiCollection(resource: Resource, resources: readonly Resource[] = []): ApiRoute {
  const route = apiHandler(collectionMethods(resource, resources), { query: true });
  return Object.assign(route, { check: resource.check });
}

/** The record as it is, or with `asOf` as it stood at an instant. */
async function read(
  resource: Resource,
  resources: readonly Resource[],
  { ctx, params, query }: ApiCall,
): Promise<Answer> {
  const { label, asOf } = resource;
  const id = idOf(params, label);
  if (asOf === undefined || !query.has("asOf")) {
    const { shape, rest } = takeShape(resource, query);
    parseQuery(NoQuery, rest);
    const record = await getOrMerged(resource, ctx, id);
    if (typeof record === "number") return movedTo(resource, { id, to: record });
    const { include } = shape;
    const included = await includedBy(ctx, { resource, records: [record], include }, resources);
    const body = { data: shaped(record, shape), ...included };
    // A related record has versions of its own, which this one's tag says nothing of.
    return { status: 200, body, headers: include.length > 0 ? {} : tagOf(record) };
  }
  const { asOf: instant } = parseQuery(AsOfQuery, query);
  return ok(await asOf(ctx, id, new Date(instant)));
}

/** The record, or the id of the one that it was merged into. Throws what `get` throws. */
async function getOrMerged({ get, mergedInto }: Resource, ctx: ApiCall["ctx"], id: number) {
  try {
    return await get(ctx, id);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "NOT_FOUND") throw error;
    const to = await mergedInto?.(ctx, id);
    if (to === undefined) throw error;
    return to;
  }
}

/** A merged record has moved; the body says so to clients that do not follow. */
function movedTo({ name }: Resource, { id, to }: { id: number; to: number }): Answer {
  const headers = { Location: `/api/${name}/${to}` };
  return { status: 301, headers, body: { data: { id, mergedInto: to } } };
}

type Write = NonNullable<Resource["update"]>;

function itemMethods(resource: Resource, resources: readonly Resource[]): ApiMethods {
  const { label, update, replace, trash } = resource;
  const writeWith = (write: Write) => async ({ ctx, params, body, request }: ApiCall) =>
    one(await write(ctx, idOf(params, label), body, exactVersion(request)));
  const methods: ApiMethods = {
    GET: (call) => read(resource, resources, call),
  };
  if (update !== undefined) methods.PATCH = writeWith(update);
  if (replace !== undefined) methods.PUT = writeWith(replace);
  if (trash !== undefined) {
    methods.DELETE = async ({ ctx, params, request }) => {
      await trash(ctx, idOf(params, label), exactVersion(request));
      return { status: 204 };
    };
  }
  return methods;
}

/** The route of one record: GET, PATCH, PUT, DELETE where the resource can; `own` go before them. */
export function apiItem(
  resource: Resource,
  own: ApiMethods = {},
  resources: readonly Resource[] = [],
): ApiRoute {
  return apiHandler({ ...itemMethods(resource, resources), ...own }, { query: true });
}

/** The route of a state change on one record: POST, answered with the record. */
export function apiAction(resource: Resource, action: "restore"): ApiRoute {
  const act = resource[action];
  if (act === undefined) return apiHandler({});
  return apiHandler({
    POST: async ({ ctx, params }) => one(await act(ctx, idOf(params, resource.label))),
  });
}

/** The route of a step of one record that takes a body of its own: POST, answered with the record. */
export function apiStep(
  label: string,
  act: (ctx: ApiCall["ctx"], id: number, body: unknown) => Promise<RecordBase>,
): ApiRoute {
  return apiHandler({
    POST: async ({ ctx, params, body = {} }) => one(await act(ctx, idOf(params, label), body)),
  });
}

/** The route of a record's changes, newest first. */
export function apiHistory({ label, history }: Resource): ApiRoute {
  if (history === undefined) return apiHandler({});
  return apiHandler({
    async GET({ ctx, params, query }) {
      const { limit = defaultLimit, cursor } = parseQuery(HistoryQuery, query);
      const window = { limit, olderThan: cursor };
      const { data, nextCursor } = await history(ctx, idOf(params, label), window);
      return { status: 200, body: { data, pagination: { limit, nextCursor } } };
    },
  }, { query: true });
}

/** One route for many entities. */
export interface EntityRoute {
  (context: Parameters<ApiRoute>[0]): Promise<Response>;
  /** The route of each entity that has one. */
  entities: ReadonlyMap<string, ApiRoute>;
}

/**
 * One route for the entities of a registry: its path's `entity` names which. An address whose entity
 * is not there, or cannot what the route is for, is no address.
 */
export function apiEntity(
  resources: readonly Resource[],
  routeOf: (resource: Resource) => ApiRoute | undefined,
): EntityRoute {
  const entities = new Map<string, ApiRoute>();
  for (const resource of resources) {
    const route = routeOf(resource);
    if (route !== undefined) entities.set(resource.name, route);
  }
  const route = async (context: Parameters<ApiRoute>[0]) => {
    const found = entities.get(context.params.entity ?? "");
    if (found === undefined) throw new AppError("NOT_FOUND", "There is nothing at this address");
    return await found(context);
  };
  return Object.assign(route, { entities });
}
