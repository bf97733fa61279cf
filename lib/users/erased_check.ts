import { wasErased } from "../changes/erase_repository.ts";
import type { Ctx } from "../context.ts";
import type { Db } from "../db/client.ts";
import { AppError } from "../errors.ts";

/** Whether an account was erased. */
export function isErased({ db }: Pick<Ctx, "db">, id: number): Promise<boolean> {
  return wasErased(db, "users", id);
}

/** Throws CONFLICT for an account that was erased: nobody is behind it who could come back. */
export async function refuseErased(db: Db, id: number): Promise<void> {
  if (!await wasErased(db, "users", id)) return;
  const message = "This account was erased and stays closed. Invite the person as a new user.";
  throw new AppError("CONFLICT", message);
}
