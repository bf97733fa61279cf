import { defineResource } from "../define_resource.ts";
import { recordAsOf } from "../records/steps.ts";
import { explain } from "./policy.ts";
import type { CustomerRow } from "./repository.ts";
import { customerUndo } from "./undo.ts";
import {
  createCustomer,
  customerHistory,
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
    "createdAt",
    "updatedAt",
    "deletedAt",
  ],
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
  history: customerHistory,
  asOf: (ctx, id, instant) =>
    recordAsOf<CustomerRow>(ctx, { ...customerUndo, explain }, { id, instant }),
});
