import { defineResource } from "../define_resource.ts";
import { historyOf, recordAsOf } from "../records/steps.ts";
import { viewType } from "./record.ts";
import { ViewCreate, ViewPatch, ViewQuery, viewReadOnly, ViewRecord } from "./schema.ts";
import { createView, getView, listViews, restoreView, trashView, updateView } from "./service.ts";

/** Saved views for the generic edge. */
export const views = defineResource({
  name: "views",
  label: "View",
  schema: { record: ViewRecord, create: ViewCreate, patch: ViewPatch, query: ViewQuery },
  readOnly: viewReadOnly,
  fixed: ["entity"],
  relations: { owner: { entity: "users", by: "ownerId" } },
  blank: { shared: false, isDefault: false },
  list: listViews,
  get: getView,
  create: createView,
  update: updateView,
  trash: trashView,
  restore: restoreView,
  history: (ctx, id, window) => historyOf(ctx, viewType, { id, ...window }),
  asOf: (ctx, id, instant) => recordAsOf(ctx, viewType, { id, instant }),
});
