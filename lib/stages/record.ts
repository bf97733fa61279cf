import { AppError } from "../errors.ts";
import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import { countLeads, stageTable } from "./repository.ts";

/** What the shared steps need to know of stages. */
export const stageType = recordType({
  entity: "stages",
  label: "Stage",
  table: stageTable,
  policy,
  async putBack(db, id, fields) {
    if (fields.type !== undefined && await countLeads(db, id) > 0) {
      const message = "Leads are in it by now";
      throw new AppError("CONFLICT", message, [{ field: "type", message }]);
    }
    return await stageTable.patch(db, id, fields);
  },
  async keepReason(db, id) {
    return await countLeads(db, id) > 0 ? "Leads are in it by now" : undefined;
  },
});
