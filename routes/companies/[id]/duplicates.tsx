import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AlikeList } from "../../../components/duplicates/AlikeList.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { getCompany } from "../../../lib/companies/service.ts";
import { alikeTo } from "../../../lib/duplicates/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params }) {
    const { id, name } = await getCompany(ctx, idOf(params, "Company"));
    return page({ id, name, alike: await alikeTo(ctx, "companies", id) });
  },
});

export default define.page<typeof handler>(function CompanyDuplicates({ data }) {
  const { id, name, alike } = data;
  const title = t("duplicates.ofCompany", { name });
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} back={{ href: `/companies/${id}`, label: name }} />
      <AlikeList entity="companies" {...{ id, alike }} />
    </div>
  );
});
