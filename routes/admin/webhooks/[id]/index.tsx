import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Button } from "../../../../components/ui/Button.tsx";
import { Note } from "../../../../components/ui/Note.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { DeliveryTable } from "../../../../components/webhooks/DeliveryTable.tsx";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { numberIn } from "../../../../lib/http/record_page.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { listDeliveries } from "../../../../lib/webhooks/deliveries.ts";
import { getWebhook } from "../../../../lib/webhooks/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Webhook");
    const before = numberIn(url.searchParams, "before");
    const [webhook, { deliveries, nextCursor }] = await Promise.all([
      getWebhook(ctx, id),
      listDeliveries(ctx, id, { limit: 25, before }),
    ]);
    return page({ webhook, deliveries, nextCursor });
  },
});

export default define.page<typeof handler>(function WebhookPage({ data, state: { ctx } }) {
  const { webhook: { id, url, events, status, disabledWhy }, deliveries, nextCursor } = data;
  const base = `/admin/webhooks/${id}`;
  const active = status === "active";
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("webhooks.one", { id }) })}</title>
      </Head>
      <PageHead
        title={url}
        lead={events.join(", ")}
        back={{ href: "/admin/webhooks", label: t("webhooks.title") }}
      >
        <form method="post" action={`${base}/test`}>
          <Button kind="primary">{t("webhooks.test")}</Button>
        </form>
        <form method="post" action={`${base}/switch`}>
          <input type="hidden" name="status" value={active ? "disabled" : "active"} />
          <Button>{t(active ? "webhooks.switchOff" : "webhooks.switchOn")}</Button>
        </form>
        <form method="post" action={`${base}/remove`}>
          <Button kind="danger">{t("webhooks.remove")}</Button>
        </form>
      </PageHead>
      <div class="stack">
        {disabledWhy !== null && (
          <Note tone="danger" icon="alert" title={t("webhooks.off")}>
            <p>{disabledWhy}</p>
          </Note>
        )}
        <DeliveryTable deliveries={deliveries} base={base} reader={readerOf(ctx)} />
        {nextCursor !== null && (
          <p>
            <a class="btn" href={`${base}?before=${nextCursor}`}>{t("webhooks.older")}</a>
          </p>
        )}
      </div>
    </>
  );
});
