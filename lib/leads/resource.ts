import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { leadType } from "./record.ts";
import { LeadCreate, LeadPatch, LeadQuery, leadReadOnly, LeadRecord } from "./schema.ts";
import { createLead, getLead, listLeads, restoreLead, trashLead, updateLead } from "./service.ts";

/** Leads for the generic edge: API, contract tests, OpenAPI, export. */
export const leads = defineResource({
  name: "leads",
  label: "Lead",
  schema: { record: LeadRecord, create: LeadCreate, patch: LeadPatch, query: LeadQuery },
  readOnly: leadReadOnly,
  relations: {
    owner: { entity: "users", by: "ownerId" },
    customer: { entity: "customers", by: "customerId" },
    company: { entity: "companies", by: "companyId" },
    stage: { entity: "stages", by: "stageId" },
    lostReason: { entity: "lost-reasons", by: "lostReasonId" },
  },
  blank: {
    customerId: null,
    companyId: null,
    amount: null,
    probability: null,
    expectedCloseOn: null,
    source: null,
    lostReasonId: null,
    lostNote: null,
  },
  list: listLeads,
  get: getLead,
  create: createLead,
  update: updateLead,
  trash: trashLead,
  restore: restoreLead,
  history: (ctx, id, window) => historyOf(ctx, leadType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, leadType, { id, instant }),
});
