import { revokeSessions } from "../auth/sessions.ts";
import { audited, type Tx } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { demand } from "../ownership.ts";
import { lockRecord, rewriteRecord } from "../records/steps.ts";
import { refuseErased } from "./erased_check.ts";
import { type Holding, patchHoldings, selectHoldings } from "./holdings.ts";
import { keepAnAdmin } from "./last_admin.ts";
import { explain } from "./policy.ts";
import { userType } from "./record.ts";
import { hasPassword, toUser } from "./repository.ts";
import type { LeaveInput, User } from "./schema.ts";
import { getUser, requireActiveUser } from "./service.ts";

/** What would have to go to someone else. Throws NOT_FOUND. */
export async function holdingsOf(ctx: Ctx, id: number): Promise<Holding[]> {
  await getUser(ctx, id);
  return await selectHoldings(ctx.db, id);
}

/**
 * Shuts a user out at once: their sessions end, and first their customers, companies, leads and open
 * tasks go to `reassignTo`, in one change set. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED,
 * VALIDATION_ERROR for who cannot take over, and CONFLICT where nobody takes over what they own or
 * no administrator would be left.
 */
export function disableUser(
  ctx: Ctx,
  id: number,
  { reassignTo, exactVersion }: LeaveInput & { exactVersion?: number | undefined } = {},
): Promise<void> {
  return audited(ctx, "users.disabled", async (tx) => {
    const current = await lockRecord(tx, userType, { id });
    demand(explain(ctx.actor, "delete", current));
    if (exactVersion !== undefined && exactVersion !== current.version) {
      throw new AppError("PRECONDITION_FAILED", "The user has been changed since you read it");
    }
    await keepAnAdmin(tx.db, current, { status: "disabled" });
    await handOver(tx, id, reassignTo);
    // Last, so that an undo brings the person back before their records.
    const fields = { status: "disabled" as const };
    await rewriteRecord(tx, userType, { current, fields, action: () => "updated" });
    await revokeSessions(tx, id);
  });
}

async function handOver(tx: Tx, from: number, to: number | undefined): Promise<void> {
  if (to === undefined) return await requireNothingOwned(tx, from);
  if (to === from) throw invalid([{ field: "reassignTo", message: "Choose someone else." }]);
  await requireActiveUser(tx, to, "reassignTo");
  for (
    const { entity, id, before, after } of await patchHoldings(tx.db, { from, to, now: tx.now })
  ) {
    tx.change(entity, id, before, after, "updated");
  }
}

async function requireNothingOwned(tx: Tx, id: number): Promise<void> {
  const holdings = await selectHoldings(tx.db, id);
  if (holdings.length === 0) return;
  const what = holdings.map(({ entity, count }) => `${entity}: ${count}`).join(", ");
  const message = `Choose who takes over what they own (${what}).`;
  throw new AppError("CONFLICT", message, [{ field: "reassignTo", message }]);
}

/**
 * Lets a disabled user in again, as active or, without a password, as invited. Throws NOT_FOUND
 * (also for one who is not disabled), FORBIDDEN, and CONFLICT for an erased account.
 */
export function reactivateUser(ctx: Ctx, id: number): Promise<User> {
  return audited(ctx, "users.reactivated", async (tx) => {
    const current = await lockRecord(tx, userType, { id });
    demand(explain(ctx.actor, "restore", current));
    if (current.status !== "disabled") throw notFound("Disabled user");
    await refuseErased(tx.db, id);
    const status = await hasPassword(tx.db, id) ? "active" as const : "invited" as const;
    const fields = { status };
    return toUser(await rewriteRecord(tx, userType, { current, fields, action: () => "updated" }));
  });
}
