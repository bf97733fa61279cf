import type { UndoableOf } from "../changes/undoable.ts";
import { can } from "./policy.ts";
import {
  type CompanyPatchRow,
  type CompanyRow,
  countCustomers,
  patchCompany,
  selectCompanyRow,
} from "./repository.ts";

/** What undo needs to know of companies. */
export const companyUndo: UndoableOf<CompanyRow> = {
  entity: "companies",
  label: "Company",
  select: selectCompanyRow,
  patch: (db, id, fields) => patchCompany(db, id, fields as CompanyPatchRow),
  can,
  async keepReason(db, id) {
    return await countCustomers(db, id) > 0 ? "Customers belong to it by now" : undefined;
  },
};
