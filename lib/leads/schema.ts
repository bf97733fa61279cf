import { z } from "zod";
import { ParentRef } from "../parents/schema.ts";
import { custom, customFilters } from "../schema/custom_fields.ts";
import * as field from "../schema/fields.ts";
import { anyId, anyOf, anyText, anyUser, listParams, sortBy } from "../schema/list_query.ts";
import { moment, ranges } from "../schema/ranges.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";
import { currency } from "../schema/regional_fields.ts";
import { categories, stageTypes } from "../stages/schema.ts";

/** What lists sort by; each has its expression in the repository. */
export const leadSortFields = [
  "createdAt",
  "updatedAt",
  "title",
  "amount",
  "expectedCloseOn",
  "position",
] as const;

const chance = field.integer(0, 100);
const amount = field.money().refine(
  (value) => typeof value !== "number" || value >= 0,
  "Write an amount of zero or more.",
);

/** What a create takes: title and a customer or a company are required, which the service checks. */
export const LeadCreate = z.strictObject({
  title: field.text(200),
  customerId: field.optional(field.id()).optional(),
  companyId: field.optional(field.id()).optional(),
  stageId: field.id().optional(),
  ownerId: field.id().optional(),
  amount: field.optional(amount).optional(),
  currency: currency().optional(),
  probability: field.optional(chance).optional(),
  expectedCloseOn: field.optional(field.date()).optional(),
  source: field.optionalText(100).optional(),
  lostReasonId: field.optional(field.id()).optional(),
  lostNote: field.optional(field.prose(2000)).optional(),
  custom: custom().optional(),
});

/** What an update takes: any of them. */
export const LeadPatch = LeadCreate.partial();

/** Why a lead was lost. */
const loss = {
  lostReasonId: field.optional(field.id()).optional(),
  lostNote: field.optional(field.prose(2000)).optional(),
};

/** Where a lead goes: before another one of that stage, or to the stage's end. */
export const LeadMove = z.strictObject({
  stageId: field.id("Choose a stage."),
  beforeId: field.optional(field.id()).optional(),
  /** The stage that the mover saw it in: where it is elsewhere by now, the move is a conflict. */
  fromStageId: field.optional(field.id()).optional(),
  ...loss,
});

/** What losing a lead takes: the reason, and a note where the reason is "other". */
export const LeadLoss = z.strictObject({
  lostReasonId: field.id("Choose why the lead was lost."),
  lostNote: loss.lostNote,
});

const filters = {
  stageId: anyId(),
  pipelineId: anyId(),
  ownerId: anyUser(),
  teamId: anyId(),
  customerId: anyId(),
  companyId: anyId(),
  source: anyText(100),
  lostReasonId: anyId(),
  /** Expected to close from and up to these days. */
  closeFrom: field.date().optional(),
  closeTo: field.date().optional(),
  custom: customFilters(),
};

/** What a lead may lack. */
export const missings = ["amount", "expectedCloseOn", "source", "lostReasonId"] as const;
export type Missing = typeof missings[number];

/** Where a lead went from a stage when it left it first; or it is there still. */
export const afterwards = ["on", "back", "lost", "still"] as const;
export type Afterwards = typeof afterwards[number];

/** Why a forecast is another one than it was. */
export const moves = [
  ...["created", "pulled_in", "raised", "likelier", "reopened"] as const,
  ...["pushed_out", "lowered", "unlikelier", "won", "lost", "gone", "trashed"] as const,
] as const;

/** What a lead did to a forecast since a day; or it was in it that morning. */
export const movesAsked = [...moves, "before"] as const;
export type Move = typeof movesAsked[number];

/** What the numbers of reports link to; days are of the organisation's calendar, both included. */
const past = {
  createdFrom: field.date().optional(),
  createdTo: field.date().optional(),
  closedFrom: field.date().optional(),
  closedTo: field.date().optional(),
  /** Leads that first came into one of these stages, between two days. */
  enteredStageId: anyId(),
  enteredFrom: field.date().optional(),
  enteredTo: field.date().optional(),
  afterwards: anyOf(afterwards),
  /** Leads that did one of these since a day to the forecast of what closes between two days. */
  moved: anyOf(movesAsked),
  movedSince: field.date().optional(),
  movedFrom: field.date().optional(),
  movedTo: field.date().optional(),
  missing: anyOf(missings),
  forecastCategory: anyOf(categories),
};

