import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import type { View, ViewedEntity } from "./schema.ts";
import { defaultViewOf, getView } from "./service.ts";

/** The `view` of an address that is read as it stands, whatever the list opens with. */
const asItStands = "all";

/**
 * The parameters of a list whose address may name a view (`view=ID`, `view=all` for none): the
 * view's, with the address's own over them; those of the actor's default view where the address says
 * nothing, with `view=all`, so that links which take its filters away do not bring it back. Throws NOT_FOUND for a view that the actor does not read, or of another list.
 */
export async function viewedParams(
  ctx: Ctx,
  entity: ViewedEntity,
  params: URLSearchParams,
): Promise<URLSearchParams> {
  const { view: id, ...own } = Object.fromEntries(params);
  if (id === asItStands) return params;
  const opens = params.size === 0;
  const view = opens ? await defaultViewOf(ctx, entity) : await named(ctx, entity, id);
  if (view === undefined) return params;
  const viewed = Object.fromEntries(new URLSearchParams(view.query));
  return new URLSearchParams({ ...viewed, ...own, ...(opens ? { view: asItStands } : {}) });
}

async function named(
  ctx: Ctx,
  entity: ViewedEntity,
  id: string | undefined,
): Promise<View | undefined> {
  if (id === undefined) return undefined;
  const view = /^[1-9]\d{0,14}$/.test(id) ? await getView(ctx, Number(id)) : undefined;
  if (view?.entity !== entity) throw notFound("View");
  return view;
}
