import { fromLocal } from "./zoned_time.ts";

/** Who writes: their language tells which sign separates decimals, and where the day stands. */
export interface Writer {
  locale: string;
  timeZone: string;
  now: Date;
}

/** What a field takes in the ways people write it. */
export type WrittenKind = "amount" | "day" | "moment" | "phone";

/**
 * What somebody wrote, in the one form that schemas take: `1.234,50` and `48k` become `1234.5` and
 * `48000`, `24.12.2026` becomes `2026-12-24`. Text that could mean two things, or nothing, is given
 * back as it is, for the schema to refuse.
 */
export function understood(text: string, kind: WrittenKind, writer: Writer): string {
  const written = westernDigits(text.trim());
  if (kind === "amount") return amountIn(written, writer.locale) ?? text;
  if (kind === "phone") return phoneIn(written);
  if (kind === "day") return dayIn(written, writer) ?? text;
  const [day = "", time] = written.split(/[ ,T]+(?=\d{1,2}[:.]\d\d)/);
  const clock = time?.replace(".", ":").padStart(5, "0");
  return fromLocal([dayIn(day, writer) ?? day, clock].filter(Boolean).join("T"), writer.timeZone);
}

/** Arabic digits and their separators as the ones that all else here knows. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[٬،](?=\d)/g, ",").replace(/٫/g, ".").replace(/[\u200e\u200f\u061c]/g, "");
}

const powers: Record<string, number> = { k: 1000, m: 1_000_000 };

/** The number in an amount, as JSON writes it; undefined where it could be another one. */
function amountIn(written: string, locale: string): string | undefined {
  const [, sign = "", digits = "", power = ""] =
    /^([-−]?)([\d.,'’ \u00a0\u202f]*\d)\s?([kKmM]?)$/.exec(written) ?? [];
  const plain = plainNumber(digits.replace(/[\s'’]/g, " "), locale);
  if (plain === undefined) return undefined;
  const value = Number(plain) * (powers[power.toLowerCase()] ?? 1);
  return `${sign === "" ? "" : "-"}${Math.round(value * 10_000) / 10_000}`;
}

/** Digits in groups with one sign for decimals; which sign is which, the language decides. */
function plainNumber(text: string, locale: string): string | undefined {
  const [decimal, group] = decimalOf(locale) === "," ? [",", "."] : [".", ","];
  const grouped = new RegExp(`^\\d{1,3}([${group} ])\\d{3}(\\1\\d{3})*(\\${decimal}\\d+)?$`);
  if (grouped.test(text)) return text.replaceAll(group, "").replace(/ /g, "").replace(decimal, ".");
  // Three digits behind either sign may be a group as well as decimals.
  if (/^\d+([.,]\d{1,2})?$/.test(text)) return text.replace(",", ".");
  return undefined;
}

function decimalOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

/** A phone number without the signs that only separate its parts. */
function phoneIn(written: string): string {
  return written.replace(/^tel:/i, "").replace(/[\u00a0\u202f./]+/g, " ").replace(/[‐‑–]/g, "-")
    .trim();
}

/** A day as `YYYY-MM-DD`; one without its year is in this one. */
function dayIn(written: string, { locale, timeZone, now }: Writer): string | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written)) return written;
  const parts = /^(\d{1,2})([./ -])\s?(\d{1,2})(?:\2\s?(\d{4}|\d\d)?)?$/.exec(written);
  const [, first, sign, second, year] = parts ?? [];
  const order = parts && orderOf(locale, { sign, first: Number(first), second: Number(second) });
  if (!order) return undefined;
  const today = new Intl.DateTimeFormat("en-CA", { timeZone }).format(now);
  const whole = year === undefined ? today.slice(0, 4) : year.padStart(4, today.slice(0, 2));
  return `${whole}-${two(order.month)}-${two(order.day)}`;
}

interface Pair {
  sign: string | undefined;
  first: number;
  second: number;
}

/** Which of two numbers is the day; undefined where the language does not tell. */
function orderOf(locale: string, { sign, first, second }: Pair) {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  // Americans and British write the same signs the other way round, and "en" may be either.
  if (locale === "en" && sign !== "." && first !== second) {
    if (first > 12) return dayFirst;
    return second > 12 ? monthFirst : undefined;
  }
  const shown = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 10, 23));
  const leads = shown.find(({ type }) => type === "day" || type === "month");
  return leads?.type === "month" && sign !== "." ? monthFirst : dayFirst;
}

const two = (part: number) => String(part).padStart(2, "0");
