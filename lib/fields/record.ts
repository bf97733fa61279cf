import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import { fieldTable } from "./repository.ts";

/** What the shared steps need to know of custom fields. */
export const fieldType = recordType({
  entity: "fields",
  label: "Custom field",
  table: fieldTable,
  policy,
});
