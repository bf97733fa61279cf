import type { Ctx } from "./context.ts";
import { transaction } from "./db/transaction.ts";
import { AppError, invalid } from "./errors.ts";
import type { Resource, Upsert, Upserted } from "./resource.ts";

interface Parts {
  /** How records are found by each field. */
  match: Readonly<Record<string, (tx: Ctx, value: string) => Promise<number[]>>>;
  /** The body as a create takes it. */
  read(body: unknown): unknown;
  create: NonNullable<Resource["create"]>;
  replace: NonNullable<Resource["replace"]>;
}

/**
 * Writes a whole record over the one that has the same value in the field `match`, or makes it. Throws
 * VALIDATION_ERROR, CONFLICT where several have it, and what create and replace throw.
 */
export function upsertBy({ match: finders, read, create, replace }: Parts) {
  return async (ctx: Ctx, { match, body, exactVersion }: Upsert): Promise<Upserted> => {
    const find = Object.hasOwn(finders, match ?? "") ? finders[match ?? ""] : undefined;
    if (find === undefined || match === null) {
      const message = `Say by which field to find the record: ${Object.keys(finders).join(", ")}`;
      throw invalid([{ field: "match", message }]);
    }
    const value = new Map(Object.entries(Object(read(body)))).get(match);
    return await transaction(ctx, async (tx) => {
      const ids = await find(tx, String(value));
      const [id] = ids;
      if (id === undefined) return { ...await create(tx, body), made: true };
      if (ids.length > 1) {
        const message = `Several records have this ${match}: ${ids.join(", ")}`;
        throw new AppError("CONFLICT", message, [{ field: match, message }]);
      }
      return { record: await replace(tx, id, body, exactVersion), warnings: [], made: false };
    });
  };
}
