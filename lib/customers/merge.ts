import type { Ctx } from "../context.ts";
import { childrenIn } from "../duplicates/children.ts";
import type { Merge } from "../duplicates/schema.ts";
import { fileTable } from "../files/repository.ts";
import { interactionTable } from "../interactions/repository.ts";
import { leadTable } from "../leads/repository.ts";
import { mergeRecords, type MergeType } from "../records/merge.ts";
import { taskTable } from "../tasks/repository.ts";
import { customerType } from "./record.ts";
import type { Customer } from "./schema.ts";
import { getCustomer } from "./service.ts";

const column = "customerId";

/** How customers are merged: company and its link go together. */
export const customerMerge: MergeType = {
  type: customerType,
  fields: [
    ...["name", "email", "phone", "company", "companyId", "jobTitle", "industry", "status"],
    ...["source", "tags", "doNotContact", "ownerId"],
  ],
  together: { company: ["companyId"], companyId: ["company"] },
  children: [
    childrenIn("leads", column, { table: leadTable }),
    childrenIn("tasks", column, { table: taskTable }),
    childrenIn("interactions", column, { table: interactionTable }),
    childrenIn("files", column, { table: fileTable }),
  ],
};

/**
 * Merges another customer into this one. Throws NOT_FOUND, FORBIDDEN unless the actor may change
 * both, VALIDATION_ERROR.
 */
export async function mergeCustomer(
  ctx: Ctx,
  id: number,
  { loserId, take }: Merge,
): Promise<Customer> {
  await mergeRecords(ctx, customerMerge, { winnerId: id, loserId, take });
  return await getCustomer(ctx, id);
}
