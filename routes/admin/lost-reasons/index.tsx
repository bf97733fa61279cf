import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { ReasonList } from "../../../components/pipelines/ReasonList.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { t } from "../../../lib/i18n/t.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { undoables } from "../../../lib/resources.ts";

const path = "/admin/lost-reasons";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [reasons, change] = await Promise.all([
      allLostReasons(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ reasons, change });
  },
});

export default define.page<typeof handler>(function LostReasons({ data, url }) {
  const { reasons, change } = data;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: t("admin.lostReasons") })}</title>
      </Head>
      <PageHead title={t("admin.lostReasons")}>
        <ButtonLink kind="primary" icon="plus" href={`${path}/new`}>
          {t("lostReasons.add")}
        </ButtonLink>
      </PageHead>
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      {reasons.length === 0
        ? (
          <EmptyState
            icon="board"
            title={t("lostReasons.none")}
            text={t("lostReasons.noneText")}
          />
        )
        : <ReasonList reasons={reasons} />}
    </div>
  );
});
