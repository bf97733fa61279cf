import { AppError } from "../errors.ts";

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
