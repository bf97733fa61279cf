import { formatNumber } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  type Cell,
  chartOf,
  dayText,
  linked,
  listOf,
  moneyIn,
  type Showing,
  type Shown,
} from "../shown.ts";

/** Why the forecast is another one than it was. */
export function movementShown(
  { rows, totals, currency, since, from = "", to = "" }: Results["movement"],
  how: Showing,
): Shown {
  const money = moneyIn(currency, how);
  const signed = (amount: number) =>
    amount === 0 ? "0" : `${amount < 0 ? "−" : "+"}${money(Math.abs(amount))}`;
  const { before, after } = totals;
  const leads = (count: number) => t("reports.leads", { count });
  const movedTo = (moved: string) =>
    listOf("/leads", how, { moved, movedSince: since, movedFrom: from, movedTo: to });
  const line = (text: string, { count, sum, weighted }: typeof before, link: Partial<Cell>) => [
    { text },
    { text: formatNumber(count, how.reader), ...link },
    { text: money(sum) },
    { text: money(weighted) },
  ];
  const trashed = rows.find(({ move }) => move === "trashed")?.count ?? 0;
  const forecastCategory = "commit,best_case,pipeline";
  const counting = { status: "open", closeFrom: from, closeTo: to, forecastCategory };
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
      line(
        t("reports.movement.then", { day: dayText(since, how) }),
        before,
        linked(before.count - trashed, movedTo("before")),
      ),
      ...rows.map(({ move, count, sum, weighted }) => [
        { text: t(`reports.move.${move}`) },
        {
          text: formatNumber(count, how.reader),
          // Lists leave the trash out.
          ...(move === "trashed" ? {} : linked(count, movedTo(move))),
        },
        { text: signed(sum) },
        { text: signed(weighted) },
      ]),
    ],
    total: line(
      t("reports.movement.now"),
      after,
      linked(after.count, listOf("/leads", how, counting)),
    ),
    notes: [{ text: t("reports.movement.note") }],
  };
}
