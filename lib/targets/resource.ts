import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { targetType } from "./record.ts";
import { TargetCreate, TargetPatch, TargetQuery, targetReadOnly, TargetRecord } from "./schema.ts";
import {
  createTarget,
  getTarget,
  listTargets,
  restoreTarget,
  trashTarget,
  updateTarget,
} from "./service.ts";

/** Targets for the generic edge. */
export const targets = defineResource({
  name: "targets",
  label: "Target",
  schema: { record: TargetRecord, create: TargetCreate, patch: TargetPatch, query: TargetQuery },
  readOnly: targetReadOnly,
  fixed: ["userId", "quarter"],
  blank: {},
  list: listTargets,
  get: getTarget,
  create: createTarget,
  update: updateTarget,
  trash: trashTarget,
  restore: restoreTarget,
  history: (ctx, id, window) => historyOf(ctx, targetType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, targetType, { id, instant }),
});
