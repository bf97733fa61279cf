import { audited, type Tx } from "../changes/audited.ts";
import { type HistoryPage, recordHistory } from "../changes/history.ts";
import { mergeEdit } from "../changes/merge_edit.ts";
import type { Ctx } from "../context.ts";
import { AppError, invalid, notFound } from "../errors.ts";
import { checkedEdit, customFilter, newCustom } from "../fields/check.ts";
import { demand, ownedScope } from "../ownership.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { companyFields } from "./company_fields.ts";
import type { CustomerFilter, CustomerReach } from "./filter.ts";
import { selectCustomers } from "./list_repository.ts";
import { can, explain, scope } from "./policy.ts";
import {
  type CustomerPatchRow,
  type CustomerRow,
  insertCustomer,
  lockCustomer,
  patchCustomer,
  selectCustomer,
  selectCustomerRow,
  selectDuplicates,
} from "./repository.ts";
import {
  type Customer,
  type CustomerInput,
  type CustomerPatch,
  type CustomerQuery,
  sortFields,
} from "./schema.ts";

/**
 * The customers that the actor reads, filtered and sorted, newest first by default. Throws FORBIDDEN
 * for the trash unless the actor may restore, and VALIDATION_ERROR for a cursor of another list.
 */
export async function listCustomers(ctx: Ctx, query: CustomerQuery): Promise<Page<Customer>> {
  if (query.deleted === true) demand(explain(ctx.actor, "restore"));
  const window = windowOf(query, sortFields, "-createdAt");
  const custom = await customFilter(ctx, "customers", query.custom);
  return pageOf(window, await selectCustomers(ctx.db, { ...filterOf(ctx, query), custom }, window));
}

/** One customer that the actor reads; with `deleted`, one in the trash. Throws NOT_FOUND. */
export async function getCustomer(
  ctx: Ctx,
  id: number,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Customer> {
  const customer = await selectCustomer(ctx.db, id, { ...reachOf(ctx), deleted });
  if (customer === undefined) throw notFound("Customer");
  return customer;
}

/**
 * A customer's changes, newest first, for whoever reads the customer; from the trash too for those
 * who may restore. Throws NOT_FOUND.
 */
export async function customerHistory(
  ctx: Ctx,
  id: number,
  window: { limit?: number | undefined; olderThan?: number | undefined },
): Promise<HistoryPage> {
  const row = await selectCustomerRow(ctx.db, id);
  const action = row?.deletedAt === null ? "read" : "restore";
  if (row === undefined || !can(ctx.actor, action, row)) throw notFound("Customer");
  return await recordHistory(ctx.db, { entity: "customers", id }, window);
}

/**
 * A new customer, the actor's own unless an owner is named; warns of others with the same email that
 * the actor reads. Throws FORBIDDEN and VALIDATION_ERROR.
 */
export async function createCustomer(ctx: Ctx, input: CustomerInput): Promise<Created<Customer>> {
  demand(explain(ctx.actor, "create"));
  const ownerId = input.ownerId ?? ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "ownerId", message: "Choose an owner." }]);
  await requireActiveUser(ctx, ownerId, "ownerId");
  return await audited(ctx, "customers.created", async (tx) => {
    const ids = await selectDuplicates(tx.db, input.email, scope(ctx.actor));
    const company = await companyFields(tx, input, { ownerId, company: null, companyId: null });
    const row = await insertCustomer(tx.db, {
      ...newRow(input),
      custom: await newCustom(tx, "customers", input.custom),
      ...company,
      ownerId,
      ...made(ctx),
    });
    tx.change("customers", row.id, null, row);
    return {
      record: await written(tx, row.id),
      warnings: ids.length === 0 ? [] : [{ code: "DUPLICATE", ids }],
    };
  });
}

function newRow({ name, email, phone, jobTitle, industry, source, ...rest }: CustomerInput) {
  return {
    name,
    email,
    phone: phone ?? null,
    jobTitle: jobTitle ?? null,
    industry: industry ?? null,
    source: source ?? null,
    status: rest.status ?? "prospect",
    tags: rest.tags ?? [],
    doNotContact: rest.doNotContact ?? false,
  };
}

function made(ctx: Ctx) {
  return { createdAt: ctx.now, updatedAt: ctx.now };
}

/**
 * Changes a customer's fields, the owner included. Throws NOT_FOUND, FORBIDDEN, VALIDATION_ERROR,
 * CONFLICT where someone else changed the same field, PRECONDITION_FAILED for another exact version.
 */
export function updateCustomer(
  ctx: Ctx,
  id: number,
  edit: Edit<CustomerPatch>,
): Promise<Customer> {
  return audited(ctx, "customers.updated", async (tx) => {
    const current = await locked(tx, id, false);
    demand(explain(ctx.actor, "update", current));
    const checked = await checkedEdit(tx, { entity: "customers", current }, edit);
    const fields = await mergeEdit(tx.db, "customers", current, checked);
    if (Object.keys(fields).length === 0) return await written(tx, id);
    if (fields.ownerId !== undefined) await requireActiveUser(tx, fields.ownerId, "ownerId");
    const { ownerId = current.ownerId } = fields;
    const company = await companyFields(tx, fields, { ...current, ownerId });
    await rewrite(tx, current, { ...fields, ...company });
    return await written(tx, id);
  });
}

/** Moves a customer to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashCustomer(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return audited(ctx, "customers.deleted", async (tx) => {
    const current = await locked(tx, id, false);
    demand(explain(ctx.actor, "delete", current));
    if (exactVersion !== undefined && exactVersion !== current.version) {
      throw new AppError("PRECONDITION_FAILED", "This customer was changed since you read it.");
    }
    await rewrite(tx, current, { deletedAt: ctx.now });
  });
}

/** Takes a customer out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export function restoreCustomer(ctx: Ctx, id: number): Promise<Customer> {
  return audited(ctx, "customers.restored", async (tx) => {
    const current = await locked(tx, id, true);
    demand(explain(ctx.actor, "restore", current));
    await rewrite(tx, current, { deletedAt: null });
    return await written(tx, id);
  });
}

async function rewrite(tx: Tx, current: CustomerRow, fields: CustomerPatchRow) {
  const row = await patchCustomer(tx.db, current.id, { ...fields, updatedAt: tx.now });
  tx.change("customers", current.id, current, row);
}

async function locked(tx: Tx, id: number, deleted: boolean): Promise<CustomerRow> {
  const row = await lockCustomer(tx.db, id, { scope: scope(tx.actor), deleted });
  if (row === undefined) throw notFound("Customer");
  return row;
}

/** What a write answers: also to someone who has just handed the customer over. */
async function written(ctx: Ctx, id: number): Promise<Customer> {
  const customer = await selectCustomer(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (customer === undefined) throw notFound("Customer");
  return customer;
}

function reachOf(ctx: Ctx): CustomerReach {
  const leadScope = ownedScope(ctx.actor, "leads");
  return { scope: scope(ctx.actor), leadScope, deleted: false };
}

function filterOf(ctx: Ctx, query: CustomerQuery): CustomerFilter {
  const { status, industry, source, companyId, tag, email, search, doNotContact } = query;
  const me = ctx.actor.userId;
  const ownerId = query.ownerId?.map((owner) => owner === "me" ? me ?? 0 : owner);
  const filters = {
    status,
    industry,
    source,
    companyId,
    tag,
    email,
    search,
    doNotContact,
    ownerId,
  };
  return { ...filters, ...reachOf(ctx), deleted: query.deleted ?? false };
}
