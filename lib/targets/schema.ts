import { z } from "zod";
import * as field from "../schema/fields.ts";
import { anyId, anyUser, listParams, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const targetSortFields = ["quarter", "createdAt"] as const;

const amount = field.money().refine(
  (value) => typeof value !== "number" || value >= 0,
  "Write an amount of zero or more.",
);

/** A quarter by its first day. */
const quarter = field.date().refine(
  (day) => /-(01|04|07|10)-01$/.test(day),
  "Write the quarter's first day, like 2026-10-01.",
);

/** What a create takes: a person, a quarter, and what they are to win in base currency. */
export const TargetCreate = z.strictObject({
  userId: field.id("Choose a person."),
  quarter,
  amount,
});

/** What an update takes; person and quarter stay. */
export const TargetPatch = TargetCreate.pick({ amount: true }).partial();

/** The list's parameters. */
export const TargetQuery = z.strictObject({
  ...listParams,
  sort: sortBy(targetSortFields),
  userId: anyUser(),
  teamId: anyId(),
  quarter: quarter.optional(),
});

/** A target as lists and the API give it. */
export const TargetRecord = z.strictObject({
  ...recordBase,
  userId: z.number().int(),
  user: z.strictObject({ id: z.number().int(), name: z.string() }),
  /** Its first day. */
  quarter: z.iso.date(),
  /** In base currency. */
  amount: z.number(),
});

/** What clients may send back and is ignored. */
export const targetReadOnly = [...savedFields, "user", "custom"] as const;

export type TargetSort = typeof targetSortFields[number];
export type Target = z.output<typeof TargetRecord>;
export type TargetInput = z.output<typeof TargetCreate>;
export type TargetPatch = z.output<typeof TargetPatch>;
export type TargetQuery = z.output<typeof TargetQuery>;
