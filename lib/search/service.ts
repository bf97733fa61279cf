import type { Ctx } from "../context.ts";
import { selectHits } from "./repository.ts";
import type { HitGroup, SearchQuery } from "./schema.ts";
import { searchedBy } from "./searched.ts";
import { wantedIn } from "./words.ts";

const standard = 5;

/**
 * What matches in all records that the actor reads, grouped by kind, the best first. Words are found
 * anywhere; a search without a word of three letters finds beginnings only, and no activities.
 */
export async function searchAll(
  ctx: Ctx,
  { q, limit = standard }: SearchQuery,
): Promise<HitGroup[]> {
  const wanted = wantedIn(q);
  const searched = Object.entries(searchedBy(ctx.actor))
    .filter(([, { prefix }]) => prefix || !wanted.short);
  return await Promise.all(searched.map(async ([entity, one]) => {
    const hits = await selectHits(ctx.db, one, { wanted, limit: limit + 1 });
    return { entity, hits: hits.slice(0, limit), more: hits.length > limit };
  }));
}

/** The same as the API gives it: the records by their kind. */
export async function apiSearch(
  ctx: Ctx,
  query: SearchQuery,
): Promise<Record<string, HitGroup["hits"]>> {
  const groups = await searchAll(ctx, query);
  return Object.fromEntries(groups.map(({ entity, hits }) => [entity, hits]));
}
