import { sql } from "kysely";
import type { Tx } from "../../changes/audited.ts";
import { ownerInScope } from "../../db/scope.ts";
import { prepareEdit } from "../../leads/edit.ts";
import { insertLeads, lacking, readStageBook } from "../../leads/insert_many.ts";
import { scope } from "../../leads/policy.ts";
import { leadType } from "../../leads/record.ts";
import type { LeadRow } from "../../leads/repository.ts";
import { deedOf } from "../../leads/rules.ts";
import { LeadCreate, type LeadInput, LeadPatch } from "../../leads/schema.ts";
import { rewriteRecord } from "../../records/steps.ts";
import type { Draft } from "../draft.ts";
import { type ImportKind, inputOf } from "../kind.ts";

const rowOf = (draft: Draft) => draft.found[0] as LeadRow | undefined;

function ownerOf(draft: Draft, tx: Tx): number {
  return inputOf<LeadInput>(draft).ownerId ?? rowOf(draft)?.ownerId ?? tx.actor.userId ?? 0;
}

function isParentless(draft: Draft): boolean {
  const { customerId = null, companyId = null } = { ...rowOf(draft), ...draft.input };
  return customerId === null && companyId === null;
}

/** Leads; what their stages ask for they must bring. */
export const leadImports: ImportKind = {
  entity: "leads",
  type: leadType,
  create: LeadCreate,
  patch: LeadPatch,
  scope: (actor) => ownerInScope(sql.ref("leads.ownerId"), scope(actor)),
  async object(ctx, drafts) {
    const book = await readStageBook(ctx);
    return drafts.flatMap((draft) => {
      const current = rowOf(draft);
      const moves = current === undefined || "stageId" in draft.changes;
      const lead = { ...current, ...inputOf<Partial<LeadInput>>(draft) };
      const orphan = { field: "customerId", message: "Choose a customer or a company." };
      const problems = [
        ...(isParentless(draft) ? [orphan] : []),
        ...(moves ? lacking(book, lead) : []),
      ];
      return problems.map((problem) => ({ draft, ...problem }));
    });
  },
  insert(tx, drafts) {
    return insertLeads(
      tx,
      drafts.map((draft) => ({
        input: inputOf<LeadInput>(draft),
        ownerId: ownerOf(draft, tx),
        custom: inputOf<LeadInput>(draft).custom ?? {},
      })),
    );
  },
  async update(tx, drafts) {
    for (const draft of drafts) {
      const current = rowOf(draft);
      if (current === undefined) continue;
      // One by one: a lead that enters a stage leaves another, and its stays say so.
      const { patch, from, to } = await prepareEdit(tx, draft.changes, current);
      const action = () => to === undefined ? "updated" : deedOf(from, to);
      await rewriteRecord(tx, leadType, { current, fields: patch, action });
    }
  },
};
