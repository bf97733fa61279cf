import { page } from "fresh";
import { Head } from "fresh/runtime";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { RelatedPanel } from "../../../components/activity/RelatedPanel.tsx";
import { headline } from "../../../components/activity/words.ts";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { undoRight } from "../../../components/changes/reverse_right.ts";
import { InteractionFacts } from "../../../components/interactions/InteractionFacts.tsx";
import { Prose } from "../../../components/mentions/Prose.tsx";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordFiles } from "../../../lib/activity/service.ts";
import { recordChanges } from "../../../lib/changes/record_changes.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrTrashed } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { can, explain } from "../../../lib/interactions/policy.ts";
import { getInteraction } from "../../../lib/interactions/service.ts";
import { peopleNamed } from "../../../lib/mentions/service.ts";
import { relatedTo } from "../../../lib/related/service.ts";
import { undoables } from "../../../lib/resources.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Interaction");
    const interaction = await liveOrTrashed(
      (options) => getInteraction(ctx, id, options),
      can(ctx.actor, "restore"),
    );
    const trashed = interaction.deletedAt !== null;
    const [files, changes, mentioned, related] = await Promise.all([
      trashed ? undefined : recordFiles(ctx, { entity: "interactions", id }),
      recordChanges(ctx, { entity: "interactions", id, undoables }, url.searchParams),
      peopleNamed(ctx, [interaction.body]),
      relatedTo(ctx, { ...interaction, entity: "interactions" }),
    ]);
    return page({ interaction, files, changes, mentioned, related });
  },
});

export default define.page<typeof handler>(function InteractionPage({ data, state, url }) {
  const { interaction, files, changes, mentioned, related } = data;
  const reader = readerOf(state.ctx);
  const here = `/interactions/${interaction.id}`;
  const title = headline(interaction);
  const { actor } = state.ctx;
  const mayUndo = undoRight(actor.userId, (action) => can(actor, action, interaction));
  const people = [interaction.user];
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/interactions", label: t("interactions.title") }} />
      <ChangeToast {...changes} {...{ url, people }} />
      {files === undefined && <TrashNote here={here} noun={t("interactions.noun")} />}
      <div class="split split-record">
        <Panel id="facts" title={t("interactions.facts")}>
          <InteractionFacts interaction={interaction} reader={reader} />
          {files !== undefined && (
            <TrashControl
              here={here}
              verdict={explain(actor, "delete", interaction)}
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
          <RelatedPanel related={related} reader={reader} />
          {files && <FilesPanel {...files} {...{ here, reader }} />}
          <HistoryPanel
            entity="interactions"
            history={changes.history}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
