import { formatNumber } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import { chartOf, dayText, moneyIn, type Showing, type Shown } from "../shown.ts";

/** Why the forecast is another one than it was. */
export function movementShown(
  { rows, totals, currency, since }: Results["movement"],
  how: Showing,
): Shown {
  const money = moneyIn(currency, how);
  const signed = (amount: number) =>
    amount === 0 ? "0" : `${amount < 0 ? "−" : "+"}${money(Math.abs(amount))}`;
  const { before, after } = totals;
  const leads = (count: number) => t("reports.leads", { count });
  const line = (text: string, { count, sum, weighted }: typeof before) => [
    { text },
    { text: formatNumber(count, how.reader) },
    { text: money(sum) },
    { text: money(weighted) },
  ];
  return {
    stats: [
      [
        t("reports.movement.then", { day: dayText(since, how) }),
        money(before.weighted),
        leads(before.count),
      ],
      [t("reports.movement.now"), money(after.weighted), leads(after.count)],
      [
        t("reports.movement.change"),
        signed(after.weighted - before.weighted),
        t("reports.weighted"),
      ],
    ],
    ...chartOf(rows.filter(({ count }) => count > 0), {
      heading: t("reports.movement.chart"),
      text: t("reports.movement.chartText"),
      name: ({ move, weighted }) => `${t(`reports.move.${move}`)} ${signed(weighted)}`,
      series: [[t("reports.weighted"), ({ weighted }) => Math.abs(weighted)]],
    }, how),
    columns: [
      { label: t("reports.movement.move") },
      { label: t("reports.count"), num: true },
      { label: t("reports.movement.sum"), num: true },
      { label: t("reports.weighted"), num: true },
    ],
    rows: [
      line(t("reports.movement.then", { day: dayText(since, how) }), before),
      ...rows.map(({ move, count, sum, weighted }) => [
        { text: t(`reports.move.${move}`) },
        { text: formatNumber(count, how.reader) },
        { text: signed(sum) },
        { text: signed(weighted) },
      ]),
    ],
    total: line(t("reports.movement.now"), after),
    notes: [{ text: t("reports.movement.note") }],
  };
}
