import { z } from "zod";
import { industries } from "../customers/schema.ts";
import { custom, customFilters } from "../schema/custom_fields.ts";
import * as field from "../schema/fields.ts";
import { anyId, anyOf, anyUser, listParams, several, sortBy } from "../schema/list_query.ts";
import { recordBase, savedFields } from "../schema/record_fields.ts";
import { host, webAddress } from "../schema/web_fields.ts";

/** What lists sort by; each has its expression in the repository. */
export const companySortFields = ["createdAt", "updatedAt", "name", "domain"] as const;

/** What a create takes: the name is required. */
export const CompanyCreate = z.strictObject({
  name: field.text(200),
  domain: field.optional(host()).optional(),
  industry: field.optional(field.choice(industries)).optional(),
  phone: field.optional(field.phone()).optional(),
  website: field.optional(webAddress()).optional(),
  address: field.optional(field.prose(500)).optional(),
  ownerId: field.id().optional(),
  custom: custom().optional(),
});

/** What an update takes: any of them. */
export const CompanyPatch = CompanyCreate.partial();

/** The list's parameters. */
export const CompanyQuery = z.strictObject({
  ...listParams,
  sort: sortBy(companySortFields),
  ownerId: anyUser(),
  teamId: anyId(),
  industry: anyOf(industries),
  domain: several(host()),
  custom: customFilters(),
  /** The trash instead of the live ones, for those who may restore. */
  deleted: field.flag().optional(),
});

/** A company as lists, record pages and the API give it; counts are of what the reader reads. */
export const CompanyRecord = z.strictObject({
  ...recordBase,
  name: z.string(),
  domain: z.string().nullable(),
  industry: z.enum(industries).nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  address: z.string().nullable(),
  ownerId: z.number().int(),
  owner: z.strictObject({ id: z.number().int(), name: z.string(), email: z.string() }),
  customerCount: z.number().int(),
  leadCount: z.number().int(),
  /** The company that this one has become a part of; only in the trash. */
  mergedInto: z.number().int().nullable(),
});

/** What clients may send back and is ignored. */
export const companyReadOnly = [
  ...savedFields,
  "owner",
  "customerCount",
  "leadCount",
  "mergedInto",
] as const;

export type CompanySort = typeof companySortFields[number];
export type Company = z.output<typeof CompanyRecord>;
export type CompanyInput = z.output<typeof CompanyCreate>;
export type CompanyPatch = z.output<typeof CompanyPatch>;
export type CompanyQuery = z.output<typeof CompanyQuery>;
