import { z } from "zod";
import { text } from "./fields.ts";

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** A currency by its ISO 4217 code; lower case is taken too. */
export function currency() {
  const hint = "Choose a currency by its code, like EUR.";
  return z.string({ error: hint }).trim().toUpperCase()
    .refine((code) => currencies.has(code), hint);
}

/** An IANA time zone by its name. */
export function timeZone() {
  return text(64).refine(
    (zone) => works(() => new Intl.DateTimeFormat("en", { timeZone: zone })),
    "Choose a time zone by its name, like Europe/Berlin.",
  );
}

/** A language by its BCP 47 tag. */
export function locale() {
  return text(35).refine(
    (tag) => works(() => Intl.getCanonicalLocales(tag)),
    "Choose a language by its tag, like en or de-CH.",
  );
}

function works(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
