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
  /** Lower-cased, accents folded, of title, customer and company; kept by the database. */
  searchText: Generated<string>;
}

export interface StageHistoryTable {
  id: Generated<number>;
  leadId: number;
  fromStageId: number | null;
  toStageId: number;
  enteredAt: Timestamp;
  leftAt: Timestamp | null;
  userId: number | null;
  /** Where the lead went from here; kept by the database. */
  leftToStageId: Generated<number | null>;
  /** Whether the lead had been in that stage before; kept by the database. */
  again: Generated<boolean>;
}

/** What a person is to win in a quarter. */
export interface TargetTable extends Business {
  userId: number;
  /** The quarter's first day. */
  quarter: Day;
  /** In base currency. */
  amount: Money;
}

/**
 * Sums of live leads per stage, owner and currency: rows to add up, which a trigger appends and a
 * job folds together. `frozen` ones are in base currency; weighted ones are amounts by per cent.
 */
export interface LeadSumTable {
  id: Generated<number>;
  stageId: number;
  ownerId: number;
  currency: string;
  leads: number;
  /** Leads with an amount at today's rate. */
  valued: number | null;
  /** Amounts of leads without a probability of their own, and with one. */
  usual: Money | null;
  own: Money | null;
  ownWeighted: Money | null;
  frozenUsual: Money | null;
  frozenOwn: Money | null;
  frozenWeighted: Money | null;
}

/** How often leads of an owner first came into a stage in a UTC month, and went on after some days. */
export interface StageFlowTable {
  id: Generated<number>;
  /** Its first day. */
  month: Day;
  ownerId: number;
  stageId: number;
  leftToStageId: number | null;
  days: number | null;
  times: number;
}

/** Leads and the stages that they move through, by table. */
export interface PipelineTables {
  pipelines: PipelineTable;
  stages: StageTable;
  lostReasons: LostReasonTable;
  leads: LeadTable;
  leadSums: LeadSumTable;
  stageHistory: StageHistoryTable;
  stageFlows: StageFlowTable;
  targets: TargetTable;
}
