import type { Session } from "../../lib/auth/sessions.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { deviceOf } from "../account/SessionTable.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface SessionsPanelProps {
  sessions: readonly Session[];
  /** Where the forms post to. */
  action: string;
  reader: Reader;
}

/** Where a person is signed in, each with its way out; there is no undo. */
export function SessionsPanel({ sessions, action, reader }: SessionsPanelProps) {
  return (
    <Panel id="sessions" title={t("users.sessions")}>
      {sessions.length === 0 && <p class="panel-body muted">{t("users.noSessions")}</p>}
      <ul>
        {sessions.map(({ id, userAgent, ip, lastUsedAt }) => {
          const device = deviceOf(userAgent);
          return (
            <li key={id} class="item">
              <div>
                {device}
                <p class="small muted">
                  {ip} <Moment at={lastUsedAt} reader={reader} />
                </p>
              </div>
              <form method="post" action={action}>
                <input type="hidden" name="sid" value={id} />
                <Button kind="ghost" label={t("sessions.endNamed", { device })}>
                  {t("sessions.end")}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form class="panel-body" method="post" action={action}>
          <Button kind="danger">{t("users.endAll")}</Button>
        </form>
      )}
    </Panel>
  );
}
