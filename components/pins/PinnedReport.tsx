import { t } from "../../lib/i18n/t.ts";
import type { Pin } from "../../lib/pins/schema.ts";
import type { Drawn } from "../reports/drawn.ts";
import { namedReport } from "../reports/names.ts";
import { ChartFigure, StatList } from "../reports/ReportView.tsx";
import { ReportTable } from "../reports/ReportTable.tsx";
import { Button } from "../ui/Button.tsx";

export interface PinnedReportProps {
  pin: Pin;
  drawn: Drawn;
  /** What it is narrowed to, in words. */
  words: readonly string[];
  /** Whether the reader may move and remove it. */
  changeable: boolean;
  /** Where it stands among the others. */
  first: boolean;
  last: boolean;
}

/** A report in short on somebody's page; its title leads to the whole of it. */
export function PinnedReport({ pin, drawn, words, changeable, first, last }: PinnedReportProps) {
  const { label } = namedReport(pin.report);
  const title = [label, ...words].join(", ");
  const id = `pin-${pin.id}`;
  const path = `/reports/${pin.report}${pin.query === "" ? "" : `?${pin.query}`}`;
  return (
    <section class="panel" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>
          <a href={path}>{title}</a>
        </h2>
      </header>
      <p class="panel-body small muted">{drawn.lead}</p>
      <Short title={title} id={`${id}-chart`} shown={drawn.shown} />
      {changeable && (
        <footer class="row">
          {!first && <Deed pin={pin} deed="earlier" title={title} />}
          {!last && <Deed pin={pin} deed="later" title={title} />}
          <Deed pin={pin} deed="trash" title={title} />
        </footer>
      )}
    </section>
  );
}

function Short({ title, id, shown }: { title: string; id: string; shown: Drawn["shown"] }) {
  if (shown.rows.length === 0) return <p class="panel-body">{t("reports.empty")}</p>;
  if (shown.chart === undefined) return <ReportTable caption={title} shown={shown} />;
  return (
    <>
      {shown.stats && <StatList stats={shown.stats} />}
      <ChartFigure chart={shown.chart} id={id} />
    </>
  );
}

interface DeedProps {
  pin: Pin;
  deed: "earlier" | "later" | "trash";
  title: string;
}

function Deed({ pin, deed, title }: DeedProps) {
  const label = t(`pins.${deed}`);
  return (
    <form method="post" action={`/pins/${pin.id}/${deed}`}>
      <Button kind="ghost" label={`${label}: ${title}`}>{label}</Button>
    </form>
  );
}
