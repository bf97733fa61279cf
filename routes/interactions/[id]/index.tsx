import { page } from "fresh";
import { Head } from "fresh/runtime";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { headline } from "../../../components/activity/words.ts";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { InteractionFacts } from "../../../components/interactions/InteractionFacts.tsx";
import { Prose } from "../../../components/mentions/Prose.tsx";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordFiles } from "../../../lib/activity/service.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrTrashed } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { can, explain } from "../../../lib/interactions/policy.ts";
import { getInteraction } from "../../../lib/interactions/service.ts";
import { peopleNamed } from "../../../lib/mentions/service.ts";
import { undoables } from "../../../lib/resources.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Interaction");
    const interaction = await liveOrTrashed(
      (options) => getInteraction(ctx, id, options),
      can(ctx.actor, "restore"),
    );
    const trashed = interaction.deletedAt !== null;
    const [files, change, mentioned] = await Promise.all([
      trashed ? undefined : recordFiles(ctx, { entity: "interactions", id }),
      shownChange(ctx, url.searchParams, undoables),
      peopleNamed(ctx, [interaction.body]),
    ]);
    return page({ interaction, files, change, mentioned });
  },
});

export default define.page<typeof handler>(function InteractionPage({ data, state, url }) {
  const { interaction, files, change, mentioned } = data;
  const reader = readerOf(state.ctx);
  const here = `/interactions/${interaction.id}`;
  const title = headline(interaction);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/interactions", label: t("interactions.title") }} />
      <ChangeToast {...{ change, url }} />
      {files === undefined && <TrashNote here={here} noun={t("interactions.noun")} />}
      <div class="split split-record">
        <Panel id="facts" title={t("interactions.facts")}>
          <InteractionFacts interaction={interaction} reader={reader} />
          {files !== undefined && (
            <TrashControl
              here={here}
              verdict={explain(state.ctx.actor, "delete", interaction)}
            />
          )}
        </Panel>
        <div class="stack">
          {interaction.body && (
            <Panel id="body" title={t("interactions.what")}>
              <p class="panel-body prose">
                <Prose text={interaction.body} people={mentioned} />
              </p>
            </Panel>
          )}
          {files && <FilesPanel {...files} {...{ here, reader }} />}
        </div>
      </div>
    </>
  );
});
