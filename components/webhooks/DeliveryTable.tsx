import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Delivery } from "../../lib/webhooks/schema.ts";
import { Badge, type Tone } from "../ui/Badge.tsx";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Moment } from "../ui/Moment.tsx";

const tones: Record<Delivery["status"], Tone> = {
  queued: "accent",
  delivered: "positive",
  failed: "danger",
};

export interface DeliveryTableProps {
  deliveries: readonly Delivery[];
  /** The webhook's page. */
  base: string;
  reader: Reader;
}

/** A webhook's messages in rows, newest first, each with how it went. */
export function DeliveryTable({ deliveries, base, reader }: DeliveryTableProps) {
  if (deliveries.length === 0) {
    return (
      <EmptyState
        icon="export"
        title={t("webhooks.noMessages")}
        text={t("webhooks.noMessagesText")}
      />
    );
  }
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("webhooks.messages")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("webhooks.event")}</th>
              <th scope="col">{t("webhooks.record")}</th>
              <th scope="col">{t("webhooks.status")}</th>
              <th scope="col">{t("webhooks.tries")}</th>
              <th scope="col">{t("webhooks.at")}</th>
              <th scope="col">
                <span class="vh">{t("webhooks.again")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((one) => (
              <Row
                key={one.id}
                delivery={one}
                base={base}
                reader={reader}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface RowProps {
  delivery: Delivery;
  base: string;
  reader: Reader;
}

function Row({ delivery, base, reader }: RowProps) {
  const { id, event, entityId, status, error, attempts, createdAt } = delivery;
  return (
    <tr>
      <th scope="row">{event}</th>
      <td class="muted num">{entityId}</td>
      <td>
        <Badge tone={tones[status]}>{t(`webhooks.${status}`)}</Badge>{" "}
        <span class="small muted">{error}</span>
      </td>
      <td class="num">{attempts}</td>
      <td class="nowrap muted">
        <Moment at={createdAt} reader={reader} />
      </td>
      <td class="table-end">
        <form method="post" action={`${base}/deliveries/${id}/redeliver`}>
          <Button kind="ghost" label={t("webhooks.againNamed", { event })}>
            {t("webhooks.again")}
          </Button>
        </form>
      </td>
    </tr>
  );
}
