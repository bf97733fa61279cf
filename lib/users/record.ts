import { recordType } from "../records/record_type.ts";
import { selectHoldings } from "./holdings.ts";
import { keepAnAdmin } from "./last_admin.ts";
import { explain, scope } from "./policy.ts";
import { userInReach, userTable } from "./repository.ts";

/** What the shared steps need to know of users. */
export const userType = recordType({
  entity: "users",
  label: "User",
  derived: ["lastLoginAt"],
  table: userTable,
  policy: { explain },
  reach: (actor) => userInReach(scope(actor)),
  async putBack(db, id, fields) {
    const current = await userTable.select(db, id);
    if (current !== undefined) await keepAnAdmin(db, current, fields);
    return await userTable.patch(db, id, fields);
  },
  async keepReason(db, id) {
    return (await selectHoldings(db, id)).length > 0 ? "They own records by now" : undefined;
  },
});
