import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { StageTable } from "../../../components/pipelines/StageTable.tsx";
import { Button, ButtonLink } from "../../../components/ui/Button.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { allPipelines } from "../../../lib/pipelines/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { orderedStages } from "../../../lib/stages/service.ts";

const path = "/admin/pipelines";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [pipelines, stages, change] = await Promise.all([
      allPipelines(ctx),
      orderedStages(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ pipelines, stages, change });
  },
});

export default define.page<typeof handler>(function Pipelines({ data, state, url }) {
  const { pipelines, stages, change } = data;
  const reader = readerOf(state.ctx);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("admin.pipelines") })}</title>
      </Head>
      <PageHead title={t("admin.pipelines")}>
        <ButtonLink kind="primary" icon="plus" href={`${path}/new`}>
          {t("pipelines.add")}
        </ButtonLink>
      </PageHead>
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      <div class="stack">
        {pipelines.map(({ id, name }) => (
          <Panel
            key={id}
            id={`p${id}`}
            title={name}
            aside={<a href={`/admin/stages/new?pipelineId=${id}`}>{t("stages.add")}</a>}
          >
            <StageTable
              stages={stages.filter((stage) => stage.pipelineId === id)}
              caption={name}
              reader={reader}
            />
            <div class="panel-body row">
              <ButtonLink icon="edit" href={`${path}/${id}/edit`}>{t("pipelines.edit")}</ButtonLink>
              {pipelines.length > 1 && (
                <form method="post" action={`${path}/${id}/trash`}>
                  <Button kind="danger" icon="trash">{t("records.toTrash")}</Button>
                </form>
              )}
            </div>
          </Panel>
        ))}
      </div>
    </>
  );
});
