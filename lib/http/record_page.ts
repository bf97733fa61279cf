import type { Context } from "fresh";
import { AppError } from "../errors.ts";
import type { Resource } from "../resource.ts";
import { idOf } from "./api.ts";
import type { State } from "./define.ts";

/** The record, from the trash too for those who may take it out. Throws what `get` throws. */
export async function liveOrTrashed<T>(
  get: (options: { deleted: boolean }) => Promise<T>,
  mayRestore: boolean,
): Promise<T> {
  try {
    return await get({ deleted: false });
  } catch (error) {
    const absent = error instanceof AppError && error.code === "NOT_FOUND";
    if (!absent || !mayRestore) throw error;
    return await get({ deleted: true });
  }
}

/** The number in an address's parameter; undefined for anything else. */
export function numberIn(params: URLSearchParams, name: string): number | undefined {
  const text = params.get(name);
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * The same, or the way (301) to the record that a merged one has become a part of, where the actor
 * reads that.
 */
export async function liveOrMerged<T extends { deletedAt: string | null }>(
  { state: { ctx }, params }: Pick<Context<State>, "params" | "state">,
  { name, label, mergedInto }: Resource,
  find: () => Promise<T>,
): Promise<T | Response> {
  const found = await find().catch((error) => error);
  const live = !(found instanceof Error) && found.deletedAt === null;
  const to = live ? undefined : await mergedInto?.(ctx, idOf(params, label));
  if (to !== undefined) {
    return new Response(null, { status: 301, headers: { Location: `/${name}/${to}` } });
  }
  if (found instanceof Error) throw found;
  return found;
}
