import type { UndoableOf } from "../changes/undoable.ts";
import { can } from "./policy.ts";
import {
  type OrganisationPatchRow,
  type OrganisationRow,
  patchOrganisation,
  selectOrganisation,
} from "./repository.ts";

type Row = OrganisationRow & { deletedAt: null };

const kept = (row: OrganisationRow): Row => ({ ...row, deletedAt: null });

/** What undo needs to know of the organisation, which is never in the trash. */
export const organisationUndo: UndoableOf<Row> = {
  entity: "organisation",
  label: "Organisation",
  async select(db, id) {
    const row = await selectOrganisation(db);
    return row.id === id ? kept(row) : undefined;
  },
  async selectMany(db, ids) {
    const row = await selectOrganisation(db);
    return ids.includes(row.id) ? [kept(row)] : [];
  },
  patch: async (db, _id, fields) =>
    kept(await patchOrganisation(db, fields as OrganisationPatchRow)),
  can,
};
