import { recordType } from "../records/record_type.ts";
import { ownerIsActive, ownersAreActive } from "../users/owner_check.ts";
import * as policy from "./policy.ts";
import { companyTable, hasDependants } from "./repository.ts";

/** What the shared steps need to know of companies. */
export const companyType = recordType({
  entity: "companies",
  label: "Company",
  table: companyTable,
  policy,
  async putBack(db, id, fields) {
    await ownerIsActive(db, fields.ownerId);
    return await companyTable.patch(db, id, fields);
  },
  async putBackMany(db, patches) {
    await ownersAreActive(db, patches);
    return await companyTable.patchMany(db, patches);
  },
  // One that came out of the trash had them there, too.
  async keepReason(db, id, isNew) {
    return isNew && await hasDependants(db, id)
      ? "Customers or leads belong to it by now"
      : undefined;
  },
});
