import type { Ctx } from "../context.ts";
import { ownedScope } from "../ownership.ts";
import { selectAlike, selectAlikeTyped, selectPairs, type Typed } from "./repository.ts";
import type { Alike, Likeness, Mergeable, Named, Pair } from "./schema.ts";

/** How many alike records are looked for. */
const most = 50;

/** Live records that the actor reads and that may be about the same as one, the surest first. */
export async function alikeTo(ctx: Ctx, entity: Mergeable, id: number): Promise<AlikeNamed[]> {
  const reach = { entity, scope: ownedScope(ctx.actor, entity) };
  return grouped(await selectAlike(ctx.db, reach, { id, limit: most }));
}

/** The same for what is being typed into a form; few of them. */
export async function alikeToTyped(
  ctx: Ctx,
  entity: Mergeable,
  typed: Typed,
): Promise<AlikeNamed[]> {
  const reach = { entity, scope: ownedScope(ctx.actor, entity) };
  return grouped(await selectAlikeTyped(ctx.db, reach, { typed, limit: 10 }));
}

/** An alike record with what it is called. */
export type AlikeNamed = Alike & Named;

function grouped(found: readonly (Named & { reason: Likeness })[]): AlikeNamed[] {
  const byId = Map.groupBy(found, ({ id }) => id);
  const all = [...byId.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { reason: _, ...named } = first;
    return [{ ...named, ...likenessOf(rows.map(({ reason }) => reason)) }];
  });
  const rank = { exact: 0, probable: 1 };
  return all.sort((a, b) => rank[a.certainty] - rank[b.certainty] || a.id - b.id);
}

function likenessOf(reasons: Likeness[]): Pick<Alike, "certainty" | "reasons"> {
  const exact = reasons.some((reason) => reason !== "name");
  return { certainty: exact ? "exact" : "probable", reasons };
}

/** Where a list of pairs goes on. */
export interface PairCursor {
  first: number;
  second: number;
}

/** Pairs of records that the actor reads and that may be about the same, the newest first. */
export async function listPairs(
  ctx: Ctx,
  entity: Mergeable,
  { before, limit }: { before: PairCursor | undefined; limit: number },
): Promise<{ pairs: Pair[]; next: PairCursor | undefined }> {
  const reach = { entity, scope: ownedScope(ctx.actor, entity) };
  const rows = await selectPairs(ctx.db, reach, { before, limit: limit + 1 });
  const pairs = rows.slice(0, limit).map((row) => ({
    first: { id: row.firstId, name: row.firstName, detail: row.firstDetail },
    second: { id: row.secondId, name: row.secondName, detail: row.secondDetail },
    ...likenessOf(row.reasons),
  }));
  const last = pairs.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { pairs, next: more ? { first: last.first.id, second: last.second.id } : undefined };
}
