import { formatNumber } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import type { Results } from "../../../lib/reports/registry.ts";
import {
  type Cell,
  chartOf,
  countCell,
  dayText,
  leftOutNotes,
  listOf,
  moneyIn,
  shareText,
  shortDay,
  type Showing,
  type Shown,
} from "../shown.ts";

const kinds = [["calls", "call"], ["emails", "email"], ["meetings", "meeting"], [
  "notes",
  "note",
]] as const;

/** What people logged, by week. */
export function activityShown(
  { rows, totals, weeks, from = "", to = "" }: Results["activity"],
  how: Showing,
): Shown {
  const inWeek = weeks.map(({ week }) => ({ week, rows: rows.filter((row) => row.week === week) }));
  const cells = (row: typeof totals, filters: Record<string, string | number>): Cell[] =>
    [...kinds.map(([name, kind]) => [row[name], { kind }] as const), [row.total, {}] as const].map((
      [count, more],
    ) => countCell(count, how, listOf("/interactions", how, { ...filters, ...more })));
  return {
    ...chartOf(inWeek, {
      heading: t("reports.activity.chart"),
      text: t("reports.activity.chartText"),
      name: ({ week }) => shortDay(week, how),
      series: kinds.map(([name]) => [
        t(`reports.activity.${name}`),
        (all) => all.rows.reduce((sum, row) => sum + row[name], 0),
      ]),
      along: true,
    }, how),
    columns: [
      { label: t("reports.person") },
      { label: t("reports.activity.week") },
      ...kinds.map(([name]) => ({ label: t(`reports.activity.${name}`), num: true })),
      { label: t("reports.activity.all"), num: true },
    ],
    rows: rows.map(({ userId, user, week, start, end, ...row }) => [
      { text: user },
      { text: dayText(week, how) },
      ...cells(row, { userId, from: start, to: end }),
    ]),
    total: [
      { text: t("reports.total") },
      { text: "" },
      ...cells(totals, { from: weeks[0]?.start ?? from, to: weeks.at(-1)?.end ?? to }),
    ],
    notes: [{ text: t("reports.activity.note") }],
  };
}

/** Whose open leads slip or are neglected. */
export function slippedShown(
  { rows, totals, currency, today }: Results["slipped"],
  how: Showing,
): Shown {
  const money = moneyIn(currency, how);
  const yesterday = new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(
    0,
    10,
  );
  const cells = (row: typeof totals, whose: Record<string, number>): Cell[] => {
    const href = (filters: Record<string, string>) =>
      listOf("/leads", how, { status: "open", ...whose, ...filters });
    return [
      countCell(row.open, how, href({})),
      countCell(row.slipped, how, href({ closeTo: yesterday })),
      { text: money(row.slippedSum) },
      countCell(row.rotting, how, href({ rotting: "true" })),
      countCell(row.withoutNextTask, how, href({ nextTask: "none" })),
      countCell(row.withoutDate, how, href({ missing: "expectedCloseOn" })),
    ];
  };
  return {
    stats: [
      [
        t("reports.slipped.late"),
        formatNumber(totals.slipped, how.reader),
        money(totals.slippedSum),
      ],
      [
        t("reports.slipped.rotting"),
        formatNumber(totals.rotting, how.reader),
        t("reports.slipped.rottingText"),
      ],
      [
        t("reports.slipped.noTask"),
        formatNumber(totals.withoutNextTask, how.reader),
        t("reports.slipped.ofOpen", { count: totals.open }),
      ],
    ],
    ...chartOf([...rows].sort((a, b) => b.slipped - a.slipped), {
      heading: t("reports.slipped.chart"),
      text: t("reports.slipped.chartText"),
      name: ({ owner }) => owner,
      series: [[t("reports.slipped.late"), ({ slipped }) => slipped]],
    }, how),
    columns: [
      { label: t("reports.person") },
      ...(["open", "late", "lateSum", "rotting", "noTask", "noDate"] as const).map((name) => ({
        label: t(`reports.slipped.${name}`),
        num: true,
      })),
    ],
    rows: rows.map(({ ownerId, owner, ...row }) => [{ text: owner }, ...cells(row, { ownerId })]),
    total: [{ text: t("reports.total") }, ...cells(totals, {})],
    notes: [{ text: t("reports.slipped.note") }, ...leftOutNotes(totals.unconverted)],
  };
}

