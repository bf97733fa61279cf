import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  type Cell,
  chartOf,
  dayText,
  leftOutNotes,
  linked,
  listOf,
  moneyIn,
  monthEnd,
  monthText,
  type Showing,
  type Shown,
} from "../shown.ts";

type Forecast = Results["forecast"];
type Row = Forecast["rows"][number];

const open = [["commit", "commit"], ["bestCase", "best_case"], ["pipeline", "pipeline"]] as const;

/** Won and open by month and category, against the target. */
export function forecastShown(forecast: Forecast, how: Showing): Shown {
  const { rows, totals, currency } = forecast;
  const money = moneyIn(currency, how);
  return {
    stats: statsOf(forecast, how),
    ...chartOf(rows, {
      heading: t("reports.forecast.chart"),
      text: t("reports.forecast.chartText"),
      name: ({ month }) => monthText(month, how),
      series: [
        [t("reports.won"), ({ won }) => won],
        ...open.map(([name]) => [t(`reports.category.${name}`), (row: Row) => row[name]] as const),
      ],
      along: true,
      mark: totals.target === null ? undefined : [t("reports.target"), ({ target }) => target],
    }, how),
    columns: [
      { label: t("reports.month") },
      { label: t("reports.won"), num: true },
      ...open.map(([name]) => ({ label: t(`reports.category.${name}`), num: true })),
      { label: t("reports.weighted"), num: true },
      { label: t("reports.target"), num: true },
      { label: t("reports.gap"), num: true },
    ],
    rows: rows.map((row) => rowOf(row, money, how)),
    total: [
      { text: t("reports.total") },
      ...[totals.won, ...open.map(([name]) => totals[name]), totals.weighted].map((amount) => ({
        text: money(amount),
      })),
      { text: totals.target === null ? "" : money(totals.target) },
      gapCell(totals.gap, money),
    ],
    notes: notesOf(forecast, how),
  };
}

function statsOf({ totals, currency, from = "" }: Forecast, how: Showing) {
  const money = moneyIn(currency, how);
  const since = t("reports.forecast.months");
  const stats: [string, string, string][] = [
    [t("reports.won"), money(totals.won), t("reports.since", { day: dayText(from, how) })],
    [t("reports.weighted"), money(totals.weighted), t("reports.forecast.weightedText")],
    [t("reports.open"), money(totals.open), since],
  ];
  if (totals.target === null || totals.gap === null) return stats;
  stats.push([t("reports.target"), money(totals.target), since]);
  return stats;
}

function rowOf(row: Row, money: (amount: number) => string, how: Showing): Cell[] {
  const end = monthEnd(row.month);
  const won = listOf("/leads", how, { status: "won", closedFrom: row.month, closedTo: end });
  const closing = { status: "open", closeFrom: row.month, closeTo: end };
  return [
    { text: monthText(row.month, how) },
    { text: money(row.won), ...linked(row.wonCount, won) },
    ...open.map(([name, forecastCategory]) => ({
      text: money(row[name]),
      ...linked(row[`${name}Count`], listOf("/leads", how, { ...closing, forecastCategory })),
    })),
    { text: money(row.weighted) },
    { text: row.target === null ? "" : money(row.target) },
    gapCell(row.gap, money),
  ];
}

function gapCell(gap: number | null, money: (amount: number) => string): Cell {
  if (gap === null) return { text: "" };
  const sign = gap < 0 ? "−" : "+";
  return { text: `${sign}${money(Math.abs(gap))}`, tone: gap < 0 ? "danger" : "positive" };
}

function notesOf({ leftOut, totals, from = "", to = "" }: Forecast, how: Showing): Cell[] {
  const { earlier, later, undated, omitted } = leftOut;
  const notes: Cell[] = [{ text: t("reports.forecast.note") }];
  const add = (count: number, text: string, filters: Record<string, string>) => {
    if (count === 0) return;
    notes.push({ text, count, href: listOf("/leads", how, { status: "open", ...filters }) });
  };
  add(earlier, t("reports.forecast.earlier", { count: earlier, day: dayText(from, how) }), {
    closeTo: dayBefore(from),
  });
  add(later, t("reports.forecast.later", { count: later, day: dayText(to, how) }), {
    closeFrom: dayAfter(to),
  });
  add(undated, t("reports.forecast.undated", { count: undated }), { missing: "expectedCloseOn" });
  add(omitted, t("reports.forecast.omitted", { count: omitted }), {
    ...{ forecastCategory: "omitted", closeFrom: from, closeTo: to },
  });
  return [...notes, ...leftOutNotes(totals.unconverted)];
}

const dayBefore = (day: string) => daysLater(day, -1);
const dayAfter = (day: string) => daysLater(day, 1);

function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
