import { t } from "../../lib/i18n/t.ts";
import type { Webhook } from "../../lib/webhooks/schema.ts";
import { Badge } from "../ui/Badge.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Webhooks in rows, each a way to its messages. */
export function WebhookTable({ webhooks }: { webhooks: readonly Webhook[] }) {
  if (webhooks.length === 0) {
    return <EmptyState icon="export" title={t("webhooks.none")} text={t("webhooks.noneText")} />;
  }
  return (
    <div class="list">
      <div class="panel table cards">
        <table>
          <caption class="vh">{t("webhooks.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("webhooks.url")}</th>
              <th scope="col">{t("webhooks.events")}</th>
              <th scope="col">{t("webhooks.status")}</th>
            </tr>
          </thead>
          <tbody>
            {webhooks.map(({ id, url, events, status }) => (
              <tr key={id}>
                <th scope="row">
                  <a class="title" href={`/admin/webhooks/${id}`}>{url}</a>
                </th>
                <td class="small">{events.join(", ")}</td>
                <td>
                  <Badge tone={status === "active" ? "positive" : "danger"}>
                    {t(`webhooks.${status}`)}
                  </Badge>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
