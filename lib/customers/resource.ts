import { defineResource } from "../define_resource.ts";
import { mergedInto } from "../duplicates/merged_into.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { customerType } from "./record.ts";
import {
  createCustomer,
  customersByEmail,
  getCustomer,
  listCustomers,
  restoreCustomer,
  trashCustomer,
  updateCustomer,
} from "./service.ts";
import { CustomerCreate, CustomerPatch, CustomerQuery, CustomerRecord } from "./schema.ts";

/** Customers for the generic edge: API, contract tests, OpenAPI, export. */
export const customers = defineResource({
  name: "customers",
  label: "Customer",
  schema: {
    record: CustomerRecord,
    create: CustomerCreate,
    patch: CustomerPatch,
    query: CustomerQuery,
  },
  readOnly: [
    "id",
    "owner",
    "leadCount",
    "interactionCount",
    "mergedInto",
    "createdAt",
    "updatedAt",
    "deletedAt",
  ],
  relations: {
    owner: { entity: "users", by: "ownerId" },
    company: { entity: "companies", by: "companyId" },
  },
  match: { email: customersByEmail },
  blank: {
    phone: null,
    company: null,
    companyId: null,
    jobTitle: null,
    industry: null,
    status: "prospect",
    source: null,
    tags: [],
    doNotContact: false,
  },
  list: listCustomers,
  get: getCustomer,
  create: createCustomer,
  update: updateCustomer,
  trash: trashCustomer,
  restore: restoreCustomer,
  history: (ctx, id, window) => historyOf(ctx, customerType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, customerType, { id, instant }),
  mergedInto: (ctx, id) => mergedInto(ctx, "customers", id),
});
