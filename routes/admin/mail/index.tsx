import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { MailTable } from "../../../components/admin/MailTable.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { listMails } from "../../../lib/mail/service.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const before = url.searchParams.get("before") ?? "";
    return page(await listMails(state.ctx, /^\d{1,15}$/.test(before) ? Number(before) : undefined));
  },
});

export default define.page<typeof handler>(function Mails({ data, state }) {
  const { mails, next } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("mails.title") })}</title>
      </Head>
      <PageHead title={t("mails.title")} lead={t("mails.text")} />
      <AdminTabs at="/admin/mail" />
      <div class="stack">
        <MailTable mails={mails} reader={readerOf(state.ctx)} />
        {next !== undefined && (
          <p>
            <a class="btn" href={`/admin/mail?before=${next}`}>{t("mails.older")}</a>
          </p>
        )}
      </div>
    </>
  );
});
