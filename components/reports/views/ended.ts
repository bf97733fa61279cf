import { formatNumber } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  chartOf,
  countCell,
  daysText,
  leftOutNotes,
  listOf,
  moneyIn,
  monthEnd,
  monthText,
  shareText,
  type Showing,
  type Shown,
} from "../shown.ts";

interface Grouped {
  key: number | string;
  name: string;
}

type By = Results["cycle"]["by"];

/** A row's name, and the list of what it is about. */
function groupOf({ key, name }: Grouped, by: By, how: Showing) {
  const month = String(key);
  return {
    name: by === "month" ? monthText(month, how) : name,
    filters: (from: string, to: string): Record<string, string | number> =>
      by === "owner"
        ? { ownerId: key, closedFrom: from, closedTo: to }
        : { closedFrom: later(month, from), closedTo: earlier(monthEnd(month), to) },
  };
}

const later = (a: string, b: string) => a > b ? a : b;
const earlier = (a: string, b: string) => a < b ? a : b;

/** Won against lost, by person or month. */
export function winRateShown(result: Results["win-rate"], how: Showing): Shown {
  const { rows, totals, currency, by, from = "", to = "" } = result;
  const money = moneyIn(currency, how);
  return {
    stats: [
      [t("reports.winRate.rate"), shareText(totals.rate, how), t("reports.winRate.byCount")],
      [t("reports.winRate.rate"), shareText(totals.valueRate, how), t("reports.winRate.byValue")],
      [t("reports.won"), money(totals.wonValue), t("reports.leads", { count: totals.won })],
      [t("reports.lost"), money(totals.lostValue), t("reports.leads", { count: totals.lost })],
    ],
    ...chartOf(rows, {
      heading: t("reports.winRate.chart"),
      text: t("reports.winRate.chartText"),
      name: (row) => groupOf(row, by, how).name,
      series: [[t("reports.won"), ({ won }) => won], [t("reports.lost"), ({ lost }) => lost]],
      along: by === "month",
    }, how),
    columns: [
      { label: by === "month" ? t("reports.month") : t("reports.person") },
      { label: t("reports.won"), num: true },
      { label: t("reports.lost"), num: true },
      { label: t("reports.winRate.rate"), num: true },
      { label: t("reports.winRate.wonValue"), num: true },
      { label: t("reports.winRate.lostValue"), num: true },
      { label: t("reports.winRate.valueRate"), num: true },
    ],
    rows: rows.map((row) => {
      const { name, filters } = groupOf(row, by, how);
      const href = (status: string) => listOf("/leads", how, { status, ...filters(from, to) });
      return [
        { text: name },
        countCell(row.won, how, href("won")),
        countCell(row.lost, how, href("lost")),
        { text: shareText(row.rate, how) },
        { text: money(row.wonValue) },
        { text: money(row.lostValue) },
        { text: shareText(row.valueRate, how) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      ...(["won", "lost"] as const).map((status) =>
        countCell(
          totals[status],
          how,
          listOf("/leads", how, { status, closedFrom: from, closedTo: to }),
        )
      ),
      { text: shareText(totals.rate, how) },
      { text: money(totals.wonValue) },
      { text: money(totals.lostValue) },
      { text: shareText(totals.valueRate, how) },
    ],
    notes: [{ text: t("reports.winRate.note") }, ...leftOutNotes(totals.unconverted)],
  };
}

/** How long won leads took, by month or person. */
export function cycleShown(result: Results["cycle"], how: Showing): Shown {
  const { rows, totals, by, from = "", to = "" } = result;
  return {
    stats: [
      [t("reports.cycle.median"), daysText(totals.median, how), t("reports.cycle.medianText")],
      [t("reports.cycle.p90"), daysText(totals.p90, how), t("reports.cycle.p90Text")],
      [t("reports.won"), formatNumber(totals.won, how.reader), t("reports.cycle.wonText")],
    ],
    ...chartOf(rows, {
      heading: t("reports.cycle.chart"),
      text: t("reports.cycle.chartText"),
      name: (row) => groupOf(row, by, how).name,
      series: [[t("reports.cycle.median"), ({ median }) => median ?? 0]],
      along: by === "month",
      mark: by === "month" ? [t("reports.cycle.p90"), ({ p90 }) => p90] : undefined,
    }, how),
    columns: [
      { label: by === "month" ? t("reports.month") : t("reports.person") },
      { label: t("reports.won"), num: true },
      { label: t("reports.cycle.median"), num: true },
      { label: t("reports.cycle.p90"), num: true },
    ],
    rows: rows.map((row) => {
      const { name, filters } = groupOf(row, by, how);
      const href = listOf("/leads", how, { status: "won", ...filters(from, to) });
      return [
        { text: name },
        countCell(row.won, how, href),
        { text: daysText(row.median, how) },
        { text: daysText(row.p90, how) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      countCell(
        totals.won,
        how,
        listOf("/leads", how, { status: "won", closedFrom: from, closedTo: to }),
      ),
      { text: daysText(totals.median, how) },
      { text: daysText(totals.p90, how) },
    ],
    notes: [{ text: t("reports.cycle.note") }],
  };
}
