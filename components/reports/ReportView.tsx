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
export function Stats({ stats }: { stats: NonNullable<Shown["stats"]> }) {
  return (
    <section class="panel" aria-label={t("reports.short")}>
      <dl class="stats">
        {stats.map(([name, value, what]) => (
          <div key={name + what}>
            <dt>{name}</dt>
            <dd>{value}</dd>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A report's chart under its heading, with what its fills stand for. */
export function ReportChart({ shown: { chart }, id = "chart" }: { shown: Shown; id?: string }) {
  if (chart === undefined) return null;
  const Picture = chart.kind === "columns" ? ColumnChart : BarChart;
  return (
    <figure class="panel panel-body stack-sm">
      <figcaption class="stack-sm">
        <h2>{chart.heading}</h2>
        <ChartKey {...chart.chart} />
      </figcaption>
      <Picture chart={chart.chart} id={id} />
    </figure>
  );
}
