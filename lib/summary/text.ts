import type { Ctx } from "../context.ts";
import { formatDay, formatMoney, formatNumber, readerOf } from "../i18n/format.ts";
import { t } from "../i18n/t.ts";
import { activityReport } from "../reports/activity.ts";
import { winRateReport } from "../reports/closed.ts";
import { forecastReport } from "../reports/forecast.ts";
import { pipelineReport } from "../reports/pipeline.ts";
import { listTasks } from "../tasks/service.ts";

/** Days, both included. */
export interface Week {
  from: string;
  to: string;
}

const months = 3;

/** The summary of a week for the actor, from the reports' own numbers, in the language spoken. */
export async function summaryText(
  ctx: Ctx,
  week: Week,
  linkTo: (path: string) => string,
): Promise<{ subject: string; body: string }> {
  const reader = readerOf(ctx);
  const lines = await linesOf(ctx, week);
  const day = (date: string) => formatDay(`${date}T12:00:00Z`, { ...reader, timeZone: "UTC" });
  const span = { from: day(week.from), to: day(week.to) };
  const blocks = [
    t("summary.hello", { name: ctx.actor.name }),
    t("summary.intro", span),
    ...lines.map(([text, path]) => `${text}\n${linkTo(path)}`),
    `${t("summary.why")}\n${linkTo("/settings")}`,
  ];
  return { subject: t("summary.subject", span), body: `${blocks.join("\n\n")}\n` };
}

/** What there is to say, each with the page that it is from. */
async function linesOf(ctx: Ctx, week: Week): Promise<[text: string, path: string][]> {
  const reader = readerOf(ctx);
  const [won, open, forecast, overdue, activity] = await Promise.all([
    winRateReport(ctx, week),
    pipelineReport(ctx, {}),
    forecastReport(ctx, { months }),
    listTasks(ctx, { due: "overdue", userId: ["me"], limit: 1, count: "exact" }),
    activityReport(ctx, week),
  ]);
  const money = (amount: number) => formatMoney(amount, won.currency, reader);
  const leads = (count: number) => t("reports.leads", { count });
  const { target, weighted } = forecast.totals;
  const { calls, emails, meetings, notes } = activity.totals;
  const span = `from=${week.from}&to=${week.to}`;
  const aimed = { months, sum: money(weighted), target: money(target ?? 0) };
  return [
    [
      t("summary.won", { leads: leads(won.totals.won), sum: money(won.totals.wonValue) }),
      `/reports/win-rate?${span}`,
    ],
    [
      t("summary.open", {
        leads: leads(open.totals.count),
        sum: money(open.totals.sum),
        weighted: money(open.totals.weighted),
      }),
      "/reports/pipeline",
    ],
    [
      target === null ? t("summary.forecast", aimed) : t("summary.forecastTarget", aimed),
      `/reports/forecast?months=${months}`,
    ],
    [
      t("summary.overdue", { count: formatNumber(overdue.pagination.total, reader) }),
      "/tasks?due=overdue",
    ],
    [t("summary.activity", { calls, emails, meetings, notes }), `/reports/activity?${span}`],
  ];
}
