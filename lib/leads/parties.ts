import { listCompanies } from "../companies/service.ts";
import type { Ctx } from "../context.ts";
import { listCustomers } from "../customers/service.ts";
import { type Linked, linkedRecords } from "../parents/linked.ts";
import type { Lead, LeadQuery } from "./schema.ts";
import { listLeads } from "./service.ts";

/** The customer and the company that a lead may be about, as a picker offers them. */
export interface Party {
  customerId: number | null;
  companyId: number | null;
  name: string;
  detail: string | null;
}

/** How many of each kind a picker shows, or a party's page of its leads. */
const shown = 8;

/** Customers and companies that the actor reads and whose text holds the words; few of each. */
export async function findParties(ctx: Ctx, search: string): Promise<Party[]> {
  const query = { search, limit: shown, sort: "name", count: "none" } as const;
  const [customers, companies] = await Promise.all([
    listCustomers(ctx, query),
    listCompanies(ctx, query),
  ]);
  return [
    ...customers.data.map(({ id, name, company, companyId }) => ({
      ...{ customerId: id, companyId, name, detail: company },
    })),
    ...companies.data.map(({ id, name, domain }) => ({
      ...{ customerId: null, companyId: id, name, detail: domain },
    })),
  ];
}

/** The customer and company that an address names, where the actor reads them. */
export async function partiesIn(ctx: Ctx, params: URLSearchParams): Promise<Parties> {
  const { customerId, companyId } = await linkedRecords(ctx, params);
  return { customer: customerId, company: companyId };
}

/** Whose lead it is going to be. */
export interface Parties {
  customer: Linked | null;
  company: Linked | null;
}

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
