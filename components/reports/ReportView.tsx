import { t } from "../../lib/i18n/t.ts";
import { BarChart } from "../ui/BarChart.tsx";
import { ButtonLink } from "../ui/Button.tsx";
import { ChartKey } from "../ui/ChartKey.tsx";
import { ColumnChart } from "../ui/ColumnChart.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { ReportTable } from "./ReportTable.tsx";
import type { Shown } from "./shown.ts";

export interface ReportViewProps {
  title: string;
  shown: Shown;
  /** The report without its filters. */
  path: string;
}

/** The numbers that matter, the chart, all rows, and what they mean. */
export function ReportView({ title, shown, path }: ReportViewProps) {
  const { stats, rows, notes } = shown;
  if (rows.length === 0) {
    return (
      <EmptyState icon="chart" title={t("reports.empty")} text={t("reports.emptyText")}>
        <ButtonLink kind="primary" href={path}>{t("reports.emptyAll")}</ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div class="stack">
      {stats && <Stats stats={stats} />}
      <ReportChart shown={shown} />
      <ReportTable caption={title} shown={shown} />
      {notes.map(({ text, href }) => (
        <p key={text} class="small muted">
          {href === undefined ? text : <a href={href}>{text}</a>}
        </p>
      ))}
    </div>
  );
}

/** The few numbers that matter. */
export function Stats({ stats }: StatsProps) {
  return (
    <section class="panel" aria-label={t("reports.short")}>
      <StatList stats={stats} />
    </section>
  );
}

interface StatsProps {
  stats: NonNullable<Shown["stats"]>;
}

/** The same inside of a panel. */
export function StatList({ stats }: StatsProps) {
  return (
    <dl class="stats">
      {stats.map(([name, value, what]) => (
        <div key={name + what}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A report's chart under its heading, with what its fills stand for. */
export function ReportChart({ shown: { chart }, id = "chart" }: { shown: Shown; id?: string }) {
  if (chart === undefined) return null;
  return <ChartFigure chart={chart} id={id} level={2} />;
}

interface ChartFigureProps {
  chart: NonNullable<Shown["chart"]>;
  id: string;
  /** 2 where it is a panel of its own. */
  level?: 2 | 3;
}

/** The same where there is one, also inside of a panel. */
export function ChartFigure({ chart, id, level = 3 }: ChartFigureProps) {
  const Picture = chart.kind === "columns" ? ColumnChart : BarChart;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <figure class={`${level === 2 ? "panel " : ""}panel-body stack-sm`}>
      <figcaption class="stack-sm">
        <Heading>{chart.heading}</Heading>
        <ChartKey {...chart.chart} />
      </figcaption>
      <Picture chart={chart.chart} id={id} />
    </figure>
  );
}
