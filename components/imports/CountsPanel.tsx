import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Import } from "../../lib/imports/schema.ts";
import { FixedFact } from "../ui/Fact.tsx";
import { Panel } from "../ui/Panel.tsx";

type Name =
  | "rows"
  | "create"
  | "update"
  | "unchanged"
  | "duplicate"
  | "error"
  | "created"
  | "updated"
  | "skipped"
  | "failed";

/** How many rows did what, or would do it: they add up to the first. */
export function CountsPanel({ shown, reader }: { shown: Import; reader: Reader }) {
  const { id, counts, status } = shown;
  const checked = "create" in counts;
  const wrong = checked ? counts.error : counts.failed;
  return (
    <Panel id="counts" title={t(checked ? "imports.found" : "imports.result")}>
      {Object.entries(counts).map(([name, count]) => (
        <FixedFact key={name} label={t(`imports.count.${name as Name}`)}>
          <span class="num">{formatNumber(count, reader)}</span>
        </FixedFact>
      ))}
      {wrong > 0 && status !== "running" && (
        <p class="panel-body">
          <a href={`/api/imports/${id}/errors`} download>{t("imports.errors")}</a>
        </p>
      )}
    </Panel>
  );
}
