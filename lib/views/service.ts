import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { customFilter } from "../fields/check.ts";
import { kept } from "../reference/kept.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { parseQuery } from "../schema/parse.ts";
import { listQueries } from "./lists.ts";
import { unmarkDefault } from "./only_default.ts";
import { canonical, rowParams } from "./query.ts";
import { viewType } from "./record.ts";
import { insertView, selectView, selectViews, selectViewsOf } from "./repository.ts";
import {
  type View,
  viewedEntities,
  type ViewedEntity,
  type ViewInput,
  type ViewPatch,
  type ViewQuery,
  viewSortFields,
} from "./schema.ts";

/** The actor's own views and the shared ones, by name. */
export async function listViews(
  ctx: Ctx,
  { search, entity, shared, ...query }: ViewQuery,
): Promise<Page<View>> {
  const window = windowOf(query, viewSortFields, "name");
  const filter = { reader: ctx.actor.userId, search, entity, shared };
  return pageOf(window, await selectViews(ctx.db, filter, window));
}

/** All views of a list that the actor reads, their own first: for tabs. */
export function viewsOf(ctx: Ctx, entity: ViewedEntity): Promise<View[]> {
  return keptViews(ctx, entity, ctx.actor.userId);
}

const keptViews = kept(selectViewsOf);

/** The view that a list opens with for the actor; undefined where they chose none. */
export async function defaultViewOf(ctx: Ctx, entity: ViewedEntity): Promise<View | undefined> {
  const me = ctx.actor.userId;
  const views = await viewsOf(ctx, entity);
  return me === null ? undefined : views.find((view) => view.isDefault && view.ownerId === me);
}

/** One view of the actor's own or a shared one. Throws NOT_FOUND. */
export async function getView(ctx: Ctx, id: number): Promise<View> {
  const view = await selectView(ctx.db, id, ctx.actor.userId);
  if (view === undefined) throw notFound(viewType.label);
  return view;
}

/** A new view of the actor's own. Throws VALIDATION_ERROR where its list does not take the query. */
export async function createView(ctx: Ctx, input: ViewInput): Promise<Created<View>> {
  const ownerId = ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "", message: "Only people save views." }]);
  const { entity, name, shared = false, isDefault = false } = input;
  const row = await createRecord(ctx, viewType, async (tx) => {
    const query = await checkedQuery(tx, entity, input.query);
    const at = { createdAt: tx.now, updatedAt: tx.now };
    if (isDefault) await unmarkDefault(tx, { entity, ownerId });
    return await insertView(tx.db, { entity, name, query, shared, isDefault, ownerId, ...at });
  });
  return { record: await written(ctx, row), warnings: [] };
}

/** Changes a view. Throws what `editRecord` throws, and VALIDATION_ERROR as `createView` does. */
export async function updateView(ctx: Ctx, id: number, edit: Edit<ViewPatch>): Promise<View> {
  const row = await editRecord(ctx, viewType, {
    id,
    edit,
    async prepare(tx, fields, current) {
      const entity = viewedEntities.find((one) => one === current.entity) ?? "customers";
      if (fields.isDefault) await unmarkDefault(tx, { entity, ownerId: current.ownerId });
      if (fields.query === undefined) return fields;
      return { ...fields, query: await checkedQuery(tx, entity, fields.query) };
    },
  });
  return await written(ctx, row);
}

/** Takes a view off the tabs. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashView(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, viewType, { id, exactVersion });
}

/** Brings a view back. Throws NOT_FOUND (also when it is not in the trash), FORBIDDEN. */
export async function restoreView(ctx: Ctx, id: number): Promise<View> {
  return await written(ctx, await restoreRecord(ctx, viewType, id));
}

/** What a write answers: also to an administrator who has just taken it back from the others. */
async function written(ctx: Ctx, { id, ownerId }: Pick<View, "id" | "ownerId">): Promise<View> {
  const view = await selectView(ctx.db, id, ownerId);
  if (view === undefined) throw notFound(viewType.label);
  return view;
}

async function checkedQuery(ctx: Ctx, entity: ViewedEntity, query: string): Promise<string> {
  const kept = canonical(query);
  try {
    const { custom } = parseQuery(listQueries[entity], rowParams(new URLSearchParams(kept)));
    await customFilter(ctx, entity, custom);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "VALIDATION_ERROR") throw error;
    const problems = error.details.map(({ field, message }) => `${field}: ${message}`);
    throw invalid([{ field: "query", message: problems.join(" ") }]);
  }
  return kept;
}