/** What records should have and lack. */
export function qualityShown({ rows, totals }: Results["quality"], how: Showing): Shown {
  return {
    ...chartOf(rows, {
      heading: t("reports.quality.chart"),
      text: t("reports.quality.chartText"),
      name: ({ gap }) => t(`reports.gap.${gap}`),
      series: [[t("reports.quality.missing"), ({ missing }) => missing]],
    }, how),
    columns: [
      { label: t("reports.quality.gap") },
      { label: t("reports.quality.missing"), num: true },
      { label: t("reports.quality.of"), num: true },
      { label: t("reports.share"), num: true },
    ],
    rows: rows.map(({ gap, missing, of, share }) => {
      const [entity, field = ""] = gap.split(".");
      const filters = { missing: field, ...(entity === "leads" && { status: "open" }) };
      return [
        { text: t(`reports.gap.${gap}`) },
        countCell(missing, how, listOf(`/${entity}`, how, filters)),
        { text: formatNumber(of, how.reader) },
        { text: shareText(share, how) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      { text: formatNumber(totals.missing, how.reader) },
      { text: "" },
      { text: "" },
    ],
    notes: [{ text: t("reports.quality.note") }],
  };
}

/** What each person is to win in each quarter, and has won. */
export function targetsShown(
  { rows, totals, currency, year }: Results["targets"],
  how: Showing,
): Shown {
  const money = moneyIn(currency, how);
  const quarters = [1, 4, 7, 10].map((month) => `${year}-${String(month).padStart(2, "0")}-01`);
  const byQuarter = quarters.map((quarter) => ({
    quarter,
    rows: rows.filter((row) => row.quarter === quarter),
  }));
  const sum = (some: typeof rows, of: (row: typeof rows[number]) => number) =>
    some.reduce((all, row) => all + of(row), 0);
  return {
    stats: [
      [
        t("reports.target"),
        money(totals.target),
        t("reports.targets.year", { year: String(year) }),
      ],
      [t("reports.won"), money(totals.won), t("reports.leads", { count: totals.wonCount })],
      [
        t("reports.targets.reached"),
        shareText(totals.share, how),
        t("reports.targets.reachedText"),
      ],
    ],
    ...chartOf(byQuarter, {
      heading: t("reports.targets.chart"),
      text: t("reports.targets.chartText"),
      name: ({ quarter }) => quarterText(quarter),
      series: [[t("reports.won"), (all) => sum(all.rows, ({ won }) => won)]],
      along: true,
      mark: [t("reports.target"), (all) => sum(all.rows, ({ target }) => target)],
    }, how),
    columns: [
      { label: t("reports.person") },
      { label: t("reports.targets.quarter") },
      { label: t("reports.target"), num: true },
      { label: t("reports.won"), num: true },
      { label: t("reports.count"), num: true },
      { label: t("reports.targets.reached"), num: true },
    ],
    rows: rows.map(({ userId, user, quarter, target, won, wonCount, share }) => {
      const closed = { closedFrom: quarter, closedTo: quarterEnd(quarter) };
      const href = listOf("/leads", how, { status: "won", ownerId: userId, ...closed });
      return [
        { text: user },
        { text: quarterText(quarter) },
        { text: money(target) },
        { text: money(won) },
        countCell(wonCount, how, href),
        { text: shareText(share, how) },
      ];
    }),
    total: [
      { text: t("reports.total") },
      { text: String(year) },
      { text: money(totals.target) },
      { text: money(totals.won) },
      countCell(
        totals.wonCount,
        how,
        listOf("/leads", how, {
          status: "won",
          closedFrom: `${year}-01-01`,
          closedTo: `${year}-12-31`,
        }),
      ),
      { text: shareText(totals.share, how) },
    ],
    notes: leftOutNotes(totals.unconverted),
  };
}

/** A quarter by its first day: `Q4 2026`. */
export function quarterText(quarter: string): string {
  const [year = "", month = ""] = quarter.split("-");
  return t("reports.quarter", { number: (Number(month) + 2) / 3, year });
}

function quarterEnd(quarter: string): string {
  const [year = 0, month = 0] = quarter.split("-").map(Number);
  return new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
}
