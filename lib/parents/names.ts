import type { Ctx } from "../context.ts";
import type { Parents } from "./service.ts";
import { parentScopes } from "./service.ts";
import { selectParentRef } from "./repository.ts";
import type { ParentRef } from "./schema.ts";

/** The records that a new activity is about, by the ids in an address. */
export interface NamedParents {
  customer: ParentRef | undefined;
  lead: ParentRef | undefined;
}

/** The customer and lead with these ids, where the actor reads them. */
export async function namedParents(
  ctx: Ctx,
  { customerId, leadId }: Parents,
): Promise<NamedParents> {
  const scopes = parentScopes(ctx);
  const [customer, lead] = await Promise.all([
    customerId
      ? selectParentRef(ctx.db, "customers", { id: customerId, scope: scopes.customers })
      : undefined,
    leadId ? selectParentRef(ctx.db, "leads", { id: leadId, scope: scopes.leads }) : undefined,
  ]);
  return { customer, lead };
}
