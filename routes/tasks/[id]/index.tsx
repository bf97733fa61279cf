import { page } from "fresh";
import { Head } from "fresh/runtime";
import { RelatedPanel } from "../../../components/activity/RelatedPanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { undoRight } from "../../../components/changes/reverse_right.ts";
import { withPerson } from "../../../components/records/field.ts";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { TaskFacts } from "../../../components/tasks/TaskFacts.tsx";
import { TaskHead } from "../../../components/tasks/TaskHead.tsx";
import { CustomFacts } from "../../../components/records/CustomFacts.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordChanges } from "../../../lib/changes/record_changes.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrTrashed } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { peopleNamed } from "../../../lib/mentions/service.ts";
import { relatedTo } from "../../../lib/related/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { can, explain } from "../../../lib/tasks/policy.ts";
import { getTask } from "../../../lib/tasks/service.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url: { searchParams } }) {
    const id = idOf(params, "Task");
    const mayRestore = can(ctx.actor, "restore");
    const task = await liveOrTrashed((options) => getTask(ctx, id, options), mayRestore);
    const [owners, custom, changes, mentioned, related] = await Promise.all([
      listOwners(ctx),
      fieldsOf(ctx, "tasks"),
      recordChanges(ctx, { entity: "tasks", id, undoables }, searchParams),
      peopleNamed(ctx, [task.note]),
      relatedTo(ctx, { ...task, entity: "tasks" }),
    ]);
    const people = withPerson(owners, task.user);
    return page({ task, people, custom, changes, mentioned, related });
  },
});

export default define.page<typeof handler>(function TaskPage({ data, state: { ctx }, url }) {
  const { task, people, custom, changes, mentioned, related } = data;
  const reader = readerOf(ctx);
  const here = `/tasks/${task.id}`;
  const trashed = task.deletedAt !== null;
  const editable = !trashed && can(ctx.actor, "update", task);
  const mayUndo = undoRight(ctx.actor.userId, (action) => can(ctx.actor, action, task));
  return (
    <>
      <Head>
        <title>{t("app.title", { page: task.title })}</title>
      </Head>
      <TaskHead task={task} editable={editable} reader={reader} />
      <ChangeToast {...changes} {...{ url, people }} />
      {trashed && <TrashNote here={here} noun={t("tasks.noun")} />}
      <div class="split split-record">
        <Panel id="facts" title={t("tasks.facts")}>
          <TaskFacts {...{ task, editable, mentioned, reader }} />
          <CustomFacts record={task} {...{ custom, here, editable, reader }} />
          {!trashed && <TrashControl here={here} verdict={explain(ctx.actor, "delete", task)} />}
        </Panel>
        <div class="stack">
          {(task.customerId ?? task.leadId) !== null && (
            <RelatedPanel related={related} reader={reader} />
          )}
          <HistoryPanel
            entity="tasks"
            history={changes.history}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
