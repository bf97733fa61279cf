import { recordType } from "../records/record_type.ts";
import * as policy from "./policy.ts";
import {
  interactionsInScope,
  interactionTable,
  refreshLastActivity,
  selectInteractionRow,
  selectInteractionRows,
} from "./repository.ts";

/** What the steps that all entities share need to know of interactions. */
export const interactionType = recordType({
  entity: "interactions",
  label: "Interaction",
  table: {
    ...interactionTable,
    select: selectInteractionRow,
    selectMany: selectInteractionRows,
  },
  policy,
  reach: (actor) => interactionsInScope(policy.scope(actor)),
  async putBack(db, id, fields) {
    const row = await interactionTable.patch(db, id, fields);
    await refreshLastActivity(db, [row.leadId]);
    return await selectInteractionRow(db, id) ?? row;
  },
  async putBackMany(db, patches) {
    const rows = await interactionTable.patchMany(db, patches);
    await refreshLastActivity(db, rows.map((row) => row.leadId));
    return await selectInteractionRows(db, rows.map((row) => row.id));
  },
});
