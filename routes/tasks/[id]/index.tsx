import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { reverseOf } from "../../../components/changes/reverse_right.ts";
import { withPerson } from "../../../components/records/field.ts";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { TaskFacts } from "../../../components/tasks/TaskFacts.tsx";
import { TaskHead } from "../../../components/tasks/TaskHead.tsx";
import { CustomFacts } from "../../../components/records/CustomFacts.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { type HistoryEntry, recordHistory } from "../../../lib/changes/history.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrTrashed, numberIn } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { can, explain } from "../../../lib/tasks/policy.ts";
import { getTask } from "../../../lib/tasks/service.ts";
import { listOwners } from "../../../lib/users/service.ts";

const historyRows = 12;

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url: { searchParams } }) {
    const id = idOf(params, "Task");
    const mayRestore = can(ctx.actor, "restore");
    const task = await liveOrTrashed((options) => getTask(ctx, id, options), mayRestore);
    const [owners, custom, change, history] = await Promise.all([
      listOwners(ctx),
      fieldsOf(ctx, "tasks"),
      shownChange(ctx, searchParams, undoables),
      recordHistory(ctx.db, { entity: "tasks", id }, {
        limit: historyRows,
        olderThan: numberIn(searchParams, "before"),
      }),
    ]);
    return page({ task, people: withPerson(owners, task.user), custom, change, history });
  },
});

export default define.page<typeof handler>(function TaskPage({ data, state: { ctx }, url }) {
  const { task, people, custom, change, history } = data;
  const reader = readerOf(ctx);
  const here = `/tasks/${task.id}`;
  const trashed = task.deletedAt !== null;
  const editable = !trashed && can(ctx.actor, "update", task);
  const detail = history.data.find((entry) => entry.changeSetId === change?.set?.id);
  const mayUndo = (entry: HistoryEntry) =>
    entry.actor?.id === ctx.actor.userId || can(ctx.actor, reverseOf(entry), task);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: task.title })}</title>
      </Head>
      <TaskHead task={task} editable={editable} reader={reader} />
      <ChangeToast {...{ change, url, people }} detail={detail && { entity: "tasks", ...detail }} />
      {trashed && <TrashNote here={here} noun={t("tasks.noun")} />}
      <div class="split split-record">
        <Panel id="facts" title={t("tasks.facts")}>
          <TaskFacts {...{ task, people, editable, reader }} />
          <CustomFacts record={task} {...{ custom, here, editable, reader }} />
          {!trashed && <TrashControl here={here} verdict={explain(ctx.actor, "delete", task)} />}
        </Panel>
        <HistoryPanel
          entity="tasks"
          entries={history.data}
          olderHref={history.nextCursor === null
            ? undefined
            : `?before=${history.nextCursor}#history`}
          {...{ people, mayUndo, here, reader }}
        />
      </div>
    </>
  );
});
