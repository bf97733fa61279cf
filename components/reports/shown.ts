import { formatDay, formatMoney, formatNumber, formatPercent } from "../../lib/i18n/format.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Chart } from "../ui/chart.ts";

/** One value of a table, with the address of the rows behind it. */
export interface Cell {
  text: string;
  href?: string | undefined;
  /** How many rows there are at that address. */
  count?: number;
  tone?: "positive" | "danger" | undefined;
}

export interface Column {
  label: string;
  /** Aligned as numbers are. */
  num?: boolean;
}

/** A report as a page shows it. */
export interface Shown {
  /** The numbers that matter, above all: name, value, what it is. */
  stats?: readonly (readonly [string, string, string])[];
  chart?: { kind: "columns" | "bars"; chart: Chart; heading: string };
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  total?: readonly Cell[];
  /** What the numbers mean and leave out, each a sentence, some with an address. */
  notes: readonly Cell[];
}

/** What a report is shown with. */
export interface Showing {
  reader: Reader;
  /** The page's own parameters: lists take over whom and which pipeline they are about. */
  params: URLSearchParams;
}

const passedOn = ["ownerId", "teamId", "pipelineId"];

/** The address of a list, about the same people and pipelines as the report unless it says other. */
export function listOf(
  path: string,
  { params }: Pick<Showing, "params">,
  filters: Readonly<Record<string, string | number>>,
): string {
  const query = new URLSearchParams();
  for (const name of path === "/leads" ? passedOn : passedOn.slice(0, 2)) {
    const value = params.get(name);
    if (value) query.set(name, value);
  }
  for (const [name, value] of Object.entries(filters)) query.set(name, String(value));
  return `${path}?${query}`;
}

/** A count, linked where there is something to see. */
export function countCell(count: number, { reader }: Showing, href: string): Cell {
  return { text: formatNumber(count, reader), ...linked(count, href) };
}

/** The address of rows, where there are any. */
export function linked(count: number, href: string): Pick<Cell, "href" | "count"> {
  return count > 0 ? { href, count } : {};
}

/** An amount in whole units, as tables have it. */
export function moneyIn(currency: string, { reader }: Pick<Showing, "reader">) {
  return (amount: number): string => {
    const whole = Math.round(amount);
    return whole === 0 ? "0" : formatMoney(whole, currency, reader);
  };
}

/** A share in per cent; nothing where there is none. */
export function shareText(share: number | null, { reader }: Showing): string {
  return share === null ? "" : formatPercent(share, reader);
}

/** Days with one decimal; nothing where nobody knows. */
export function daysText(days: number | null, { reader }: Showing): string {
  return days === null ? "" : t("reports.days", { days: formatNumber(days, reader) });
}

/** A number as axes say it: `400k`. */
function shortNumber({ reader }: Showing): (value: number) => string {
  const format = new Intl.NumberFormat(reader.locale === "en" ? "en-GB" : reader.locale, {
    notation: "compact",
    maximumFractionDigits: 1,
  });
  return (value) => format.format(value).replace("K", "k");
}

/** A month by its first day: `Nov 2026`. */
export function monthText(day: string, { reader }: Showing): string {
  const locale = reader.locale === "en" ? "en-GB" : reader.locale;
  return new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`)).replace(" ", "\u00a0");
}

/** A day without a time, the same in every time zone. */
export function dayText(day: string, { reader }: Pick<Showing, "reader">): string {
  return formatDay(`${day}T12:00:00Z`, { ...reader, timeZone: "UTC" });
}

/** The same without the weekday and the year, as axes have it: `23 Nov`. */
export function shortDay(day: string, { reader }: Showing): string {
  const locale = reader.locale === "en" ? "en-GB" : reader.locale;
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" })
    .format(new Date(`${day}T00:00:00Z`));
}

/** The last day of the month that begins on a day. */
export function monthEnd(day: string): string {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What amounts without an exchange rate are said to be; nothing where there are none. */
export function leftOutNotes(count: number): Cell[] {
  return count === 0 ? [] : [{ text: t("reports.unconverted", { count }) }];
}

/** The most that a chart of bars shows; the table has all. */
const most = 12;

interface Charted<Row> {
  heading: string;
  /** What it shows, in a sentence. */
  text: string;
  name(row: Row): string;
  series: readonly (readonly [label: string, value: (row: Row) => number])[];
  /** Columns along time; bars of the first rows without it. */
  along?: boolean;
  /** A number to compare each column with. */
  mark?: readonly [label: string, value: (row: Row) => number | null] | undefined;
}

/** The chart of a report's rows, none where there are none; its heading says where they are not all. */
export function chartOf<Row>(
  rows: readonly Row[],
  { heading, text, name, series, along = false, mark }: Charted<Row>,
  how: Showing,
): Pick<Shown, "chart"> {
  if (rows.length === 0) return {};
  const shown = along ? rows : rows.slice(0, most);
  const cut = { heading, count: shown.length, all: rows.length };
  const title = shown.length < rows.length ? t("reports.firstOf", cut) : heading;
  const chart = {
    ...{ title, description: text, places: shown.map(name), short: shortNumber(how) },
    series: series.map(([label, value]) => ({ label, values: shown.map(value) })),
    ...(mark && { marks: { label: mark[0], values: shown.map(mark[1]) } }),
  };
  return { chart: { kind: along ? "columns" : "bars", chart, heading: title } };
}
