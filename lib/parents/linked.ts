import { getCompany } from "../companies/service.ts";
import type { Ctx } from "../context.ts";
import { getCustomer } from "../customers/service.ts";
import { AppError } from "../errors.ts";
import { getLead } from "../leads/service.ts";

/** A record that an address names. */
export interface Linked {
  id: number;
  name: string;
}

/** What an address's `customerId`, `companyId` and `leadId` stand for; null where not one record. */
export type LinkedRecords = Record<"customerId" | "companyId" | "leadId", Linked | null>;

/** The records that an address names, where the actor reads them. */
export async function linkedRecords(ctx: Ctx, params: URLSearchParams): Promise<LinkedRecords> {
  const [customerId, companyId, leadId] = await Promise.all([
    named(params.get("customerId"), (id) => getCustomer(ctx, id)),
    named(params.get("companyId"), (id) => getCompany(ctx, id)),
    named(params.get("leadId"), (id) => getLead(ctx, id)),
  ]);
  return { customerId, companyId, leadId };
}

async function named(
  text: string | null,
  get: (id: number) => Promise<{ id: number } & ({ name: string } | { title: string })>,
): Promise<Linked | null> {
  if (text === null || !/^[1-9]\d{0,14}$/.test(text)) return null;
  try {
    const found = await get(Number(text));
    return { id: found.id, name: "name" in found ? found.name : found.title };
  } catch (error) {
    // An old link must still open its page.
    if (error instanceof AppError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
