import { z } from "zod";
import { ParentRef } from "../parents/schema.ts";
import { custom } from "../schema/custom_fields.ts";
import * as field from "../schema/fields.ts";
import { anyId, anyOf, anyUser, listParams, sortBy } from "../schema/list_query.ts";
import { moment, ranges } from "../schema/ranges.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";
import { misplaced, tied } from "./rules.ts";

/** The values of `kind` and `direction`, in the order of pickers. */
export const kinds = ["call", "email", "meeting", "note"] as const;
export const directions = ["inbound", "outbound"] as const;

/** What became of a call, as pages offer it; the API takes other words too. */
export const outcomes = ["reached", "no_answer", "left_message"] as const;

/** What lists sort by; each has its expression in the repository. */
export const interactionSortFields = ["occurredAt", "createdAt", "updatedAt"] as const;

const fields = {
  kind: field.choice(kinds),
  customerId: field.optional(field.id()).optional(),
  leadId: field.optional(field.id()).optional(),
  subject: field.optionalText(200).optional(),
  body: field.optional(field.prose(20_000)).optional(),
  direction: field.optional(field.choice(directions)).optional(),
  outcome: field.optionalText(100).optional(),
  durationMinutes: field.optional(field.integer(0, 24 * 60)).optional(),
  occurredAt: field.instant().optional(),
  custom: custom().optional(),
};

const hint = "Choose a customer or a lead.";

/** What a create takes: the kind, and a customer or a lead, are required. */
export const InteractionCreate = z.strictObject(fields)
  // Also where other fields are wrong, so that all messages come at once.
  .refine(tied, { path: ["customerId"], message: hint, when: () => true })
  .superRefine((input, issues) => {
    for (const { field, message } of misplaced(input)) {
      issues.addIssue({ code: "custom", path: [field], message });
    }
  });

/** The list's parameters; `from` is included and `to` left out. */
export const InteractionQuery = z.strictObject({
  ...listParams,
  sort: sortBy(interactionSortFields),
  kind: anyOf(kinds),
  customerId: anyId(),
  /** Of its customers and leads. */
  companyId: anyId(),
  leadId: anyId(),
  userId: anyUser(),
  /** The writer's. */
  teamId: anyId(),
  from: field.instant().optional(),
  to: field.instant().optional(),
  ...ranges({ occurredAt: moment(), durationMinutes: field.integer(0, 24 * 60) }),
  /** The trash instead of the live ones, for those who may restore. */
  deleted: field.flag().optional(),
});

/** An interaction as lists, record pages and the API give it. */
export const InteractionRecord = z.strictObject({
  ...recordBase,
  kind: z.enum(kinds),
  customerId: z.number().int().nullable(),
  customer: ParentRef.nullable(),
  leadId: z.number().int().nullable(),
  lead: ParentRef.nullable(),
  userId: z.number().int(),
  user: z.strictObject({ id: z.number().int(), name: z.string() }),
  subject: z.string().nullable(),
  body: z.string().nullable(),
  direction: z.enum(directions).nullable(),
  outcome: z.string().nullable(),
  durationMinutes: z.number().int().nullable(),
  occurredAt: z.iso.datetime(),
});

/** What clients may send back and is ignored. */
export const interactionReadOnly = [
  ...savedFields,
  ...["userId", "user", "customer", "lead"] as const,
];

export type Kind = typeof kinds[number];
export type Direction = typeof directions[number];
export type InteractionSort = typeof interactionSortFields[number];
export type Interaction = z.output<typeof InteractionRecord>;
export type InteractionInput = z.output<typeof InteractionCreate>;
export type InteractionQuery = z.output<typeof InteractionQuery>;
