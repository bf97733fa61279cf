import type { Ctx } from "../context.ts";
import { type ErrorDetail, invalid } from "../errors.ts";
import { inScope, ownedScope } from "../ownership.ts";
import { type ParentScopes, selectParent } from "./repository.ts";
import type { ParentEntity } from "./schema.ts";

/** What an activity may be tied to. */
export interface Parents {
  customerId?: number | null | undefined;
  leadId?: number | null | undefined;
}

/** Whether that record is there, out of the trash, and the actor reads it. */
export async function readsParent(ctx: Ctx, entity: ParentEntity, id: number): Promise<boolean> {
  const parent = await selectParent(ctx.db, entity, id);
  return parent !== undefined && inScope(ownedScope(ctx.actor, entity), parent);
}

/** Throws VALIDATION_ERROR for each parent that is named and that the actor does not read. */
export async function requireParents(ctx: Ctx, { customerId, leadId }: Parents): Promise<void> {
  const details: ErrorDetail[] = [];
  if (isId(customerId) && !await readsParent(ctx, "customers", customerId)) {
    details.push({ field: "customerId", message: "Choose a customer that you can see." });
  }
  if (isId(leadId) && !await readsParent(ctx, "leads", leadId)) {
    details.push({ field: "leadId", message: "Choose a lead that you can see." });
  }
  if (details.length > 0) throw invalid(details);
}

/** Which customers and leads the actor reads. */
export function parentScopes({ actor }: Pick<Ctx, "actor">): ParentScopes {
  return { customers: ownedScope(actor, "customers"), leads: ownedScope(actor, "leads") };
}

function isId(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}
