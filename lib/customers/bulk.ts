import { z } from "zod";
import { bulkKind } from "../bulk/kind.ts";
import { findCompany } from "../companies/service.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";
import * as field from "../schema/fields.ts";
import { requireActiveUser } from "../users/service.ts";
import { customerType } from "./record.ts";
import { CustomerCreate, CustomerQuery } from "./schema.ts";
import { listCustomers } from "./service.ts";

/** What many customers may be given at once; tags may also come and go beside those that are there. */
export const CustomerChange = CustomerCreate.pick({
  companyId: true,
  jobTitle: true,
  industry: true,
  status: true,
  source: true,
  tags: true,
  doNotContact: true,
  custom: true,
}).extend({
  ownerId: field.id().optional(),
  addTags: field.tags().optional(),
  removeTags: field.tags().optional(),
});
type CustomerChange = z.output<typeof CustomerChange>;

/** Bulk edits of customers. */
export const bulkCustomers = bulkKind({
  type: customerType,
  change: CustomerChange,
  query: CustomerQuery,
  list: listCustomers,
  async check(ctx, { addTags = [], removeTags = [], custom: _, ...fields }: CustomerChange) {
    if (fields.ownerId !== undefined) await requireActiveUser(ctx, fields.ownerId, "ownerId");
    const company = await companyOf(ctx, fields.companyId);
    return (rows) =>
      rows.map((row) => {
        const kept = (fields.tags ?? row.tags).filter((tag) => !removeTags.includes(tag));
        const tags = [...new Set([...kept, ...addTags])];
        if (tags.length > mostTags) return { row, why: `It would have more than ${mostTags} tags` };
        return { row, fields: { ...fields, ...company, tags } };
      });
  },
});

/** As `tags()` has it for one customer. */
const mostTags = 20;

async function companyOf(ctx: Ctx, id: number | null | undefined) {
  if (id === undefined) return {};
  if (id === null) return { companyId: null, company: null };
  const found = await findCompany(ctx, id);
  if (found !== undefined) return { companyId: found.id, company: found.name };
  throw invalid([{ field: "companyId", message: "Choose a company that you can see." }]);
}
