import type { Session } from "../../lib/auth/sessions.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { Moment } from "../ui/Moment.tsx";

export interface SessionTableProps {
  sessions: readonly Session[];
  reader: Reader;
}

/** Where a person is signed in, each with its way out. */
export function SessionTable({ sessions, reader }: SessionTableProps) {
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("sessions.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("sessions.device")}</th>
              <th scope="col">{t("sessions.address")}</th>
              <th scope="col">{t("sessions.used")}</th>
              <th scope="col">{t("sessions.started")}</th>
              <th scope="col">
                <span class="vh">{t("sessions.end")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => <Row key={session.id} session={session} reader={reader} />)}
          </tbody>
        </table>
      </div>
      {sessions.length > 1 && (
        <form method="post" action="/settings/sessions/end-others">
          <Button>{t("sessions.endOthers")}</Button>
        </form>
      )}
    </div>
  );
}

/** Browser and system, as far as the browser says. */
export function deviceOf(userAgent: string | null): string {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)\//.exec(userAgent ?? "")?.[1];
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(userAgent ?? "")?.[1];
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", "Mac OS X": "macOS" };
  const known = [browser, system].filter((name) => name !== undefined)
    .map((name) => names[name] ?? name);
  if (known.length > 0) return known.join(", ");
  return userAgent?.slice(0, 40) || t("sessions.unknown");
}

function Row({ session, reader }: { session: Session; reader: Reader }) {
  const device = deviceOf(session.userAgent);
  return (
    <tr>
      <th scope="row">{device}</th>
      <td class="muted">{session.ip}</td>
      <td class="nowrap">
        <Moment at={session.lastUsedAt} reader={reader} />
      </td>
      <td class="nowrap">
        <Moment at={session.createdAt} reader={reader} />
      </td>
      <td class="table-end">
        {session.current
          ? <Badge tone="positive">{t("sessions.here")}</Badge>
          : (
            <form method="post" action={`/settings/sessions/${session.id}/end`}>
              <Button kind="ghost" label={t("sessions.endNamed", { device })}>
                {t("sessions.end")}
              </Button>
            </form>
          )}
      </td>
    </tr>
  );
}
