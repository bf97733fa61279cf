import type { HistoryEntry, HistoryPage } from "../../lib/changes/history.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";
import { changedFields, changeInWords, type LoggedChange, undoInWords } from "./words.ts";

export interface HistoryPanelProps {
  entity: string;
  history: HistoryPage;
  people: readonly { id: number; name: string }[];
  /** Whether this person may take a change back. */
  mayUndo: (entry: HistoryEntry) => boolean;
  /** The page of the record, to come back to. */
  here: string;
  reader: Reader;
}

/** A record's changes, newest first, each with its Undo. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { entity, history, people, mayUndo, here, reader } = props;
  const { data: entries, nextCursor } = history;
  const undone = new Set(entries.map((entry) => entry.undoes));
  return (
    <Panel id="history" title={t("change.history")}>
      {entries.length === 0 && <p class="panel-body muted">{t("change.noHistory")}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} class="item">
            <div>
              <What change={{ entity, ...entry }} people={people} />
              <p class="small muted">
                {entry.actor?.name ?? t("app.name")}, <Moment at={entry.at} reader={reader} />
              </p>
            </div>
            {undone.has(entry.changeSetId) ? <Badge>{t("change.undone")}</Badge> : (
              mayUndo(entry) && (
                <UndoForm entry={entry} entity={entity} here={here} people={people} />
              )
            )}
          </li>
        ))}
      </ul>
      {nextCursor !== null && (
        <footer>
          <a href={`?before=${nextCursor}#history`}>{t("change.older")}</a>
        </footer>
      )}
    </Panel>
  );
}

interface WhatProps {
  change: LoggedChange;
  people: HistoryPanelProps["people"];
}

function What({ change, people }: WhatProps) {
  const fields = change.action === "updated" ? changedFields(change, people) : [];
  if (fields.length === 0) return <p>{changeInWords(change, people)}</p>;
  return (
    <>
      {fields.map(({ label, before, after }) => (
        <p key={label}>
          {t("change.fieldFrom", { label, before })} <strong>{after}</strong>
        </p>
      ))}
    </>
  );
}

interface UndoFormProps extends Pick<HistoryPanelProps, "entity" | "here" | "people"> {
  entry: HistoryEntry;
}

function UndoForm({ entry, entity, here, people }: UndoFormProps) {
  const what = changeInWords({ entity, ...entry }, people);
  const single = entry.records === 1;
  const next = entry.action === "created" ? `/${entity}` : here;
  return (
    <form method="post" action={`/change-sets/${entry.changeSetId}/undo`}>
      <input type="hidden" name="next" value={next} />
      <Button kind="ghost" icon="undo" {...(single && { label: t("change.undoThis", { what }) })}>
        {undoInWords(entry)}
      </Button>
    </form>
  );
}
