import { sql } from "kysely";
import { ownerInScope } from "../db/scope.ts";
import { recordType } from "../records/record_type.ts";
import { explain, scope } from "./policy.ts";
import { targetTable } from "./repository.ts";

/** What the shared steps need to know of targets. */
export const targetType = recordType({
  entity: "targets",
  label: "Target",
  table: targetTable,
  policy: { explain },
  reach: (actor) => ownerInScope(sql.ref("userId"), scope(actor)),
});
