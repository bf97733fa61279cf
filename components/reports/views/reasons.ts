import { formatNumber } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  chartOf,
  countCell,
  leftOutNotes,
  listOf,
  moneyIn,
  shareText,
  type Showing,
  type Shown,
} from "../shown.ts";

/** Why leads were lost. */
export function lostReasonsShown(result: Results["lost-reasons"], how: Showing): Shown {
  const { rows, totals, currency, from = "", to = "" } = result;
  const money = moneyIn(currency, how);
  const nameOf = (reason: string | null) => reason ?? t("reports.lostReasons.none");
  const lost = { status: "lost", closedFrom: from, closedTo: to };
  return {
    ...chartOf(rows, {
      heading: t("reports.lostReasons.chart"),
      text: t("reports.lostReasons.chartText"),
      name: ({ reason }) => nameOf(reason),
      series: [[t("reports.lost"), ({ count }) => count]],
    }, how),
    columns: [
      { label: t("reports.lostReasons.reason") },
      { label: t("reports.lost"), num: true },
      { label: t("reports.share"), num: true },
      { label: t("reports.value"), num: true },
    ],
    rows: rows.map(({ lostReasonId, reason, count, share, value }) => {
      const filter = lostReasonId === null ? { missing: "lostReasonId" } : { lostReasonId };
      return [
        { text: nameOf(reason) },
        countCell(count, how, listOf("/leads", how, { ...lost, ...filter })),
        { text: shareText(share, how) },
        { text: money(value) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      countCell(totals.count, how, listOf("/leads", how, lost)),
      { text: "" },
      { text: money(totals.value) },
    ],
    notes: leftOutNotes(totals.unconverted),
  };
}

/** Where leads came from, and what became of them. */
export function sourcesShown(result: Results["sources"], how: Showing): Shown {
  const { rows, totals, currency, from = "", to = "" } = result;
  const money = moneyIn(currency, how);
  const nameOf = (source: string | null) => source ?? t("reports.sources.none");
  const made = { createdFrom: from, createdTo: to };
  const states = ["open", "won", "lost"] as const;
  return {
    ...chartOf(rows, {
      heading: t("reports.sources.chart"),
      text: t("reports.sources.chartText"),
      name: ({ source }) => nameOf(source),
      series: (["won", "open", "lost"] as const).map((
        state,
      ) => [t(`reports.${state}`), (row) => row[state]]),
    }, how),
    columns: [
      { label: t("reports.sources.source") },
      { label: t("reports.count"), num: true },
      ...states.map((state) => ({ label: t(`reports.${state}`), num: true })),
      { label: t("reports.winRate.rate"), num: true },
      { label: t("reports.winRate.wonValue"), num: true },
    ],
    rows: rows.map((row) => {
      // A list's filter takes several values with commas between.
      const simple = !row.source?.includes(",");
      const of = row.source === null ? { missing: "source" } : { source: row.source };
      const cell = (count: number, status: Record<string, string> = {}) =>
        countCell(simple ? count : 0, how, listOf("/leads", how, { ...made, ...of, ...status }));
      return [
        { text: nameOf(row.source) },
        { ...cell(row.leads), text: formatNumber(row.leads, how.reader) },
        ...states.map((status) => ({
          ...cell(row[status], { status }),
          text: formatNumber(row[status], how.reader),
        })),
        { text: shareText(row.rate, how) },
        { text: money(row.wonValue) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      countCell(totals.leads, how, listOf("/leads", how, made)),
      ...states.map((status) =>
        countCell(totals[status], how, listOf("/leads", how, { ...made, status }))
      ),
      { text: shareText(totals.rate, how) },
      { text: money(totals.wonValue) },
    ],
    notes: [{ text: t("reports.sources.note") }, ...leftOutNotes(totals.unconverted)],
  };
}
