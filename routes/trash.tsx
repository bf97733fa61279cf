import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../components/changes/ChangeToast.tsx";
import { TrashPanel } from "../components/trash/TrashPanel.tsx";
import { ButtonLink } from "../components/ui/Button.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { shownChange } from "../lib/changes/shown_change.ts";
import { define } from "../lib/http/define.ts";
import { readerOf } from "../lib/i18n/format.ts";
import { t } from "../lib/i18n/t.ts";
import { undoables } from "../lib/resources.ts";
import { listTrash } from "../lib/trash/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [kinds, change] = await Promise.all([
      listTrash(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ kinds: kinds.filter(({ latest }) => latest.length > 0), change });
  },
});

export default define.page<typeof handler>(function TrashPage({ data, state: { ctx }, url }) {
  const { kinds, change } = data;
  const title = t("trash.title");
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} lead={t("trash.lead")}>
        {kinds.length > 0 && (
          <ButtonLink icon="trash" href="/admin/purge">{t("purge.title")}</ButtonLink>
        )}
      </PageHead>
      <ChangeToast change={change} url={url} />
      {kinds.length === 0
        ? (
          <EmptyState
            icon="trash"
            title={t("records.noneTrash")}
            text={t("records.noneTrashText")}
          />
        )
        : (
          <div class="split split-2">
            {kinds.map((kind) => (
              <TrashPanel key={kind.entity} kind={kind} reader={readerOf(ctx)} />
            ))}
          </div>
        )}
    </>
  );
});
