import { page } from "fresh";
import { Head } from "fresh/runtime";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { TasksPanel } from "../../../components/activity/TasksPanel.tsx";
import { TimelinePanel } from "../../../components/activity/TimelinePanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { undoRight } from "../../../components/changes/reverse_right.ts";
import { LeadAlike } from "../../../components/leads/LeadAlike.tsx";
import { LeadFacts } from "../../../components/leads/LeadFacts.tsx";
import { LeadHead } from "../../../components/leads/LeadHead.tsx";
import { activityFieldsOf } from "../../../components/leads/words.ts";
import { StagesPanel } from "../../../components/leads/StagesPanel.tsx";
import { withPerson } from "../../../components/records/field.ts";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { CustomFacts } from "../../../components/records/CustomFacts.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordActivity } from "../../../lib/activity/service.ts";
import { recordChanges } from "../../../lib/changes/record_changes.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrTrashed, numberIn } from "../../../lib/http/record_page.ts";
import { formatPercent, readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { can, explain } from "../../../lib/leads/policy.ts";
import { getLead, leadStages } from "../../../lib/leads/service.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { orderedStages } from "../../../lib/stages/service.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url: { searchParams } }) {
    const id = idOf(params, "Lead");
    const mayRestore = can(ctx.actor, "restore");
    const lead = await liveOrTrashed((options) => getLead(ctx, id, options), mayRestore);
    const live = lead.deletedAt === null;
    const [owners, reasons, stages, custom, stays, activity, changes] = await Promise.all([
      ...[listOwners(ctx), allLostReasons(ctx), orderedStages(ctx, lead.stage.pipelineId)] as const,
      fieldsOf(ctx, "leads"),
      live ? leadStages(ctx, id) : [],
      live ? recordActivity(ctx, { entity: "leads", id }, searchParams) : undefined,
      recordChanges(ctx, { entity: "leads", id, undoables }, searchParams),
    ]);
    const people = withPerson(owners, lead.owner);
    return page({ lead, people, custom, reasons, stages, stays, activity, changes });
  },
});

export default define.page<typeof handler>(function LeadPage({ data, state: { ctx }, url }) {
  const { lead, people, custom, reasons, stages, stays, activity, changes } = data;
  const reader = readerOf(ctx);
  const here = `/leads/${lead.id}`;
  const trashed = activity === undefined;
  const editable = !trashed && can(ctx.actor, "update", lead);
  const mayUndo = undoRight(ctx.actor.userId, (action) => can(ctx.actor, action, lead));
  const chance = formatPercent(lead.stage.probability / 100, reader);
  const choices = { chance, ...(lead.stage.type === "lost" && { reasons }) };
  return (
    <>
      <Head>
        <title>{t("app.title", { page: lead.title })}</title>
      </Head>
      <LeadHead {...{ lead, stages, editable }} />
      <ChangeToast {...changes} {...{ url, people }} />
      {trashed && <TrashNote here={here} noun={t("leads.noun")} />}
      <LeadAlike lead={lead} count={numberIn(url.searchParams, "alike") ?? 0} />
      <div class={trashed ? "split split-record" : "split split-3"}>
        <Panel id="facts" title={t("leads.facts")}>
          <LeadFacts {...{ lead, choices, editable, reader }} />
          <CustomFacts record={lead} {...{ custom, here, editable, reader }} />
          {!trashed && <TrashControl here={here} verdict={explain(ctx.actor, "delete", lead)} />}
        </Panel>
        {activity && (
          <TimelinePanel
            {...activity}
            about={activityFieldsOf(lead)}
            addable={activity.mayLog}
            on="leads"
            {...{ url, people, reader }}
          />
        )}
        <div class="stack">
          {activity && (
            <TasksPanel
              {...activity}
              about={`leadId=${lead.id}`}
              addable={activity.mayAddTask}
              {...{ here, reader }}
            />
          )}
          {!trashed && <StagesPanel stays={stays} reader={reader} />}
          {activity && <FilesPanel {...activity} {...{ here, reader }} />}
          <HistoryPanel
            entity="leads"
            history={changes.history}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
