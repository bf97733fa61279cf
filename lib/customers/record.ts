import { recordType } from "../records/record_type.ts";
import { ownerIsActive, ownersAreActive } from "../users/owner_check.ts";
import * as policy from "./policy.ts";
import { customerTable } from "./repository.ts";

/** What the shared steps need to know of customers. */
export const customerType = recordType({
  entity: "customers",
  label: "Customer",
  table: customerTable,
  policy,
  async putBack(db, id, fields) {
    await ownerIsActive(db, fields.ownerId);
    return await customerTable.patch(db, id, fields);
  },
  async putBackMany(db, patches) {
    await ownersAreActive(db, patches);
    return await customerTable.patchMany(db, patches);
  },
});
