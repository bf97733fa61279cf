import { recordType } from "../records/record_type.ts";
import { explain } from "./policy.ts";
import { viewsInReach, viewTable } from "./repository.ts";

/** What the shared steps need to know of saved views. */
export const viewType = recordType({
  entity: "views",
  label: "View",
  table: viewTable,
  policy: { explain },
  reach: (actor) => viewsInReach(actor.userId),
});
