import type { Dashboard } from "../../lib/dashboard/schema.ts";
import { formatMoney, formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Panel } from "../ui/Panel.tsx";

export interface HomeNumbersProps {
  dashboard: Dashboard;
  reader: Reader;
}

/** What one has won and has open, and what one did this week, beside what is next. */
export function HomeNumbers({ dashboard, reader }: HomeNumbersProps) {
  return (
    <aside class="stack" aria-label={t("home.yours")}>
      <Panel id="numbers" title={t("home.yours")}>
        <Stats dashboard={dashboard} reader={reader} />
        <LeftOut dashboard={dashboard} />
        <footer>
          <a href="/board?ownerId=me">{t("home.toBoard")}</a>
        </footer>
      </Panel>
      <Panel id="week" title={t("home.week")}>
        <Week activity={dashboard.activity} reader={reader} />
      </Panel>
    </aside>
  );
}

function Stats({ dashboard, reader }: HomeNumbersProps) {
  const { currency, open, wonThisMonth, wonLastMonth } = dashboard;
  const money = (amount: number) => formatMoney(Math.round(amount), currency, reader);
  const leads = (count: number) => t("home.leads", { count });
  const stats: [string, string, string][] = [
    [t("home.won"), money(wonThisMonth.sum), leads(wonThisMonth.count)],
    [t("home.wonBefore"), money(wonLastMonth.sum), leads(wonLastMonth.count)],
    [t("home.open"), money(open.sum), leads(open.count)],
    [t("home.weighted"), money(open.weighted), t("home.byProbability")],
  ];
  return (
    <dl class="stats">
      {stats.map(([name, value, detail]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          <dd>{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

function LeftOut({ dashboard: { open, wonThisMonth, wonLastMonth } }: { dashboard: Dashboard }) {
  const count = open.unconverted + wonThisMonth.unconverted + wonLastMonth.unconverted;
  return count === 0
    ? null
    : <p class="panel-body small muted">{t("home.unconverted", { count })}</p>;
}

const kinds = inEachLanguage(() =>
  [
    { kind: "call", label: t("home.calls") },
    { kind: "meeting", label: t("home.meetings") },
    { kind: "email", label: t("home.emails") },
    { kind: "note", label: t("home.notes") },
    { kind: "task", label: t("home.tasksDone") },
  ] as const
);

function Week({ activity, reader }: { activity: Dashboard["activity"]; reader: Reader }) {
  return (
    <table class="tight">
      <caption class="vh">{t("home.weekCaption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("home.kind")}</th>
          <th scope="col" class="num">{t("home.this")}</th>
          <th scope="col" class="num">{t("home.last")}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, label }) => {
          const row = activity.find((one) => one.kind === kind);
          return (
            <tr key={kind}>
              <th scope="row">{label}</th>
              <td class="num">{formatNumber(row?.week ?? 0, reader)}</td>
              <td class="num">{formatNumber(row?.lastWeek ?? 0, reader)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
