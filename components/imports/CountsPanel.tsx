import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Import } from "../../lib/imports/schema.ts";
import { madeEntities } from "../../lib/imports/targets.ts";
import { Panel } from "../ui/Panel.tsx";
import { isBusy, progressLine } from "./BusyNote.tsx";

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

function countsOf({ counts }: Pick<Import, "counts">): [Name, number][] {
  return Object.entries(counts) as [Name, number][];
}

/** What is made with the rows, where anything is. */
function madeOf({ made }: Pick<Import, "made">) {
  return madeEntities.map((entity) => [entity, made[entity]] as const)
    .filter(([, count]) => count > 0);
}

/** How many rows did what, or would do it: they add up to the first. */
export function CountsPanel({ shown, reader }: { shown: Import; reader: Reader }) {
  const { id, counts } = shown;
  const checked = "create" in counts;
  const wrong = checked ? counts.error : counts.failed;
  const title = isBusy(shown) ? "imports.soFar" : checked ? "imports.found" : "imports.result";
  return (
    <Panel id="counts" title={t(title)}>
      <dl class="counts" data-live="counts">
        {countsOf(shown).map(([name, count]) => (
          <div key={name}>
            <dt>{t(`imports.count.${name}`)}</dt>
            <dd>{formatNumber(count, reader)}</dd>
          </div>
        ))}
        {madeOf(shown).map(([entity, count]) => (
          <div key={entity}>
            <dt>{t(`imports.made.${entity}`)}</dt>
            <dd>{formatNumber(count, reader)}</dd>
          </div>
        ))}
      </dl>
      {wrong > 0 && !isBusy(shown) && (
        <p class="panel-body">
          <a href={`/api/imports/${id}/errors`} download>{t("imports.errors")}</a>
        </p>
      )}
    </Panel>
  );
}

/** How an import stands, for those who listen: how far it is or how it ended, and its counts. */
export function standing(shown: Import, reader: Reader): string {
  const line = progressLine(shown, reader) ?? t(`imports.status.${shown.status}`);
  const counts = countsOf(shown).filter(([name, count]) => name !== "rows" && count > 0)
    .map(([name, count]) => `${t(`imports.count.${name}`)} ${formatNumber(count, reader)}`);
  return [line, ...counts].join(", ");
}
