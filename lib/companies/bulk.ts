import { bulkKind } from "../bulk/kind.ts";
import { requireActiveUser } from "../users/service.ts";
import { companyType } from "./record.ts";
import { CompanyCreate, CompanyQuery } from "./schema.ts";
import { listCompanies } from "./service.ts";

/** What many companies may be given at once. */
export const CompanyChange = CompanyCreate.pick({ industry: true, ownerId: true, custom: true });

/** Bulk edits of companies. */
export const bulkCompanies = bulkKind({
  type: companyType,
  change: CompanyChange,
  query: CompanyQuery,
  list: listCompanies,
  async check(ctx, { custom: _, ...fields }) {
    if (fields.ownerId !== undefined) await requireActiveUser(ctx, fields.ownerId, "ownerId");
    return (rows) => rows.map((row) => ({ row, fields }));
  },
});
