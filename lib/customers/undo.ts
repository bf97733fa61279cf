import type { UndoableOf } from "../changes/undoable.ts";
import { AppError } from "../errors.ts";
import { selectActiveUser } from "../users/repository.ts";
import { can } from "./policy.ts";
import {
  type CustomerPatchRow,
  type CustomerRow,
  patchCustomer,
  selectCustomerRow,
  selectCustomerRows,
} from "./repository.ts";

/** What undo needs to know of customers. */
export const customerUndo: UndoableOf<CustomerRow> = {
  entity: "customers",
  label: "Customer",
  select: selectCustomerRow,
  selectMany: selectCustomerRows,
  async patch(db, id, fields) {
    const row = fields as CustomerPatchRow;
    if (row.ownerId !== undefined && await selectActiveUser(db, row.ownerId) === undefined) {
      const message = "Its earlier owner is no longer active";
      throw new AppError("CONFLICT", message, [{ field: "ownerId", message }]);
    }
    return await patchCustomer(db, id, row);
  },
  can,
};
