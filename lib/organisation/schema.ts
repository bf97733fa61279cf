import { z } from "zod";
import * as field from "../schema/fields.ts";
import { currency, locale, timeZone } from "../schema/regional_fields.ts";

const rate = z.number({ error: "Write a rate above zero, like 0.92." }).positive()
  .max(1_000_000_000, "Write a smaller rate.");

const exchangeRates = z.record(field.date(), z.record(currency(), rate), {
  error: "Send the rates by day, each with its currencies.",
});

/** How long things are kept; null: for ever. */
const retention = {
  /** Days that a record lies in the trash before it is purged. */
  trashDays: field.optional(field.integer(1, 3650)),
  /** Months without a sign of life after which the personal data of a stranger is erased. */
  staleMonths: field.optional(field.integer(1, 240)),
};

/** The same alone, as the page of the rules sends it. */
export const RetentionPatch = z.strictObject(retention).partial();

/** What an update takes: any of them; `exchangeRates` replaces the whole table. */
export const OrganisationPatch = z.strictObject({
  name: field.text(100, 2),
  baseCurrency: currency(),
  timeZone: timeZone(),
  locale: locale(),
  exchangeRates,
  /** Whether administrators must sign in with a second factor. */
  requireTwoFactor: field.flag(),
  ...retention,
}).partial();

/** One more rate, as the admin's page sends it. */
export const RateInput = z.strictObject({
  day: field.date(),
  currency: currency(),
  rate: z.preprocess((value) => typeof value === "string" ? Number(value) : value, rate),
});

/** Which rate to take out. */
export const RateKey = RateInput.omit({ rate: true });

/** The organisation as the API gives it. */
export const OrganisationRecord = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  baseCurrency: z.string(),
  timeZone: z.string(),
  locale: z.string(),
  requireTwoFactor: z.boolean(),
  trashDays: z.number().int().nullable(),
  staleMonths: z.number().int().nullable(),
  /** Units of base currency for one of another, by the day from which they hold. */
  exchangeRates: z.record(z.string(), z.record(z.string(), z.number())),
  version: z.number().int(),
});

export type OrganisationPatch = z.output<typeof OrganisationPatch>;
export type RetentionPatch = z.output<typeof RetentionPatch>;
export type RateInput = z.output<typeof RateInput>;
export type RateKey = z.output<typeof RateKey>;
export type Organisation = z.output<typeof OrganisationRecord>;
