import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Moment } from "../ui/Moment.tsx";

export interface LoggedMail {
  id: number;
  recipient: string;
  subject: string;
  status: "queued" | "sent" | "failed";
  error: string | null;
  createdAt: Date;
}

const tones: Record<LoggedMail["status"], Tone> = {
  queued: "accent",
  sent: "positive",
  failed: "danger",
};

/** Mails in rows, newest first. */
export function MailTable({ mails, reader }: { mails: readonly LoggedMail[]; reader: Reader }) {
  if (mails.length === 0) {
    return <EmptyState icon="mail" title={t("mails.none")} text={t("mails.noneText")} />;
  }
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("mails.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("mails.subject")}</th>
              <th scope="col">{t("mails.to")}</th>
              <th scope="col">{t("mails.status")}</th>
              <th scope="col">{t("mails.at")}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map((mail) => (
              <tr key={mail.id}>
                <th scope="row">{mail.subject}</th>
                <td class="muted cut">{mail.recipient}</td>
                <td>
                  <Badge tone={tones[mail.status]}>{t(`mails.${mail.status}`)}</Badge>{" "}
                  <span class="small muted">{mail.error}</span>
                </td>
                <td class="nowrap muted">
                  <Moment at={mail.createdAt.toISOString()} reader={reader} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
