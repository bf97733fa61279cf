import { page } from "fresh";
import { Head } from "fresh/runtime";
import { SessionTable } from "../../../components/account/SessionTable.tsx";
import { SettingsTabs } from "../../../components/account/SettingsTabs.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { listSessions } from "../../../lib/auth/sessions.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers({
  GET: async ({ state }) => page({ sessions: await listSessions(state.ctx) }),
});

export default define.page<typeof handler>(function Sessions({ data, state }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("sessions.title") })}</title>
      </Head>
      <PageHead title={t("sessions.title")} />
      <SettingsTabs at="/settings/sessions" />
      <div class="stack">
        <SessionTable sessions={data.sessions} reader={readerOf(state.ctx)} />
      </div>
    </>
  );
});
