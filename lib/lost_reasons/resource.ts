import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { lostReasonType } from "./record.ts";
import {
  LostReasonCreate,
  LostReasonPatch,
  LostReasonQuery,
  lostReasonReadOnly,
  LostReasonRecord,
} from "./schema.ts";
import {
  createLostReason,
  getLostReason,
  listLostReasons,
  restoreLostReason,
  trashLostReason,
  updateLostReason,
} from "./service.ts";

/** Lost reasons for the generic edge. */
export const lostReasons = defineResource({
  name: "lost-reasons",
  label: "Lost reason",
  schema: {
    record: LostReasonRecord,
    create: LostReasonCreate,
    patch: LostReasonPatch,
    query: LostReasonQuery,
  },
  readOnly: lostReasonReadOnly,
  fixed: ["key"],
  blank: {},
  list: listLostReasons,
  get: getLostReason,
  create: createLostReason,
  update: updateLostReason,
  trash: trashLostReason,
  restore: restoreLostReason,
  history: (ctx, id, window) => historyOf(ctx, lostReasonType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, lostReasonType, { id, instant }),
});
