import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { TagList } from "../../../components/tags/TagList.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { listTags } from "../../../lib/tags/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [tags, change] = await Promise.all([
      listTags(ctx, {}),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ tags, change });
  },
});

export default define.page<typeof handler>(function Tags({ data: { tags, change }, url }) {
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("admin.tags") })}</title>
      </Head>
      <PageHead title={t("admin.tags")} />
      <ChangeToast change={change} url={url} />
      <AdminTabs at="/admin/tags" />
      {tags.length === 0
        ? <EmptyState icon="people" title={t("tags.none")} text={t("tags.noneText")} />
        : (
          <div class="stack">
            <TagList tags={tags} />
          </div>
        )}
    </div>
  );
});
