import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PairList } from "../../components/duplicates/PairList.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { cursorIn } from "../../lib/duplicates/form.ts";
import { listPairs } from "../../lib/duplicates/service.ts";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";

const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const before = cursorIn(url.searchParams);
    return page(await listPairs(ctx, "companies", { before, limit: rows }));
  },
});

export default define.page<typeof handler>(function CompanyPairs({ data: { pairs, next } }) {
  const olderHref = next && `/companies/duplicates?before=${next.first}-${next.second}`;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("duplicates.title") })}</title>
      </Head>
      <PageHead
        title={t("duplicates.title")}
        lead={t("duplicates.lead")}
        back={{ href: "/companies", label: t("companies.title") }}
      />
      <PairList entity="companies" {...{ pairs, olderHref }} />
    </>
  );
});
