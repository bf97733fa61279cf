import { parsePhoneNumberFromString } from "libphonenumber-js";
import { fromLocal } from "../i18n/zoned_time.ts";
import type { ImportOptions } from "./schema.ts";
import type { CellKind } from "./targets.ts";

/** How cells are read in one import. */
export interface Reading
  extends Pick<ImportOptions, "dateFormat" | "decimalMark" | "phoneCountry"> {
  /** The zone of times without one. */
  timeZone: string;
}

/**
 * What a cell means, as the schemas take it; text that means nothing of its kind stays as it is, for
 * the schema to refuse with its message.
 */
export function convert(kind: CellKind, text: string, reading: Reading): unknown {
  const { decimalMark = ".", dateFormat = "YMD" } = reading;
  switch (kind) {
    case "money":
    case "number":
      return numberIn(text, decimalMark);
    case "date":
      return dayIn(text, dateFormat);
    case "time":
      return timeIn(text, { dateFormat, timeZone: reading.timeZone });
    case "phone":
      return phoneIn(text, reading.phoneCountry);
    case "flag":
      return flagIn(text);
    case "tags":
      return text.replaceAll(";", ",");
    default:
      return text;
  }
}

/** Spreadsheets run what begins like a formula, so exports put an apostrophe in front of it. */
export function unescaped(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function numberIn(text: string, mark: "." | ","): unknown {
  const bare = text.replace(/[\s'\u00a0\u202f]|\p{Sc}|^[A-Z]{3}|[A-Z]{3}$|%$/gu, "");
  const other = mark === "," ? /\./g : /,/g;
  const plain = bare.replace(other, "").replace(mark, ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

type DateFormat = NonNullable<ImportOptions["dateFormat"]>;

const order: Record<DateFormat, readonly [number, number, number]> = {
  YMD: [0, 1, 2],
  DMY: [2, 1, 0],
  MDY: [2, 0, 1],
};

/** `YYYY-MM-DD`; years of two digits are of this century. A year in front decides by itself. */
function dayIn(text: string, format: DateFormat): string {
  const parts = /^(\d{1,4})[-./\s]+(\d{1,2})[-./\s]+(\d{1,4})(?=$|[T\s,])/.exec(text.trim());
  if (parts === null) return text;
  const numbers = parts.slice(1);
  const yearFirst = (numbers[0]?.length ?? 0) > 2;
  const [year = "", month = "", day = ""] = order[yearFirst ? "YMD" : format]
    .map((at) => numbers[at] ?? "");
  const whole = year.length === 2 ? `20${year}` : year;
  return `${whole}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function timeIn(
  text: string,
  { dateFormat, timeZone }: { dateFormat: DateFormat; timeZone: string },
): string {
  if (/T.*(Z|[+-]\d\d:?\d\d)$/.test(text)) return text;
  const day = dayIn(text, dateFormat);
  const clock = /(\d{1,2}):(\d\d)(?::(\d\d))?\s*([ap]m)?/i.exec(text);
  if (clock === null) return fromLocal(day, timeZone);
  const [, hours = "0", minutes = "00", seconds = "00", half] = clock;
  const hour = half === undefined
    ? Number(hours)
    : Number(hours) % 12 + (half.toLowerCase() === "pm" ? 12 : 0);
  return fromLocal(`${day}T${String(hour).padStart(2, "0")}:${minutes}:${seconds}`, timeZone);
}

/** With its country where that is known; signs that no number has become spaces. */
function phoneIn(text: string, country: ImportOptions["phoneCountry"]): string {
  const plain = text.replace(/[./\u00a0\u2011-\u2013]/g, " ").replace(/\s+/g, " ").trim();
  if (country === undefined) return plain;
  const parsed = parsePhoneNumberFromString(plain, country);
  return parsed?.isPossible() && !parsed.ext ? parsed.formatInternational() : plain;
}

const yes = new Set(["yes", "true", "1", "y", "x", "on", "ja", "oui", "si", "sí"]);
const no = new Set(["no", "false", "0", "n", "off", "nein", "non"]);

function flagIn(text: string): unknown {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : text;
}

/** The order of days in these texts, where one of them can only mean one. */
export function dateFormatIn(texts: readonly string[]): DateFormat | undefined {
  for (const text of texts) {
    const [, first = "", second = ""] = /^(\d{1,4})[-./](\d{1,2})[-./]\d{1,4}/.exec(text.trim()) ??
      [];
    if (first.length > 2) return "YMD";
    if (Number(first) > 12) return "DMY";
    if (Number(second) > 12) return "MDY";
  }
  return texts.some((text) => /^\d{1,2}\.\d{1,2}\.\d{2,4}/.test(text.trim())) ? "DMY" : undefined;
}

/** The sign before the decimals, where one of these texts can only mean one. */
export function decimalMarkIn(texts: readonly string[]): "." | "," | undefined {
  for (const text of texts) {
    const [, mark] = /([.,])\d{1,2}\D*$/.exec(text) ?? [];
    if (mark === "." || mark === ",") return mark;
  }
  return undefined;
}
