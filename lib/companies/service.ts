import { audited } from "../changes/audited.ts";
import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { alikeTo } from "../duplicates/service.ts";
import { customFilter, newCustom } from "../fields/check.ts";
import { demand, ownedScope } from "../ownership.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { selectCompanies } from "./list_repository.ts";
import { explain, scope } from "./policy.ts";
import { newRow } from "./new_row.ts";
import { companyType } from "./record.ts";
import {
  type CompanyReach,
  companyTable,
  lockCompanyName,
  selectCompaniesByName,
  selectCompany,
} from "./repository.ts";
import {
  type Company,
  type CompanyInput,
  type CompanyPatch,
  type CompanyQuery,
  companySortFields,
} from "./schema.ts";

/**
 * The companies that the actor reads, filtered and sorted, newest first by default. Throws FORBIDDEN
 * for the trash unless the actor may restore, and VALIDATION_ERROR for a cursor of another list.
 */
export async function listCompanies(ctx: Ctx, query: CompanyQuery): Promise<Page<Company>> {
  if (query.deleted === true) demand(explain(ctx.actor, "restore"));
  const window = windowOf(query, companySortFields, "-createdAt");
  const { search, teamId, industry, domain, deleted = false } = query;
  const ownerId = query.ownerId?.map((id) => id === "me" ? ctx.actor.userId ?? 0 : id);
  const custom = await customFilter(ctx, "companies", query.custom);
  const filter = { search, teamId, industry, domain, ownerId, custom, ...reachOf(ctx), deleted };
  return pageOf(window, await selectCompanies(ctx.db, filter, window));
}

/** One company that the actor reads; with `deleted`, one in the trash. Throws NOT_FOUND. */
export async function getCompany(
  ctx: Ctx,
  id: number,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Company> {
  const found = await selectCompany(ctx.db, id, { ...reachOf(ctx), deleted });
  if (found === undefined) throw notFound(companyType.label);
  return found;
}

/**
 * A new company, the actor's own unless an owner is named; warns of others that may be the same and
 * that the actor reads. Throws FORBIDDEN, VALIDATION_ERROR, and CONFLICT for a taken domain.
 */
export async function createCompany(ctx: Ctx, input: CompanyInput): Promise<Created<Company>> {
  const ownerId = input.ownerId ?? ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "ownerId", message: "Choose an owner." }]);
  let ids: number[] = [];
  const row = await createRecord(ctx, companyType, async (tx) => {
    await requireActiveUser(tx, ownerId, "ownerId");
    const at = { createdAt: ctx.now, updatedAt: ctx.now };
    const custom = await newCustom(tx, "companies", input.custom);
    const made = await companyTable.insert(tx.db, { ...newRow(input), custom, ownerId, ...at });
    ids = (await alikeTo(tx, "companies", made.id)).map(({ id }) => id);
    return made;
  });
  return {
    record: await written(ctx, row.id),
    warnings: ids.length === 0 ? [] : [{ code: "DUPLICATE", ids }],
  };
}

/**
 * Changes a company's fields, the owner included. Throws NOT_FOUND, FORBIDDEN, VALIDATION_ERROR,
 * CONFLICT for a taken domain or where someone else changed the same field, PRECONDITION_FAILED for
 * another exact version.
 */
export async function updateCompany(
  ctx: Ctx,
  id: number,
  edit: Edit<CompanyPatch>,
): Promise<Company> {
  await editRecord(ctx, companyType, {
    id,
    edit,
    async prepare(tx, fields) {
      if (fields.ownerId !== undefined) await requireActiveUser(tx, fields.ownerId, "ownerId");
      return fields;
    },
  });
  return await written(ctx, id);
}

/**
 * Moves a company to the trash; its customers and leads stay as they are and keep the link. Throws
 * NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED.
 */
export function trashCompany(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, companyType, { id, exactVersion });
}

/**
 * Takes a company out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN, and
 * CONFLICT where another has its domain by now.
 */
export async function restoreCompany(ctx: Ctx, id: number): Promise<Company> {
  await restoreRecord(ctx, companyType, id);
  return await written(ctx, id);
}

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
    const [known] = await selectCompaniesByName(tx.db, name, "all", 1);
    if (known !== undefined) return known;
    await lockCompanyName(tx.db, name);
    const [raced] = await selectCompaniesByName(tx.db, name, "all", 1);
    if (raced !== undefined) return raced;
    const at = { createdAt: ctx.now, updatedAt: ctx.now };
    const made = await companyTable.insert(tx.db, { name, ownerId, ...at });
    tx.change("companies", made.id, null, made);
    return { id: made.id, name: made.name };
  });
}

/** The live company with that id if the actor reads it, else undefined. */
export async function findCompany(ctx: Ctx, id: number): Promise<CompanyLink | undefined> {
  const found = await selectCompany(ctx.db, id, reachOf(ctx));
  return found && { id: found.id, name: found.name };
}

/** What a write answers: also to someone who has just handed the company over. */
async function written(ctx: Ctx, id: number): Promise<Company> {
  const found = await selectCompany(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (found === undefined) throw notFound(companyType.label);
  return found;
}

function reachOf({ actor }: Ctx): CompanyReach {
  return {
    scope: scope(actor),
    customerScope: ownedScope(actor, "customers"),
    leadScope: ownedScope(actor, "leads"),
    deleted: false,
  };
}
