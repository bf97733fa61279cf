import type { Ctx } from "../context.ts";
import { type ErrorDetail, invalid } from "../errors.ts";
import { readsParent } from "../parents/service.ts";

interface LeadParents {
  customerId?: number | null | undefined;
  companyId?: number | null | undefined;
}

/**
 * Throws VALIDATION_ERROR for a customer or company among `given` that the actor does not read, and
 * where the lead would be left without either.
 */
export async function requireLeadParents(
  ctx: Ctx,
  given: LeadParents,
  current: LeadParents = {},
): Promise<void> {
  const details: ErrorDetail[] = [];
  const unread = async (entity: "customers" | "companies", id: number | null | undefined) =>
    typeof id === "number" && !await readsParent(ctx, entity, id);
  if (await unread("customers", given.customerId)) {
    details.push({ field: "customerId", message: "Choose a customer that you can see." });
  }
  if (await unread("companies", given.companyId)) {
    details.push({ field: "companyId", message: "Choose a company that you can see." });
  }
  const { customerId = null, companyId = null } = { ...current, ...given };
  if (customerId === null && companyId === null) {
    details.push({ field: "customerId", message: "Choose a customer or a company." });
  }
  if (details.length > 0) throw invalid(details);
}
