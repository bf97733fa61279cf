import type { Db } from "../db/client.ts";
import { AppError } from "../errors.ts";
import { selectActiveUser } from "./repository.ts";

/**
 * For undo: throws CONFLICT where a record would go back to an owner who is no longer active;
 * without an owner among the fields there is nothing to check.
 */
export async function ownerIsActive(db: Db, ownerId: number | undefined): Promise<void> {
  if (ownerId === undefined || await selectActiveUser(db, ownerId) !== undefined) return;
  const message = "Its earlier owner is no longer active";
  throw new AppError("CONFLICT", message, [{ field: "ownerId", message }]);
}

/** The same for many at once. */
export async function ownersAreActive(
  db: Db,
  patches: readonly { fields: { ownerId?: number | undefined } }[],
): Promise<void> {
  for (const ownerId of new Set(patches.map(({ fields }) => fields.ownerId))) {
    await ownerIsActive(db, ownerId);
  }
}
