import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { FieldTable } from "../../../components/fields/FieldTable.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { customEntities } from "../../../lib/fields/schema.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";

const path = "/admin/fields";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [change, ...lists] = await Promise.all([
      shownChange(ctx, url.searchParams, undoables),
      ...customEntities.map(async (entity) => ({ entity, fields: await fieldsOf(ctx, entity) })),
    ]);
    return page({ lists: lists.filter(({ fields }) => fields.length > 0), change });
  },
});

export default define.page<typeof handler>(function Fields({ data: { lists, change }, url }) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("admin.fields") })}</title>
      </Head>
      <PageHead title={t("admin.fields")}>
        <ButtonLink kind="primary" icon="plus" href={`${path}/new`}>{t("fields.add")}</ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <AdminTabs at={path} />
      {lists.length === 0
        ? <EmptyState icon="gear" title={t("fields.none")} text={t("fields.noneText")} />
        : (
          <div class="stack">
            {lists.map((list) => <FieldTable key={list.entity} {...list} />)}
          </div>
        )}
    </div>
  );
});
