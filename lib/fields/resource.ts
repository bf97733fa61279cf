import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { fieldType } from "./record.ts";
import { FieldCreate, FieldPatch, FieldQuery, fieldReadOnly, FieldRecord } from "./schema.ts";
import {
  createField,
  getField,
  listFields,
  restoreField,
  trashField,
  updateField,
} from "./service.ts";

/** Custom fields for the generic edge. */
export const fields = defineResource({
  name: "fields",
  label: "Custom field",
  schema: { record: FieldRecord, create: FieldCreate, patch: FieldPatch, query: FieldQuery },
  readOnly: fieldReadOnly,
  fixed: ["entity", "key", "type"],
  blank: { options: [], required: false },
  list: listFields,
  get: getField,
  create: createField,
  update: updateField,
  trash: trashField,
  restore: restoreField,
  history: (ctx, id, window) => historyOf(ctx, fieldType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, fieldType, { id, instant }),
});
