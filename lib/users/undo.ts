import type { UndoableOf } from "../changes/undoable.ts";
import { AppError } from "../errors.ts";
import { can } from "./policy.ts";
import {
  ownsRecords,
  patchUser,
  selectOtherAdmins,
  selectUserRow,
  type UserPatchRow,
  type UserRow,
} from "./repository.ts";

/** What undo needs to know of users. */
export const userUndo: UndoableOf<UserRow> = {
  entity: "users",
  label: "User",
  derived: ["lastLoginAt"],
  select: selectUserRow,
  async patch(db, id, fields) {
    const row = fields as UserPatchRow;
    const demotes = (row.role ?? "admin") !== "admin" || (row.deletedAt ?? null) !== null;
    if (demotes && (await selectOtherAdmins(db, id)).length === 0) {
      const message = "No administrator would be left";
      throw new AppError("CONFLICT", message, [{ field: "role", message }]);
    }
    return await patchUser(db, id, row);
  },
  can,
  async keepReason(db, id) {
    return await ownsRecords(db, id) ? "They own records by now" : undefined;
  },
};
