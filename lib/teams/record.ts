import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import { countMembers, teamTable } from "./repository.ts";

/** What the shared steps need to know of teams. */
export const teamType = recordType({
  entity: "teams",
  label: "Team",
  table: teamTable,
  policy,
  async keepReason(db, id) {
    return await countMembers(db, id) > 0 ? "People belong to it by now" : undefined;
  },
});