/** The list's parameters. */
export const LeadQuery = z.strictObject({
  ...listParams,
  ...filters,
  ...ranges({
    amount: field.money(),
    probability: field.integer(0, 100),
    expectedCloseOn: field.date(),
    stageEnteredAt: moment(),
    lastActivityAt: moment(),
    closedAt: moment(),
  }),
  ...past,
  sort: sortBy(leadSortFields),
  status: anyOf(stageTypes),
  /** Open ones that nothing has happened to for longer than their stage allows. */
  rotting: field.flag().optional(),
  /** Those without an open task that the reader sees. */
  nextTask: field.choice(["none"]).optional(),
  /** The trash instead of the live ones, for those who may restore. */
  deleted: field.flag().optional(),
});

const { stageId: _, pipelineId: __, ...boardFilters } = filters;

/** The board's parameters; without a pipeline, the first one. */
export const BoardQuery = z.strictObject({ pipelineId: field.id().optional(), ...boardFilters });

/** The parameters of a part of the board: some leads, or what follows in one column. */
export const BoardPartQuery = BoardQuery.extend({
  ids: anyId(),
  stageId: field.id().optional(),
  cursor: listParams.cursor,
});

const instant = z.iso.datetime();

/** A lead as lists, record pages, the board and the API give it; times are ISO 8601 in UTC. */
export const LeadRecord = z.strictObject({
  ...recordBase,
  title: z.string(),
  customerId: z.number().int().nullable(),
  customer: ParentRef.nullable(),
  companyId: z.number().int().nullable(),
  company: ParentRef.nullable(),
  stageId: z.number().int(),
  stage: z.strictObject({
    id: z.number().int(),
    pipelineId: z.number().int(),
    key: z.string(),
    name: z.string(),
    type: z.enum(stageTypes),
    probability: z.number().int(),
  }),
  ownerId: z.number().int(),
  owner: z.strictObject({ id: z.number().int(), name: z.string(), email: z.string() }),
  amount: z.number().nullable(),
  currency: z.string(),
  /** Its own, or null where the stage's counts. */
  probability: z.number().int().nullable(),
  /** The amount by the probability that counts, in the lead's currency. */
  weighted: z.number().nullable(),
  expectedCloseOn: z.iso.date().nullable(),
  source: z.string().nullable(),
  lostReasonId: z.number().int().nullable(),
  lostNote: z.string().nullable(),
  lastOpenStageId: z.number().int().nullable(),
  stageEnteredAt: instant,
  lastActivityAt: instant.nullable(),
  closedAt: instant.nullable(),
  /** Units of base currency for one of its own, frozen when it closed. */
  closedRate: z.number().nullable(),
  position: z.string(),
  /** Since when nothing has happened: the last stage change or activity. */
  silentSince: instant,
  rotting: z.boolean(),
  /** The next open task that the reader sees. */
  nextTask: z.strictObject({
    id: z.number().int(),
    title: z.string(),
    dueAt: instant.nullable(),
  }).nullable(),
});

/** What clients may send back and is ignored. */
export const leadReadOnly = [
  ...savedFields,
  ...["customer", "company", "stage", "owner", "weighted", "lastOpenStageId", "stageEnteredAt"],
  ...["lastActivityAt", "closedAt", "closedRate", "position", "silentSince", "rotting", "nextTask"],
] as const;

export type LeadSort = typeof leadSortFields[number];
export type Lead = z.output<typeof LeadRecord>;
export type LeadInput = z.output<typeof LeadCreate>;
export type LeadPatch = z.output<typeof LeadPatch>;
export type LeadMove = z.output<typeof LeadMove>;
export type LeadLoss = z.output<typeof LeadLoss>;
export type LeadQuery = z.output<typeof LeadQuery>;
export type BoardQuery = z.output<typeof BoardQuery>;
export type BoardPartQuery = z.output<typeof BoardPartQuery>;
