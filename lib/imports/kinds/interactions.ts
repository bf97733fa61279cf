import type { Stored } from "../../changes/undoable.ts";
import { insertRows } from "../../db/insert_many.ts";
import { newRow } from "../../interactions/new_row.ts";
import { scope } from "../../interactions/policy.ts";
import { interactionType } from "../../interactions/record.ts";
import { interactionsInScope, refreshLastActivity } from "../../interactions/repository.ts";
import { timeProblem } from "../../interactions/rules.ts";
import { InteractionCreate, type InteractionInput } from "../../interactions/schema.ts";
import { type ImportKind, inputOf } from "../kind.ts";

/** Interactions are a log: rows are added and never change one. */
export const interactionImports: ImportKind = {
  entity: "interactions",
  type: interactionType,
  create: InteractionCreate,
  scope: (actor) => interactionsInScope(scope(actor)),
  object: ({ now }, drafts) =>
    Promise.resolve(drafts.flatMap((draft) => {
      const message = timeProblem(inputOf<InteractionInput>(draft).occurredAt, now);
      return message === undefined ? [] : [{ draft, field: "occurredAt", message }];
    })),
  async insert(tx, drafts) {
    const rows = await insertRows<Stored & { leadId: number | null }>(
      tx.db,
      "interactions",
      drafts.map((draft) => ({
        ...newRow(tx, inputOf<InteractionInput>(draft)),
        custom: draft.input.custom ?? {},
        userId: tx.actor.userId,
      })),
    );
    await refreshLastActivity(tx.db, rows.map((row) => row.leadId));
    return rows;
  },
  update: () => Promise.resolve(),
};
