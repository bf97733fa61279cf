import { Head } from "fresh/runtime";
import { CalendarPanel } from "../../../components/account/CalendarPanel.tsx";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { calendarSince, resetCalendar } from "../../../lib/calendar/service.ts";
import { publicOrigin } from "../../../lib/http/client.ts";
import { define } from "../../../lib/http/define.ts";
import { secretForm } from "../../../lib/http/secret_form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers(secretForm<{ since: string | null; made?: string }>({
  show: async ({ state }) => ({ since: await calendarSince(state.ctx) }),
  async save(context) {
    const { ctx } = context.state;
    const made = `${publicOrigin(context)}/calendar/${await resetCalendar(ctx)}.ics`;
    return { since: await calendarSince(ctx), made };
  },
}));

export default define.page<typeof handler>(function Calendar({ data, state }) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("calendar.title") })}</title>
      </Head>
      <PageHead title={t("calendar.title")} lead={t("calendar.text")} />
      <SettingsTabs at="/settings/calendar" />
      <CalendarPanel since={data.since} made={data.made} reader={readerOf(state.ctx)} />
    </div>
  );
});
