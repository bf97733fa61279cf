import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import type { ViewedEntity } from "./schema.ts";
import { getView } from "./service.ts";

/**
 * The parameters of a list whose address may name a view (`view=ID`): the view's, with the address's
 * own over them. Throws NOT_FOUND for a view that the actor does not read, or of another list.
 */
export async function viewedParams(
  ctx: Ctx,
  entity: ViewedEntity,
  params: URLSearchParams,
): Promise<URLSearchParams> {
  const { view: id, ...own } = Object.fromEntries(params);
  if (id === undefined) return params;
  const view = /^[1-9]\d{0,14}$/.test(id) ? await getView(ctx, Number(id)) : undefined;
  if (view?.entity !== entity) throw notFound("View");
  return new URLSearchParams({ ...Object.fromEntries(new URLSearchParams(view.query)), ...own });
}
