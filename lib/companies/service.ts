import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { inScope } from "../ownership.ts";
import { scope } from "./policy.ts";
import {
  insertCompany,
  lockCompanyName,
  selectCompany,
  selectCompanyByName,
} from "./repository.ts";

/** What a record that belongs to a company shows of it. */
export interface CompanyLink {
  id: number;
  name: string;
}

/**
 * The company of that name, made for `ownerId` where there is none. Anyone may link to any company
 * by its name; what they see of one out of scope is its id and name.
 */
export function linkCompany(ctx: Ctx, name: string, ownerId: number): Promise<CompanyLink> {
  return audited(ctx, "companies.created", async (tx) => {
    const known = await selectCompanyByName(tx.db, name);
    if (known !== undefined) return { id: known.id, name: known.name };
    await lockCompanyName(tx.db, name);
    const raced = await selectCompanyByName(tx.db, name);
    if (raced !== undefined) return { id: raced.id, name: raced.name };
    const at = { createdAt: ctx.now, updatedAt: ctx.now };
    const company = await insertCompany(tx.db, { name, ownerId, ...at });
    tx.change("companies", company.id, null, company);
    return { id: company.id, name: company.name };
  });
}

/** The live company with that id if the actor reads it, else undefined. */
export async function findCompany(ctx: Ctx, id: number): Promise<CompanyLink | undefined> {
  const company = await selectCompany(ctx.db, id);
  if (company === undefined || !inScope(scope(ctx.actor), company)) return undefined;
  return { id: company.id, name: company.name };
}
