import { findCompany, linkCompany } from "../companies/service.ts";
import type { Ctx } from "../context.ts";
import { invalid } from "../errors.ts";

interface CompanyFields {
  company?: string | null | undefined;
  companyId?: number | null | undefined;
}

interface Current {
  ownerId: number;
  company: string | null;
  companyId: number | null;
}

/**
 * The pair of company fields that a write of one or both of them means: an id brings the company's
 * name, a name links to the company of that name or makes it, null of either unlinks. Nothing where
 * neither changes. Throws VALIDATION_ERROR for a company that the actor does not read.
 */
export async function companyFields(
  ctx: Ctx,
  given: CompanyFields,
  current: Current,
): Promise<Partial<Pick<Current, "company" | "companyId">>> {
  const { company, companyId } = given;
  if (companyId !== undefined && companyId !== null && companyId !== current.companyId) {
    const found = await findCompany(ctx, companyId);
    if (found === undefined) {
      throw invalid([{ field: "companyId", message: "Choose a company that you can see." }]);
    }
    return { company: found.name, companyId: found.id };
  }
  if (typeof company === "string" && company !== current.company) {
    const { id } = await linkCompany(ctx, company, current.ownerId);
    return { company, companyId: id };
  }
  const unlinks = (company === null && current.company !== null) ||
    (companyId === null && current.companyId !== null);
  return unlinks ? { company: null, companyId: null } : {};
}
