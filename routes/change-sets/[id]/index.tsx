import { page } from "fresh";
import { Head } from "fresh/runtime";
import { UndoForm } from "../../../components/changes/ChangeSetItem.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { UndoProgress } from "../../../components/changes/UndoProgress.tsx";
import { deedInWords, deedsInWords } from "../../../components/changes/deeds.ts";
import { recordsInWords } from "../../../components/changes/words.ts";
import { Moment } from "../../../components/ui/Moment.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { type ChangeSet, getChangeSet } from "../../../lib/changes/change_set.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { undoRunOf } from "../../../lib/changes/undo_run.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { remark } from "../../../lib/i18n/remark.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Change set");
    const [set, run, change] = await Promise.all([
      getChangeSet(ctx, id, undoables),
      undoRunOf(ctx, id),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ set, run, change });
  },
});

export default define.page<typeof handler>(function ChangeSetPage({ data, state: { ctx }, url }) {
  const { set, run, change } = data;
  const busy = run !== undefined && run.finishedAt === null;
  const title = t("changes.set", { id: set.id });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={recordsInWords(set)}
        back={{ href: "/changes", label: t("changes.title") }}
      >
        {set.mayUndo && !busy && <UndoForm set={set} here={url.pathname} />}
      </PageHead>
      <ChangeToast change={change} url={url} />
      {run && <UndoProgress run={run} here={url.pathname} />}
      <Panel id="what" title={deedsInWords(set)}>
        <p class="panel-body muted">
          {set.actor?.name ?? t("changes.system")}, <Moment at={set.at} reader={readerOf(ctx)} />
          {set.whyNot && `. ${remark(set.whyNot)}`}
        </p>
        <Deeds set={set} />
      </Panel>
    </>
  );
});

const paged = new Set(["customers", "companies", "leads", "tasks", "interactions"]);

function Deeds({ set }: { set: ChangeSet }) {
  return (
    <ul>
      {set.changes.map((change) => (
        <li key={`${change.entity}/${change.entityId}/${change.action}`} class="item">
          <div>
            {paged.has(change.entity)
              ? <a href={`/${change.entity}/${change.entityId}`}>{deedInWords(change)}</a>
              : deedInWords(change)}
          </div>
        </li>
      ))}
      {set.changes.length < set.records && (
        <li class="item muted">{t("changes.newest", { count: recordsInWords(set) })}</li>
      )}
    </ul>
  );
}
