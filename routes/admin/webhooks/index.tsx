import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { NewSecret, WebhookForm } from "../../../components/webhooks/WebhookForm.tsx";
import { WebhookTable } from "../../../components/webhooks/WebhookTable.tsx";
import type { Ctx } from "../../../lib/context.ts";
import { define } from "../../../lib/http/define.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { webhookSettings } from "../../../lib/http/webhook_settings.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { WebhookCreate, webhookEvents } from "../../../lib/webhooks/schema.ts";
import { createWebhook, listWebhooks } from "../../../lib/webhooks/service.ts";

const shown = async (ctx: Ctx, made?: string) => ({ made, webhooks: await listWebhooks(ctx) });

export const handler = define.handlers(secretForm({
  show: ({ state }) => shown(state.ctx),
  async save(context, { url, ...boxes }) {
    const { ctx } = context.state;
    const events = webhookEvents.filter((event) => boxes[event] === "on");
    const input = parse(WebhookCreate, { url, events });
    const { secret } = await createWebhook(ctx, input, webhookSettings(context));
    return await shown(ctx, secret);
  },
}));

export default define.page<typeof handler>(function Webhooks({ data }) {
  const { made, webhooks, values, errors } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("webhooks.title") })}</title>
      </Head>
      <PageHead title={t("webhooks.title")} lead={t("webhooks.text")} />
      <AdminTabs at="/admin/webhooks" />
      <div class="stack">
        {made !== undefined && <NewSecret text={made} />}
        <WebhookTable webhooks={webhooks} />
        <WebhookForm events={webhookEvents} values={values} errors={errors} />
      </div>
    </>
  );
});
