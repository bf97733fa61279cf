import type { Db } from "../db/client.ts";
import { AppError } from "../errors.ts";
import { recordType } from "../records/record_type.ts";
import { ownerIsActive, ownersAreActive } from "../users/owner_check.ts";
import { holdStage } from "../stages/repository.ts";
import type { Stage } from "../stages/schema.ts";
import { insertStay, rewindStays } from "./history_repository.ts";
import * as policy from "./policy.ts";
import {
  derivedFields,
  type LeadPatchRow,
  type LeadRow,
  leadTable,
  patchLead,
} from "./repository.ts";

/** What the shared steps need to know of leads. */
export const leadType = recordType({
  entity: "leads",
  label: "Lead",
  table: leadTable,
  policy,
  derived: [...derivedFields],
  putBack,
  async putBackMany(db, patches) {
    await ownersAreActive(db, patches);
    return await leadTable.patchMany(db, patches);
  },
  // Where a lead stands is looked at one by one: its stage must be there, and its stays follow.
  inBulk: (fields) =>
    !["stageId", "lostReasonId", "closedAt"].some((name) => name in fields) &&
    fields.deletedAt !== null,
});

/** Undo: a lead that goes back to a stage is what that stage's leads are, and its stays say so. */
async function putBack(db: Db, id: number, fields: LeadPatchRow): Promise<LeadRow> {
  await ownerIsActive(db, fields.ownerId);
  const current = await leadTable.select(db, id);
  if (current === undefined) throw keep("stageId", "The lead no longer exists");
  const stage = await holdStage(db, fields.stageId ?? current.stageId);
  if (stage === undefined) throw keep("stageId", "Its earlier stage no longer exists");
  const wanted = { ...current, ...fields };
  if (stage.type === "lost" && (wanted.lostReasonId ?? null) === null) {
    throw keep("lostReasonId", "A lost lead needs a reason");
  }
  if (fields.stageId === undefined) return await patchLead(db, id, fields);
  const enteredAt = new Date(wanted.stageEnteredAt ?? current.stageEnteredAt);
  const rewound = await rewindStays(db, { leadId: id, stageId: stage.id, enteredAt });
  const at = rewound ? enteredAt : new Date();
  if (!rewound) await insertStay(db, stayAt(current, { stage, at }));
  return await patchLead(db, id, { ...fields, stageEnteredAt: at, ...asIn(stage, wanted, at) });
}

function stayAt(current: LeadRow, { stage, at }: { stage: Stage; at: Date }) {
  return {
    ...{ leadId: current.id, fromStageId: current.stageId, toStageId: stage.id },
    ...{ enteredAt: at, userId: null },
  };
}

/** Whatever else was edited since: open leads are not closed and closed ones are. */
function asIn(stage: Stage, { closedAt }: LeadPatchRow, at: Date): LeadPatchRow {
  if (stage.type !== "open") return { closedAt: closedAt ?? at };
  return {
    ...{ closedAt: null, closedRate: null, lastOpenStageId: null },
    ...{ lostReasonId: null, lostNote: null },
  };
}

function keep(field: string, message: string): AppError {
  return new AppError("CONFLICT", message, [{ field, message }]);
}
