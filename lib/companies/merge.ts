import type { Ctx } from "../context.ts";
import { customerTable } from "../customers/repository.ts";
import { childrenIn } from "../duplicates/children.ts";
import type { Merge } from "../duplicates/schema.ts";
import { fileTable } from "../files/repository.ts";
import { leadTable } from "../leads/repository.ts";
import { mergeRecords, type MergeType } from "../records/merge.ts";
import { companyType } from "./record.ts";
import type { Company } from "./schema.ts";
import { getCompany } from "./service.ts";

const column = "companyId";

const nameOf = (winner: object) => "name" in winner ? { company: winner.name } : {};

/** How companies are merged: their customers carry the name of the one that stays. */
export const companyMerge: MergeType = {
  type: companyType,
  fields: ["name", "domain", "industry", "phone", "website", "address", "ownerId"],
  together: {},
  children: [
    childrenIn("customers", column, { table: customerTable, also: nameOf }),
    childrenIn("leads", column, { table: leadTable }),
    childrenIn("files", column, { table: fileTable }),
  ],
};

/**
 * Merges another company into this one. Throws NOT_FOUND, FORBIDDEN unless the actor may change both,
 * VALIDATION_ERROR.
 */
export async function mergeCompany(
  ctx: Ctx,
  id: number,
  { loserId, take }: Merge,
): Promise<Company> {
  await mergeRecords(ctx, companyMerge, { winnerId: id, loserId, take });
  return await getCompany(ctx, id);
}
