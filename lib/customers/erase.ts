import { erased } from "../changes/erase.ts";
import type { Ctx } from "../context.ts";
import { AppError, notFound } from "../errors.ts";
import {
  blankCustomer,
  blankFiles,
  blankInteractions,
  blankTasks,
  forgetAddress,
} from "./erase_repository.ts";
import { customerType } from "./record.ts";

/**
 * Erases a person for good: the customer's fields, what was said and planned with them, their files,
 * and all of it in the log of changes; leads and the times of activities stay for the reports. There
 * is no undo. Throws FORBIDDEN for who is no administrator, NOT_FOUND.
 */
export async function eraseCustomer(ctx: Ctx, id: number): Promise<void> {
  if (ctx.actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only administrators may erase a person.");
  }
  await erased(ctx, "customers.erased", async (tx) => {
    const customer = await customerType.select(tx.db, id);
    if (customer === undefined) throw notFound("Customer");
    const files = await blankFiles(tx.db, id, tx.now);
    const interactions = await blankInteractions(tx.db, id);
    const tasks = await blankTasks(tx.db, id);
    await blankCustomer(tx.db, id, tx.now);
    await forgetAddress(tx.db, customer.email);
    return [
      { entity: "customers", ids: [id] },
      { entity: "interactions", ids: interactions },
      { entity: "tasks", ids: tasks },
      { entity: "files", ids: files },
    ];
  });
}
