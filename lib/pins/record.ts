import { recordType } from "../records/record_type.ts";
import { explain } from "./policy.ts";
import { pinsInReach, pinTable } from "./repository.ts";

/** What the shared steps need to know of pinned reports. */
export const pinType = recordType({
  entity: "pins",
  label: "Pinned report",
  table: pinTable,
  policy: { explain },
  reach: pinsInReach,
});
