import type { Ctx } from "../context.ts";
import { selectHits } from "../search/repository.ts";
import { wantedIn } from "../search/words.ts";
import { searchedFor, selectFirstPeople, selectNames } from "./repository.ts";
import { Choice, type ChoiceEntity, type ChoiceQuery, type Chosen } from "./schema.ts";

/** How many a picker offers. */
const offered = 8;

/** The records whose text holds the words, those that begin so first; few of them. */
export async function findChoices(
  ctx: Ctx,
  { entity, q = "", limit = offered }: ChoiceQuery,
): Promise<Choice[]> {
  if (q === "") return entity === "users" ? await selectFirstPeople(ctx.db, limit) : [];
  const searched = searchedFor(ctx.actor, entity);
  const hits = await selectHits(ctx.db, searched, { wanted: wantedIn(q), limit });
  return hits.map(({ id, name, detail }) => Choice.parse({ id, name, detail }));
}

/** What a text may stand for. */
export interface Meant {
  choices: Choice[];
  /** Whether there are more than those. */
  more: boolean;
}

/**
 * The records that a written name may stand for: those of that very name, or address, where there
 * are any, else all that hold its words.
 */
export async function meantBy(ctx: Ctx, entity: ChoiceEntity, text: string): Promise<Meant> {
  const found = await findChoices(ctx, { entity, q: text, limit: offered + 1 });
  const same = found.filter(({ name, detail }) => folded(name, detail).includes(folded(text)[0]));
  const choices = same.length > 0 ? same : found;
  return { choices: choices.slice(0, offered), more: choices.length > offered };
}

/** Texts as they compare; of people and customers an address is as good as the name. */
function folded(name: string, detail: string | null = null): [string, ...string[]] {
  const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return detail?.includes("@") ? [fold(name), fold(detail)] : [fold(name)];
}

/** The names of the records with these ids that the actor reads; an absent one has none. */
export async function namesOf(
  ctx: Ctx,
  entity: ChoiceEntity,
  ids: readonly number[],
): Promise<Chosen[]> {
  if (ids.length === 0) return [];
  return await selectNames(ctx.db, entity, { actor: ctx.actor, ids });
}
