import type { Ctx } from "../context.ts";
import type { Lead, LeadQuery } from "./schema.ts";
import { listLeads } from "./service.ts";

/** How many leads a party's page shows. */
const shown = 8;

/** Some leads of a customer or company, and how many the actor reads in all. */
export interface PartyLeads {
  leads: Lead[];
  count: number;
}

/** Its open leads by their expected close, then those that closed; few of each. */
export async function leadsOf(
  ctx: Ctx,
  about: Pick<LeadQuery, "customerId" | "companyId">,
): Promise<PartyLeads> {
  const query = { ...about, limit: shown, count: "exact" } as const;
  const [open, closed] = await Promise.all([
    listLeads(ctx, { ...query, status: ["open"], sort: "expectedCloseOn" }),
    listLeads(ctx, { ...query, status: ["won", "lost"], sort: "-updatedAt" }),
  ]);
  return {
    leads: [...open.data, ...closed.data].slice(0, shown),
    count: open.pagination.total + closed.pagination.total,
  };
}
