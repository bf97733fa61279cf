import { z } from "zod";

/** The largest id: the database has bigint, JSON numbers end here. */
export const maxId = Number.MAX_SAFE_INTEGER;

const controlInLine = /\p{Cc}/u;
const controlInProse = /[^\P{Cc}\n\r\t]/u;

function required(issue: { input?: unknown }): string {
  const missing = issue.input === undefined || issue.input === null;
  return missing ? "Fill in this field." : "Write this as text.";
}

function bounded(min: number, max: number, forbidden: RegExp) {
  const short = min === 1 ? "Fill in this field." : `Write at least ${min} characters.`;
  return z.string({ error: required }).trim().min(min, short)
    .max(max, `Keep this to ${max} characters.`)
    .refine((text) => !forbidden.test(text) && text.isWellFormed(), {
      message: "Take out the control characters.",
    });
}

/** One line of text, trimmed, with `min` (default 1) to `max` characters. */
export function text(max: number, min = 1) {
  return bounded(min, max, controlInLine);
}

/** Text of several lines, trimmed, up to `max` characters. */
export function prose(max: number) {
  return bounded(1, max, controlInProse);
}

/** The same schema, where null and an empty string (from a form) mean null. */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess(emptyToNull, schema.nullable());
}

/** One line of text or null; an empty string becomes null. */
export function optionalText(max: number) {
  return optional(text(max));
}

function emptyToNull(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? null : value;
}

/** An email address, trimmed and lower-cased, up to 254 characters (RFC 5321). */
export function email() {
  return z.string({ error: required }).trim().toLowerCase()
    .max(254, "Keep this to 254 characters.").email({ error: emailHint });
}

function emailHint(issue: { input?: unknown }): string {
  const written = String(issue.input ?? "");
  if (written === "") return "Add an email address, like name@example.com.";
  if (/^[^@\s]+@[^@\s.]*\.?$/.test(written)) {
    return "Add a domain after the @, like name@example.com.";
  }
  return "Write the whole address, like name@example.com.";
}

/** A phone number as people write it: `+`, digits, spaces, `-` and brackets. */
export function phone() {
  return z.string({ error: required }).trim().max(40, "Keep this to 40 characters.")
    .regex(/^[+\d ()-]*\d[+\d ()-]*$/, "Use digits, spaces, + - ( ) only, like +49 30 123456.");
}

/** An amount with at most two decimals, as a number; forms may send text. Fits numeric(14,2). */
export function money() {
  const limit = 999_999_999_999.99;
  return z.preprocess(
    textToNumber,
    z.number({ error: "Write an amount, like 1250.50." })
      .min(-limit, "Write a smaller amount.").max(limit, "Write a smaller amount.")
      .multipleOf(0.01, "Write at most two decimals, like 1250.50."),
  );
}

/** A whole number in a range; forms may send text. */
export function integer(min: number, max: number) {
  const range = `Write a whole number from ${min} to ${max}.`;
  return z.preprocess(
    textToNumber,
    z.number({ error: range }).int(range).min(min, range).max(max, range),
  );
}

/** Any number up to a thousand billion either way; forms may send text. */
export function decimal() {
  const limit = 1_000_000_000_000;
  return z.preprocess(
    textToNumber,
    z.number({ error: "Write a number, like 12.5." })
      .min(-limit, "Write a smaller number.").max(limit, "Write a smaller number."),
  );
}

/** The id of a record; forms may send text. `hint` says what to choose. */
export function id(hint = "Choose a record by its id.") {
  return z.preprocess(
    textToNumber,
    z.number({ error: hint }).int(hint).min(1, hint).max(maxId, hint),
  );
}

function textToNumber(value: unknown): unknown {
  const written = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim());
  return written ? Number(value) : value;
}

/** A day as `YYYY-MM-DD`, from 1900 to 2199. */
export function date() {
  const hint = "Write a day as year-month-day, like 2026-11-23.";
  return z.iso.date({ error: hint }).refine((day) => /^(19|20|21)/.test(day), hint);
}

/** A moment as ISO 8601 with an offset, given as UTC with a Z. */
export function instant() {
  const hint = "Write a time with its zone, like 2026-11-23T09:30:00Z.";
  return z.iso.datetime({ offset: true, error: hint })
    .refine((time) => /^(19|20|21)/.test(time), hint)
    .transform((time) => new Date(time).toISOString());
}

/** One of `values`. */
export function choice<const V extends readonly [string, ...string[]]>(values: V) {
  return z.enum(values, { error: `Choose one of ${values.join(", ")}.` });
}

/** Yes or no; a form sends `on` or `true` for a ticked box, `false` or nothing for an empty one. */
export function flag() {
  return z.preprocess((value) => {
    if (value === "on" || value === "true") return true;
    return value === "" || value === "false" ? false : value;
  }, z.boolean({ error: "Choose yes or no." }));
}

/** Up to 20 labels without repeats; a form sends them separated by commas. */
export function tags() {
  const list = z.array(text(40), { error: "List the tags." }).max(20, "Keep this to 20 tags.");
  return z.preprocess(
    (value) => typeof value === "string" ? splitList(value) : value,
    list.transform((labels) => [...new Set(labels)]),
  );
}

/** The parts of a comma-separated text, trimmed, without empty ones. */
export function splitList(value: string): string[] {
  return value.split(",").map((part) => part.trim()).filter((part) => part !== "");
}

/** A stable key: small letters, digits and underscores, beginning with a letter, up to 40. */
export function key() {
  const hint = "Use small letters, digits and _, like no_budget.";
  return z.string({ error: required }).trim().max(40, "Keep this to 40 characters.")
    .regex(/^[a-z][a-z0-9_]*$/, hint);
}

/** The key that a name suggests: "No budget" gives `no_budget`. */
export function keyOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "_").replace(/^[_0-9]+|_+$/g, "").slice(0, 40);
  return words === "" ? "item" : words;
}
