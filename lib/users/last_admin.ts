import type { Db } from "../db/client.ts";
import { AppError } from "../errors.ts";
import { hasOtherAdmin, lockAdmins, type UserRow } from "./repository.ts";

const message = "Make someone else an administrator first: this is the last one.";

/**
 * Throws CONFLICT where the fields would leave the organisation without an active administrator.
 * `db` must be in a transaction: two who take each other's rights wait for each other here.
 */
export async function keepAnAdmin(
  db: Db,
  current: UserRow,
  fields: { [Field in keyof Standing]?: Standing[Field] | undefined },
): Promise<void> {
  const { role = current.role, status = current.status, deletedAt = current.deletedAt } = fields;
  if (!isActiveAdmin(current) || isActiveAdmin({ role, status, deletedAt })) return;
  await lockAdmins(db);
  if (await hasOtherAdmin(db, current.id)) return;
  const field = role === "admin" ? "status" : "role";
  throw new AppError("CONFLICT", message, [{ field, message }]);
}

/** What makes an administrator one who can act. */
interface Standing extends Pick<UserRow, "role" | "status"> {
  deletedAt: Date | string | null;
}

function isActiveAdmin({ role, status, deletedAt }: Standing): boolean {
  return role === "admin" && status === "active" && deletedAt === null;
}
