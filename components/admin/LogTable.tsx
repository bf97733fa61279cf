import type { LogEntry } from "../../lib/changes/list_log.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { deedInWords } from "../changes/deeds.ts";
import { Moment } from "../ui/Moment.tsx";

export interface LogTableProps {
  entries: readonly LogEntry[];
  /** The page with what is older. */
  older: string | undefined;
  reader: Reader;
}

/** Changes with their place in the chain; each opens to show the values before and after. */
export function LogTable({ entries, older, reader }: LogTableProps) {
  return (
    <section class="panel">
      <ul>
        {entries.map((entry) => <Entry key={entry.id} entry={entry} reader={reader} />)}
      </ul>
      {older && (
        <footer>
          <a href={older}>{t("changes.older")}</a>
        </footer>
      )}
    </section>
  );
}

function Entry({ entry, reader }: { entry: LogEntry; reader: Reader }) {
  const { position, at, actor, ip, changeSetId, before, after } = entry;
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const place = position === null
    ? t("log.unsealed")
    : t("log.position", { position: formatNumber(position, reader) });
  return (
    <li class="item">
      <div>
        <p>
          <a class="title" href={`/change-sets/${changeSetId}`}>
            {deedInWords({ ...entry, name: null })}
          </a>
        </p>
        <p class="small muted">
          {actor ?? t("changes.system")}, <Moment at={at} reader={reader} />
          {ip && `, ${ip}`}, {place}
        </p>
        {fields.length > 0 && (
          <p class="small muted">{t("log.fields", { fields: fields.slice(0, 8).join(", ") })}</p>
        )}
      </div>
    </li>
  );
}
