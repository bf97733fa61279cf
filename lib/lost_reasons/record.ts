import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import { lostReasonTable } from "./repository.ts";

/** What the shared steps need to know of lost reasons. */
export const lostReasonType = recordType({
  entity: "lost-reasons",
  label: "Lost reason",
  table: lostReasonTable,
  policy,
});
