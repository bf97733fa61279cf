import { type Context, page, type PageResponse } from "fresh";
import { askedFor, bodyOf, type BulkAsked, type BulkState, targetOfForm } from "../bulk/asked.ts";
import type { BulkKind } from "../bulk/kind.ts";
import type { BulkPreview } from "../bulk/schema.ts";
import { changeMany, previewMany } from "../bulk/service.ts";
import { linkedOne, linkedRecords, linkParams } from "../choices/linked.ts";
import type { Ctx } from "../context.ts";
import { AppError, type ErrorDetail } from "../errors.ts";
import { demand } from "../ownership.ts";
import type { State } from "./define.ts";
import { understoodFields, withChanged, type Written } from "./form.ts";
import { readForm } from "./form_body.ts";

/**
 * The handlers of a page that changes many records of a list: GET asks for the change and, with
 * `preview`, says what it would do; POST does it and goes back to the list, or to the run that does
 * it. `show` loads what the fields are chosen from.
 */
export function bulkHandlers<S extends object>(
  kind: BulkKind,
  show: (ctx: Ctx) => Promise<S>,
  written: Written = {},
) {
  const meant = (ctx: Ctx, asked: BulkAsked) => {
    const values = understoodFields(ctx, written, asked.values);
    return kind.read(bodyOf({ ...asked, values }));
  };

  async function get(
    { state: { ctx }, url }: Context<State>,
  ): Promise<PageResponse<S & BulkState>> {
    demand(kind.explain(ctx.actor));
    const asked = askedFor(url.searchParams);
    const count = await kind.count(ctx, targetOfForm(asked));
    const looked = url.searchParams.has("preview") && count > 0
      ? await lookAt(() => meant(ctx, asked).then((request) => previewMany(ctx, kind, request)))
      : { errors: [], preview: undefined };
    const linked = await linkedRecords(ctx, new URLSearchParams(asked.values));
    const named = Object.fromEntries(
      Object.keys(linkParams).map((name) => [name, linkedOne(linked, name)]),
    );
    const state = { ...asked, count, named, ...looked };
    const status = state.errors.length > 0 ? 422 : 200;
    return page({ ...await show(ctx), ...state }, { status });
  }

  async function post(context: Context<State>): Promise<Response> {
    const { ctx } = context.state;
    const asked = askedFor(Object.entries(await readForm(context.req)));
    const changed = await changeMany(ctx, kind, await meant(ctx, asked));
    if ("run" in changed) return context.redirect(`/runs/${changed.run.id}`, 303);
    const list = asked.filter === "" ? `/${kind.entity}` : `/${kind.entity}?${asked.filter}`;
    return context.redirect(withChanged(list, ctx.changeSet.id), 303);
  }

  return { GET: get, POST: post };
}

/** What the change would do, or what is wrong with it. */
async function lookAt(
  preview: () => Promise<BulkPreview>,
): Promise<Pick<BulkState, "errors" | "preview">> {
  try {
    return { errors: [], preview: await preview() };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "VALIDATION_ERROR") throw error;
    return { errors: error.details.map(atField), preview: undefined };
  }
}

/** The form names its fields without the body around them. */
function atField({ field, ...rest }: ErrorDetail): ErrorDetail {
  return { ...rest, field: field.replace(/^change\.?/, "") };
}
