import { type Context, page } from "fresh";
import type { Ctx } from "../context.ts";
import { cursorIn, mergeOf } from "../duplicates/form.ts";
import type { Merge, Mergeable } from "../duplicates/schema.ts";
import { alikeTo, listPairs } from "../duplicates/service.ts";
import { idOf } from "./api.ts";
import type { State } from "./define.ts";
import { formAction } from "./form.ts";

/** How a kind of record is read; `label` is what errors call it. */
interface Kind<T> {
  label: string;
  get(ctx: Ctx, id: number): Promise<T>;
}

type Named = { id: number; name: string };

/** How two of them become one, the first staying. */
interface MergeKind<T, Field> extends Kind<T> {
  merge(ctx: Ctx, id: number, merge: Merge): Promise<unknown>;
  /** The custom fields. */
  custom(ctx: Ctx): Promise<Field[]>;
}

/** So many pairs on a page. */
const rows = 25;

/** The handlers of the page that merges `?with=ID` into a record: GET asks, POST does it. */
export function mergeHandlers<T extends Named, Field>(
  entity: Mergeable,
  { label, get, merge, custom: fieldsOf }: MergeKind<T, Field>,
) {
  return {
    async GET({ state: { ctx }, params, url }: Context<State>) {
      const otherId = idOf({ id: url.searchParams.get("with") ?? "" }, label);
      const [winner, loser, custom] = await Promise.all([
        get(ctx, idOf(params, label)),
        get(ctx, otherId),
        fieldsOf(ctx),
      ]);
      return page({ winner, loser, custom });
    },
    ...formAction(async (ctx, { fields, params }) => {
      const { id } = await get(ctx, idOf(params, label));
      await merge(ctx, id, mergeOf(fields));
      return `/${entity}/${id}`;
    }),
  };
}

/** The handler of a page with the records that look like one. */
export function alikeHandlers<T extends Named>(entity: Mergeable, { label, get }: Kind<T>) {
  return {
    async GET({ state: { ctx }, params }: Context<State>) {
      const { id, name } = await get(ctx, idOf(params, label));
      return page({ id, name, alike: await alikeTo(ctx, entity, id) });
    },
  };
}

/** The handler of a page with all pairs that look alike. */
export function pairsHandlers(entity: Mergeable) {
  return {
    async GET({ state: { ctx }, url }: Context<State>) {
      return page(
        await listPairs(ctx, entity, { before: cursorIn(url.searchParams), limit: rows }),
      );
    },
  };
}
