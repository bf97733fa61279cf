import { page } from "fresh";
import { Head } from "fresh/runtime";
import { aboutChoices } from "../../../components/activity/AboutChoice.tsx";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { TasksPanel } from "../../../components/activity/TasksPanel.tsx";
import { TimelinePanel } from "../../../components/activity/TimelinePanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { undoRight } from "../../../components/changes/reverse_right.ts";
import { CompanyCustomers } from "../../../components/companies/CompanyCustomers.tsx";
import { CompanyHead } from "../../../components/companies/CompanyHead.tsx";
import { companyFields } from "../../../components/companies/fields.ts";
import { AlikeNote } from "../../../components/duplicates/AlikeNote.tsx";
import { LeadsPanel } from "../../../components/leads/LeadsPanel.tsx";
import { withPerson } from "../../../components/records/field.ts";
import { CustomFacts } from "../../../components/records/CustomFacts.tsx";
import { RecordFacts } from "../../../components/records/RecordFacts.tsx";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordActivity } from "../../../lib/activity/service.ts";
import { recordChanges } from "../../../lib/changes/record_changes.ts";
import { can, explain } from "../../../lib/companies/policy.ts";
import { companies } from "../../../lib/companies/resource.ts";
import { getCompany } from "../../../lib/companies/service.ts";
import { listCustomers } from "../../../lib/customers/service.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { liveOrMerged, liveOrTrashed, numberIn } from "../../../lib/http/record_page.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { leadsOf } from "../../../lib/leads/parties.ts";
import { undoables } from "../../../lib/resources.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET(context) {
    const { state: { ctx }, params, url: { searchParams } } = context;
    const id = idOf(params, "Company");
    const mayRestore = can(ctx.actor, "restore");
    const find = () => liveOrTrashed((options) => getCompany(ctx, id, options), mayRestore);
    const company = await liveOrMerged(context, companies, find);
    if (company instanceof Response) return company;
    const live = company.deletedAt === null;
    const [customers, leads, owners, custom, activity, changes] = await Promise.all([
      listCustomers(ctx, { companyId: [id], sort: "name" }),
      leadsOf(ctx, { companyId: [id] }),
      listOwners(ctx),
      fieldsOf(ctx, "companies"),
      live ? recordActivity(ctx, { entity: "companies", id }, searchParams) : undefined,
      recordChanges(ctx, { entity: "companies", id, undoables }, searchParams),
    ]);
    const people = withPerson(owners, company.owner);
    return page({ company, customers, leads, people, custom, activity, changes });
  },
});

export default define.page<typeof handler>(function CompanyPage({ data, state: { ctx }, url }) {
  const { company, customers, leads, people, custom, activity, changes } = data;
  const reader = readerOf(ctx);
  const here = `/companies/${company.id}`;
  const trashed = activity === undefined;
  const choices = aboutChoices(customers.data, leads.leads);
  const editable = !trashed && can(ctx.actor, "update", company);
  const mayUndo = undoRight(ctx.actor.userId, (action) => can(ctx.actor, action, company));
  return (
    <>
      <Head>
        <title>{t("app.title", { page: company.name })}</title>
      </Head>
      <CompanyHead company={company} editable={editable} />
      <ChangeToast {...changes} {...{ url, people }} />
      {trashed && <TrashNote here={here} noun={t("companies.noun")} />}
      <AlikeNote
        entity="companies"
        id={company.id}
        alike={numberIn(url.searchParams, "alike") ?? 0}
      />
      <div class={trashed ? "split split-record" : "split split-3"}>
        <Panel id="facts" title={t("companies.facts")}>
          <RecordFacts
            record={company}
            fields={companyFields()}
            named={{ ownerId: company.owner }}
            {...{ here, editable }}
          />
          <CustomFacts record={company} {...{ custom, here, editable, reader }} />
          {!trashed && <TrashControl here={here} verdict={explain(ctx.actor, "delete", company)} />}
        </Panel>
        {activity && (
          <TimelinePanel
            {...activity}
            about={{ back: `${here}#timeline` }}
            addable={activity.mayLog && choices.length > 0}
            on="companies"
            {...{ choices, url, people, reader }}
          />
        )}
        <div class="stack">
          {activity && (
            <TasksPanel
              {...activity}
              about={`companyId=${company.id}`}
              addable={activity.mayAddTask && choices.length > 0}
              withParents
              {...{ choices, here, reader }}
            />
          )}
          <CompanyCustomers companyId={company.id} customers={customers} reader={reader} />
          <LeadsPanel
            {...leads}
            about={`companyId=${company.id}`}
            addable={!trashed}
            reader={reader}
          />
          {activity && <FilesPanel {...activity} {...{ here, reader }} />}
          <HistoryPanel
            entity="companies"
            history={changes.history}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
