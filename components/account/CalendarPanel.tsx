import { Fragment } from "preact";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Note } from "../ui/Note.tsx";

export interface CalendarPanelProps {
  /** Since when there is an address; ISO, UTC. */
  since: string | null;
  /** A new address, the one time that it is shown. */
  made: string | undefined;
  reader: Reader;
}

/** The address of one's tasks for a calendar, and the ways to change it. */
export function CalendarPanel({ since, made, reader }: CalendarPanelProps) {
  return (
    <div class="stack">
      {made !== undefined && (
        <Note tone="positive" icon="check" title={t("calendar.made")}>
          <input class="input" readOnly value={made} aria-label={t("calendar.made")} />
          <p>{t("calendar.madeText")}</p>
        </Note>
      )}
      <p>
        {since === null ? t("calendar.none") : (
          <Fragment>
            {t("calendar.since")} <Moment at={since} reader={reader} />
          </Fragment>
        )}
      </p>
      <div class="row">
        <form method="post" action="/settings/calendar">
          <Button kind="primary">
            {since === null ? t("calendar.make") : t("calendar.reset")}
          </Button>
        </form>
        {since !== null && (
          <form method="post" action="/settings/calendar/end">
            <Button>{t("calendar.end")}</Button>
          </form>
        )}
      </div>
      {since !== null && <p class="muted">{t("calendar.resetText")}</p>}
    </div>
  );
}
