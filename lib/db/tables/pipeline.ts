import type { Generated } from "kysely";
import type { Business, Created, Day, Money, Timestamp } from "./columns.ts";

export interface PipelineTable extends Business {
  name: string;
  position: number;
}

export interface StageTable extends Business {
  pipelineId: number;
  key: string;
  name: string;
  position: number;
  type: "open" | "won" | "lost";
  probability: number;
  forecastCategory: string | null;
  rotAfterDays: number | null;
  requires: Generated<string[]>;
}

export interface LostReasonTable extends Business {
  key: string;
  name: string;
  position: number;
}

export interface LeadTable extends Business {
  title: string;
  customerId: number | null;
  companyId: number | null;
  stageId: number;
  ownerId: number;
  amount: Money | null;
  currency: string;
  probability: number | null;
  expectedCloseOn: Day | null;
  source: string | null;
  lostReasonId: number | null;
  lostNote: string | null;
  lastOpenStageId: number | null;
  stageEnteredAt: Created;
  lastActivityAt: Timestamp | null;
  closedAt: Timestamp | null;
  /** Units of base currency for one of the lead's, as they stood when it closed. */
  closedRate: Money | null;
  /** A fractional key: text that sorts by its bytes. */
  position: string;
}

export interface StageHistoryTable {
  id: Generated<number>;
  leadId: number;
  fromStageId: number | null;
  toStageId: number;
  enteredAt: Timestamp;
  leftAt: Timestamp | null;
  userId: number | null;
}

/** Leads and the stages that they move through, by table. */
export interface PipelineTables {
  pipelines: PipelineTable;
  stages: StageTable;
  lostReasons: LostReasonTable;
  leads: LeadTable;
  stageHistory: StageHistoryTable;
}
