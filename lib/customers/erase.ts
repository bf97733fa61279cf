import { erased } from "../changes/erase.ts";
import { addressesOf, forgetAddress } from "../changes/erase_repository.ts";
import type { Ctx } from "../context.ts";
import { notFound } from "../errors.ts";
import { blankCustomer, blankFiles, blankInteractions, blankTasks } from "./erase_repository.ts";
import { customerType } from "./record.ts";

/**
 * Erases a person for good: the customer's fields, what was said and planned with them, their files,
 * and all of it in the log of changes; leads and the times of activities stay for the reports. There
 * is no undo. Throws FORBIDDEN for who is no administrator, NOT_FOUND.
 */
export async function eraseCustomer(ctx: Ctx, id: number): Promise<void> {
  await erased(ctx, "customers.erased", async (tx) => {
    const customer = await customerType.select(tx.db, id);
    if (customer === undefined) throw notFound("Customer");
    const files = await blankFiles(tx.db, id, tx.now);
    const interactions = await blankInteractions(tx.db, id);
    const tasks = await blankTasks(tx.db, id);
    await blankCustomer(tx.db, id, tx.now);
    const addresses = new Set([customer.email, ...await addressesOf(tx.db, "customers", id)]);
    for (const address of addresses) await forgetAddress(tx.db, address);
    return [
      { entity: "customers", ids: [id] },
      { entity: "interactions", ids: interactions },
      { entity: "tasks", ids: tasks },
      { entity: "files", ids: files },
    ];
  });
}
