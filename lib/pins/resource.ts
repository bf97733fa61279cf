import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { pinType } from "./record.ts";
import { PinCreate, PinPatch, PinQuery, pinReadOnly, PinRecord } from "./schema.ts";
import { createPin, getPin, listPins, restorePin, trashPin, updatePin } from "./service.ts";

/** Pinned reports for the generic edge. */
export const pins = defineResource({
  name: "pins",
  label: "Pinned report",
  schema: { record: PinRecord, create: PinCreate, patch: PinPatch, query: PinQuery },
  readOnly: pinReadOnly,
  fixed: ["report", "teamId"],
  relations: { owner: { entity: "users", by: "ownerId" } },
  blank: {},
  list: listPins,
  get: getPin,
  create: createPin,
  update: updatePin,
  trash: trashPin,
  restore: restorePin,
  history: (ctx, id, window) => historyOf(ctx, pinType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, pinType, { id, instant }),
});
