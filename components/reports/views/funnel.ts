import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import { chartOf, countCell, listOf, shareText, type Showing, type Shown } from "../shown.ts";

const ways = ["on", "back", "lost", "still"] as const;

/** How leads went through the open stages. */
export function funnelShown({ rows, from = "", to = "" }: Results["funnel"], how: Showing): Shown {
  return {
    ...chartOf(rows, {
      heading: t("reports.funnel.chart"),
      text: t("reports.funnel.chartText"),
      name: ({ stage }) => stage,
      series: ways.map((way) => [t(`reports.funnel.${way}`), (row) => row[way]]),
    }, how),
    columns: [
      { label: t("reports.stage") },
      { label: t("reports.funnel.entered"), num: true },
      ...ways.map((way) => ({ label: t(`reports.funnel.${way}`), num: true })),
      { label: t("reports.funnel.conversion"), num: true },
      { label: t("reports.funnel.median"), num: true },
    ],
    rows: rows.map((row) => {
      const entered = { enteredStageId: row.stageId, enteredFrom: from, enteredTo: to };
      return [
        { text: row.stage },
        countCell(row.entered, how, listOf("/leads", how, entered)),
        ...ways.map((way) =>
          countCell(row[way], how, listOf("/leads", how, { ...entered, afterwards: way }))
        ),
        { text: shareText(row.conversion, how) },
        {
          text: row.medianDays === null ? "" : t("reports.wholeDays", { count: row.medianDays }),
        },
      ];
    }),
    notes: [{ text: t("reports.funnel.note") }],
  };
}
