import type { TableColumn } from "./table_column.ts";

/** A record as the API gives it; `gone` where somebody has taken it away meanwhile. */
export type TableRow =
  & { id: number; version: number; gone?: boolean }
  & Readonly<
    Record<string, unknown>
  >;

/** For whom cells are written. */
export interface CellReader {
  locale: string;
  timeZone: string;
}

/** A cell's value in words. */
export function cellText(row: TableRow, column: TableColumn, reader: CellReader): string {
  const value = valueAt(row, column.path);
  if (value === null || value === undefined) return "";
  const { options, kind, edit, path } = column;
  const chosen = valueAt(row, edit?.name ?? path);
  const named = options?.find((one) => one.value === `${chosen}`);
  if (named !== undefined) return named.label;
  if (Array.isArray(value)) return value.join(", ");
  switch (kind) {
    case "number":
    case "money":
      return inDigits(value, kind === "money" ? String(row.currency ?? "EUR") : "", reader);
    case "day":
      return days({ ...reader, timeZone: "UTC" }, false).format(new Date(`${value}T12:00:00Z`));
    case "moment":
      return days(reader, true).format(new Date(`${value}`));
    default:
      return String(value);
  }
}

/** A cell's value as it is typed. */
export function typedValue(row: TableRow, name: string): string {
  const value = valueAt(row, name);
  if (value === null || value === undefined) return "";
  return Array.isArray(value) ? value.join(", ") : String(value);
}

/** The row with another value of a field, or with that of another row. */
export function withValue(row: TableRow, path: string, given: string | TableRow): TableRow {
  const value = typeof given === "string" ? given : valueAt(given, path);
  const [top = path, key] = path.split(".");
  const inside = row[top];
  if (key === undefined) return { ...row, [top]: value };
  return { ...row, [top]: { ...(typeof inside === "object" ? inside : {}), [key]: value } };
}

function valueAt(row: TableRow, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** A number, or an amount in a currency; what was typed and is none yet stays as it is. */
function inDigits(value: unknown, currency: string, reader: CellReader): string {
  const amount = Number(value);
  if (Number.isNaN(amount)) return String(value);
  if (currency === "") return numbers(reader, {}).format(amount);
  const digits = Number.isInteger(amount) ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const text = numbers(reader, { style: "currency", currency, ...options }).format(amount);
  // The sign of a currency keeps its place within a line that runs to the left.
  return text.includes("\u200f") ? `\u2066${text.replaceAll("\u200f", "")}\u2069` : text;
}

const known = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numbers({ locale }: CellReader, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = known.get(key);
  if (found instanceof Intl.NumberFormat) return found;
  const made = new Intl.NumberFormat(regional(locale), options);
  known.set(key, made);
  return made;
}

function days({ locale, timeZone }: CellReader, time: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${time}`;
  const found = known.get(key);
  if (found instanceof Intl.DateTimeFormat) return found;
  const made = new Intl.DateTimeFormat(regional(locale), {
    ...{ day: "numeric", month: "short", year: "numeric", timeZone },
    ...(time ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } : {}),
  });
  known.set(key, made);
  return made;
}

/** As on all pages: `19 Nov`, and one kind of digits in plain Arabic. */
function regional(locale: string): string {
  return { en: "en-GB", ar: "ar-u-nu-latn" }[locale] ?? locale;
}
