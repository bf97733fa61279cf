import { defineResource } from "../define_resource.ts";
import { recordAsOf } from "../records/steps.ts";
import { interactionType } from "./record.ts";
import {
  InteractionCreate,
  InteractionQuery,
  interactionReadOnly,
  InteractionRecord,
} from "./schema.ts";
import {
  createInteraction,
  getInteraction,
  interactionHistory,
  listInteractions,
  restoreInteraction,
  trashInteraction,
} from "./service.ts";

/** Interactions for the generic edge; a log, so without an update. */
export const interactions = defineResource({
  name: "interactions",
  label: "Interaction",
  schema: { record: InteractionRecord, create: InteractionCreate, query: InteractionQuery },
  readOnly: interactionReadOnly,
  relations: {
    user: { entity: "users", by: "userId" },
    customer: { entity: "customers", by: "customerId" },
    lead: { entity: "leads", by: "leadId" },
  },
  blank: {},
  list: listInteractions,
  get: getInteraction,
  history: interactionHistory,
  asOf: (ctx, id, instant) => recordAsOf(ctx, interactionType, { id, instant }),
  create: createInteraction,
  trash: trashInteraction,
  restore: restoreInteraction,
});
