import { z } from "zod";
import { custom, customFilters } from "../schema/custom_fields.ts";
import * as field from "../schema/fields.ts";
import {
  anyId,
  anyOf,
  anyText,
  anyUser,
  listParams,
  several,
  sortBy,
} from "../schema/list_query.ts";

/** The values of `industry` and `status`, in the order of pickers. */
export const industries = ["Technology", "Healthcare", "Finance", "Retail", "Other"] as const;
export const statuses = ["prospect", "active", "inactive"] as const;

/** What lists sort by; each has its expression in the repository. */
export const sortFields = ["createdAt", "updatedAt", "name", "email", "company", "status"] as const;

/** What a create takes: name and email are required. */
export const CustomerCreate = z.strictObject({
  name: field.text(100, 2),
  email: field.email(),
  phone: field.optional(field.phone()).optional(),
  company: field.optionalText(200).optional(),
  companyId: field.optional(field.id()).optional(),
  jobTitle: field.optionalText(100).optional(),
  industry: field.optional(field.choice(industries)).optional(),
  status: field.choice(statuses).optional(),
  source: field.optionalText(100).optional(),
  tags: field.tags().optional(),
  doNotContact: field.flag().optional(),
  ownerId: field.id().optional(),
  custom: custom().optional(),
});

/** What an update takes: any of them. */
export const CustomerPatch = CustomerCreate.partial();

/** What a customer may lack. */
export const missings = ["phone", "companyId", "source"] as const;

/** The list's parameters. */
export const CustomerQuery = z.strictObject({
  ...listParams,
  sort: sortBy(sortFields),
  status: anyOf(statuses),
  ownerId: anyUser(),
  teamId: anyId(),
  industry: anyOf(industries),
  source: anyText(100),
  companyId: anyId(),
  tag: anyText(40),
  email: several(field.email()),
  doNotContact: field.flag().optional(),
  missing: anyOf(missings),
  custom: customFilters(),
  /** The trash instead of the live ones, for those who may restore. */
  deleted: field.flag().optional(),
});

/** A customer as lists, record pages and the API give it; times are ISO 8601 in UTC. */
export const CustomerRecord = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  companyId: z.number().int().nullable(),
  jobTitle: z.string().nullable(),
  industry: z.enum(industries).nullable(),
  status: z.enum(statuses),
  source: z.string().nullable(),
  tags: z.array(z.string()),
  doNotContact: z.boolean(),
  ownerId: z.number().int(),
  owner: z.strictObject({ id: z.number().int(), name: z.string(), email: z.string() }),
  leadCount: z.number().int(),
  interactionCount: z.number().int(),
  /** The customer that this one has become a part of; only in the trash. */
  mergedInto: z.number().int().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  version: z.number().int(),
  deletedAt: z.iso.datetime().nullable(),
  custom: z.record(z.string(), z.unknown()),
});

export type Industry = typeof industries[number];
export type Status = typeof statuses[number];
export type Missing = typeof missings[number];
export type CustomerSort = typeof sortFields[number];
export type Customer = z.output<typeof CustomerRecord>;
export type CustomerInput = z.output<typeof CustomerCreate>;
export type CustomerPatch = z.output<typeof CustomerPatch>;
export type CustomerQuery = z.output<typeof CustomerQuery>;
