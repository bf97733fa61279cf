import { page } from "fresh";
import { Head } from "fresh/runtime";
import { KeyTable } from "../../../components/account/KeyTable.tsx";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { listKeys } from "../../../lib/keys/service.ts";

export const handler = define.handlers({
  GET: async ({ state }) => page({ keys: await listKeys(state.ctx) }),
});

export default define.page<typeof handler>(function AllKeys({ data, state }) {
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("keys.title") })}</title>
      </Head>
      <PageHead title={t("keys.title")}>
        <ButtonLink kind="primary" icon="plus" href="/settings/keys">{t("keys.create")}</ButtonLink>
      </PageHead>
      <AdminTabs at="/admin/keys" />
      <div class="stack">
        <KeyTable keys={data.keys} base="/admin/keys" reader={readerOf(state.ctx)} />
      </div>
    </>
  );
});
