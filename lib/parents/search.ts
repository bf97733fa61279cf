import type { Ctx } from "../context.ts";
import { parentScopes } from "./service.ts";
import { selectParents } from "./repository.ts";
import type { FoundParent } from "./schema.ts";

/** How many of each kind a picker shows. */
const shown = 8;

/** The customers and leads that the actor reads and whose names hold the words; few of each. */
export async function findParents(ctx: Ctx, search: string): Promise<FoundParent[]> {
  const scopes = parentScopes(ctx);
  const found = await Promise.all([
    selectParents(ctx.db, "customers", { search, scope: scopes.customers, limit: shown }),
    selectParents(ctx.db, "leads", { search, scope: scopes.leads, limit: shown }),
  ]);
  return found.flat();
}
