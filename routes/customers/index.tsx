import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { CustomerList } from "../../components/customers/CustomerList.tsx";
import { CustomerTabs } from "../../components/customers/CustomerTabs.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { CustomerQuery } from "../../lib/customers/schema.ts";
import { listCustomers } from "../../lib/customers/service.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { listOwners } from "../../lib/users/service.ts";

const rows = 25;
const usualSort = "-createdAt";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const query = { limit: rows, ...parseQuery(CustomerQuery, params) };
    const [customers, owners, change] = await Promise.all([
      listCustomers(ctx, query),
      listOwners(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ customers, owners, change, params, sort: query.sort ?? usualSort });
  },
});

export default define.page<typeof handler>(function Customers({ data, state, url }) {
  const { customers, owners, change, params, sort } = data;
  const { ctx } = state;
  const reader = readerOf(ctx);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("customers.title") })}</title>
      </Head>
      <PageHead title={t("customers.title")}>
        <ButtonLink kind="primary" icon="plus" href="/customers/new">
          {t("customers.add")}
        </ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <CustomerTabs actor={ctx.actor} params={params} />
      <CustomerList {...{ customers, owners, params, sort, reader }} />
    </>
  );
});
