import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { PersonList } from "../../../components/admin/PersonList.tsx";
import { Button } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { InputField } from "../../../components/ui/Field.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";
import { findPeople } from "../../../lib/privacy/find.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const q = url.searchParams.get("q")?.trim().slice(0, 200) ?? "";
    return page({ q, ...await findPeople(ctx, q) });
  },
});

export default define.page<typeof handler>(function Privacy({ data }) {
  const { q, customers, users } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("privacy.title") })}</title>
      </Head>
      <PageHead title={t("privacy.title")} lead={t("privacy.text")} />
      <AdminTabs at="/admin/privacy" />
      <div class="stack">
        <form class="stack narrow" role="search">
          <InputField name="q" type="search" label={t("privacy.find")} value={q} required />
          <p>
            <Button kind="primary" icon="search">{t("privacy.search")}</Button>
          </p>
        </form>
        <PersonList entity="customers" title={t("privacy.customers")} people={customers} />
        <PersonList entity="users" title={t("privacy.users")} people={users} />
        {customers.length + users.length === 0 && (q === ""
          ? <EmptyState icon="people" title={t("privacy.start")} text={t("privacy.startText")} />
          : (
            <EmptyState
              icon="search"
              title={t("privacy.none", { q })}
              text={t("privacy.noneText")}
            />
          ))}
      </div>
    </>
  );
});
