import type { Ctx } from "../context.ts";
import { invalid, notFound } from "../errors.ts";
import { alikeTo } from "../duplicates/service.ts";
import { customFilter, newCustom } from "../fields/check.ts";
import { demand, ownedScope } from "../ownership.ts";
import { createRecord, editRecord, restoreRecord, trashRecord } from "../records/steps.ts";
import type { Created, Edit, Page } from "../resource.ts";
import { pageOf, windowOf } from "../schema/list_window.ts";
import { requireActiveUser } from "../users/service.ts";
import { companyFields } from "./company_fields.ts";
import type { CustomerFilter, CustomerReach } from "./filter.ts";
import { selectCustomers } from "./list_repository.ts";
import { explain, scope } from "./policy.ts";
import { newRow } from "./new_row.ts";
import { customerType } from "./record.ts";
import { insertCustomer, lockEmail, selectCustomer, selectDuplicates } from "./repository.ts";
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
  if (customer === undefined) throw notFound(customerType.label);
  return customer;
}

/**
 * A new customer, the actor's own unless an owner is named; warns of others that may be the same and
 * that the actor reads. Throws FORBIDDEN and VALIDATION_ERROR.
 */
export async function createCustomer(ctx: Ctx, input: CustomerInput): Promise<Created<Customer>> {
  const ownerId = input.ownerId ?? ctx.actor.userId;
  if (ownerId === null) throw invalid([{ field: "ownerId", message: "Choose an owner." }]);
  const custom = await newCustom(ctx, "customers", input.custom);
  let ids: number[] = [];
  const row = await createRecord(ctx, customerType, async (tx) => {
    await requireActiveUser(tx, ownerId, "ownerId");
    const company = await companyFields(tx, input, { ownerId, company: null, companyId: null });
    const at = { createdAt: tx.now, updatedAt: tx.now };
    const made = await insertCustomer(tx.db, {
      ...newRow(input),
      custom,
      ...company,
      ownerId,
      ...at,
    });
    ids = (await alikeTo(tx, "customers", made.id)).map(({ id }) => id);
    return made;
  });
  return {
    record: await written(ctx, row.id),
    warnings: ids.length === 0 ? [] : [{ code: "DUPLICATE", ids }],
  };
}

/**
 * For upserts: the actor's live customers with that email, of which no other upsert knows until the
 * transaction ends.
 */
export async function customersByEmail(tx: Ctx, email: string): Promise<number[]> {
  await lockEmail(tx.db, email);
  return await selectDuplicates(tx.db, email, scope(tx.actor));
}

/**
 * Changes a customer's fields, the owner included. Throws NOT_FOUND, FORBIDDEN, VALIDATION_ERROR,
 * CONFLICT where someone else changed the same field, PRECONDITION_FAILED for another exact version.
 */
export async function updateCustomer(
  ctx: Ctx,
  id: number,
  edit: Edit<CustomerPatch>,
): Promise<Customer> {
  await editRecord(ctx, customerType, {
    id,
    edit,
    async prepare(tx, fields, current) {
      const { ownerId = current.ownerId } = fields;
      if (ownerId !== current.ownerId) await requireActiveUser(tx, ownerId, "ownerId");
      return { ...fields, ...await companyFields(tx, fields, { ...current, ownerId }) };
    },
  });
  return await written(ctx, id);
}

/** Moves a customer to the trash. Throws NOT_FOUND, FORBIDDEN, PRECONDITION_FAILED. */
export function trashCustomer(ctx: Ctx, id: number, exactVersion?: number): Promise<void> {
  return trashRecord(ctx, customerType, { id, exactVersion });
}

/** Takes a customer out of the trash. Throws NOT_FOUND (also when it is not there), FORBIDDEN. */
export async function restoreCustomer(ctx: Ctx, id: number): Promise<Customer> {
  await restoreRecord(ctx, customerType, id);
  return await written(ctx, id);
}

/** What a write answers: also to someone who has just handed the customer over. */
async function written(ctx: Ctx, id: number): Promise<Customer> {
  const customer = await selectCustomer(ctx.db, id, { ...reachOf(ctx), scope: "all" });
  if (customer === undefined) throw notFound(customerType.label);
  return customer;
}

function reachOf(ctx: Ctx): CustomerReach {
  const leadScope = ownedScope(ctx.actor, "leads");
  return { scope: scope(ctx.actor), leadScope, deleted: false };
}

function filterOf(ctx: Ctx, query: CustomerQuery): CustomerFilter {
  const { status, teamId, industry, source, companyId, tag, email, search, doNotContact, missing } =
    query;
  const me = ctx.actor.userId;
  const ownerId = query.ownerId?.map((owner) => owner === "me" ? me ?? 0 : owner);
  const filters = {
    status,
    teamId,
    industry,
    source,
    companyId,
    tag,
    email,
    search,
    doNotContact,
    missing,
    ownerId,
  };
  return { ...filters, ...reachOf(ctx), deleted: query.deleted ?? false };
}
