import { erased } from "../changes/erase.ts";
import { addressesOf, forgetAddress } from "../changes/erase_repository.ts";
import type { Ctx } from "../context.ts";
import { lockRecord } from "../records/steps.ts";
import { blankUser, dropSignIns, selectNamedMeans } from "./erase_repository.ts";
import { keepAnAdmin } from "./last_admin.ts";
import { userType } from "./record.ts";

/**
 * Erases who a user was, for good: name and address, every means to sign in, the mails to them, and
 * all of it in the log of changes. The account stays, disabled and without a name, so that what they
 * own and what they did keep their place. There is no undo. Throws FORBIDDEN for who is no
 * administrator, NOT_FOUND, and CONFLICT for the last administrator.
 */
export async function eraseUser(ctx: Ctx, id: number): Promise<void> {
  await erased(ctx, "users.erased", async (tx) => {
    const user = await lockRecord(tx, userType, { id });
    await keepAnAdmin(tx.db, user, { status: "disabled" });
    const addresses = new Set([user.email, ...await addressesOf(tx.db, "users", id)]);
    for (const address of addresses) await forgetAddress(tx.db, address);
    const means = await selectNamedMeans(tx.db, id);
    await dropSignIns(tx.db, id, tx.now);
    await blankUser(tx.db, id, tx.now);
    return [{ entity: "users", ids: [id] }, ...means];
  });
}
