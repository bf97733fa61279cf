import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Import } from "../../lib/imports/schema.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";
import { entityName } from "./words.ts";

const tones: Record<Import["status"], Tone> = {
  ...{ reading: "accent", checking: "accent", previewed: "plain", running: "accent" },
  ...{ done: "positive", failed: "danger", cancelled: "warning" },
};

/** An import's status as a coloured word. */
export function ImportStatus({ status }: { status: Import["status"] }) {
  return <Badge tone={tones[status]}>{t(`imports.status.${status}`)}</Badge>;
}

export interface ImportItemsProps {
  imports: readonly Import[];
  olderHref: string | undefined;
  reader: Reader;
}

/** The imports so far, the newest first. */
export function ImportItems({ imports, olderHref, reader }: ImportItemsProps) {
  return (
    <Panel id="earlier" title={t("imports.earlier")}>
      {imports.length === 0 && <p class="panel-body muted">{t("imports.none")}</p>}
      <ul>
        {imports.map((one) => (
          <li key={one.id} class="item">
            <div>
              <p>
                <a class="title" href={`/import/${one.id}`}>
                  {`${entityName(one.entity)}: ${one.fileName}`}
                </a>
              </p>
              <p class="small muted">
                {t("imports.by", {
                  name: one.user.name,
                  rows: formatNumber(one.counts.rows, reader),
                })}, <Moment at={one.createdAt} reader={reader} />
              </p>
            </div>
            <ImportStatus status={one.status} />
          </li>
        ))}
      </ul>
      {olderHref !== undefined && (
        <p class="panel-body">
          <a href={olderHref}>{t("imports.older")}</a>
        </p>
      )}
    </Panel>
  );
}
