import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AlikeList } from "../../../components/duplicates/AlikeList.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { getCustomer } from "../../../lib/customers/service.ts";
import { alikeTo } from "../../../lib/duplicates/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params }) {
    const { id, name } = await getCustomer(ctx, idOf(params, "Customer"));
    return page({ id, name, alike: await alikeTo(ctx, "customers", id) });
  },
});

export default define.page<typeof handler>(function CustomerDuplicates({ data }) {
  const { id, name, alike } = data;
  const title = t("duplicates.of", { name });
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} back={{ href: `/customers/${id}`, label: name }} />
      <AlikeList entity="customers" {...{ id, alike }} />
    </div>
  );
});
