import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { TagList } from "../../../components/tags/TagList.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { FormErrors, titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { TagRename } from "../../../lib/tags/schema.ts";
import { listTags, renameTag } from "../../../lib/tags/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, url) {
    const [tags, change] = await Promise.all([
      listTags(ctx, {}),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return { tags, change, values: {} };
  },
  async save(ctx, { fields }) {
    await renameTag(ctx, parse(TagRename, fields));
    return "/admin/tags";
  },
}));

export default define.page<typeof handler>(function Tags({ data, url }) {
  const { tags, change, values, errors } = data;
  const title = titleWithErrors(t("admin.tags"), errors.length);
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={t("admin.tags")} />
      <ChangeToast change={change} url={url} />
      <AdminTabs at="/admin/tags" />
      {tags.length === 0
        ? <EmptyState icon="people" title={t("tags.none")} text={t("tags.noneText")} />
        : (
          <div class="stack">
            <FormErrors errors={errors} labels={{ to: t("tags.rename") }} />
            <TagList {...{ tags, values, errors }} />
          </div>
        )}
    </div>
  );
});
