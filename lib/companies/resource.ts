import { defineResource } from "../define_resource.ts";
import { mergedInto } from "../duplicates/merged_into.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { companyType } from "./record.ts";
import {
  CompanyCreate,
  CompanyPatch,
  CompanyQuery,
  companyReadOnly,
  CompanyRecord,
} from "./schema.ts";
import {
  createCompany,
  getCompany,
  listCompanies,
  restoreCompany,
  trashCompany,
  updateCompany,
} from "./service.ts";

/** Companies for the generic edge: API, contract tests, OpenAPI, export. */
export const companies = defineResource({
  name: "companies",
  label: "Company",
  schema: {
    record: CompanyRecord,
    create: CompanyCreate,
    patch: CompanyPatch,
    query: CompanyQuery,
  },
  readOnly: companyReadOnly,
  relations: { owner: { entity: "users", by: "ownerId" } },
  blank: { domain: null, industry: null, phone: null, website: null, address: null },
  list: listCompanies,
  get: getCompany,
  create: createCompany,
  update: updateCompany,
  trash: trashCompany,
  restore: restoreCompany,
  history: (ctx, id, window) => historyOf(ctx, companyType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, companyType, { id, instant }),
  mergedInto: (ctx, id) => mergedInto(ctx, "companies", id),
});
