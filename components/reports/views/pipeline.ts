import { formatPercent } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  chartOf,
  countCell,
  leftOutNotes,
  listOf,
  moneyIn,
  type Showing,
  type Shown,
} from "../shown.ts";

/** What is open, by stage. */
export function pipelineShown(
  { rows, totals, currency }: Results["pipeline"],
  how: Showing,
): Shown {
  const money = moneyIn(currency, how);
  const several = new Set(rows.map(({ pipelineId }) => pipelineId)).size > 1;
  const nameOf = (row: typeof rows[number]) =>
    several ? `${row.pipeline}: ${row.stage}` : row.stage;
  return {
    stats: [
      [t("reports.open"), money(totals.sum), t("reports.leads", { count: totals.count })],
      [t("reports.weighted"), money(totals.weighted), t("reports.byChance")],
    ],
    ...chartOf(rows, {
      heading: t("reports.pipeline.chart"),
      text: t("reports.pipeline.chartText"),
      name: nameOf,
      series: [[t("reports.open"), ({ sum }) => sum]],
    }, how),
    columns: [
      { label: t("reports.stage") },
      { label: t("reports.probability"), num: true },
      { label: t("reports.count"), num: true },
      { label: t("reports.open"), num: true },
      { label: t("reports.weighted"), num: true },
    ],
    rows: rows.map((row) => {
      const href = listOf("/leads", how, { stageId: row.stageId });
      return [
        { text: nameOf(row) },
        { text: formatPercent(row.probability / 100, how.reader) },
        countCell(row.count, how, href),
        { text: money(row.sum) },
        { text: money(row.weighted) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      { text: "" },
      countCell(totals.count, how, listOf("/leads", how, { status: "open" })),
      { text: money(totals.sum) },
      { text: money(totals.weighted) },
    ],
    notes: leftOutNotes(totals.unconverted),
  };
}
