import { page } from "fresh";
import { Head } from "fresh/runtime";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { TasksPanel } from "../../../components/activity/TasksPanel.tsx";
import { TimelinePanel } from "../../../components/activity/TimelinePanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { undoRight } from "../../../components/changes/reverse_right.ts";
import { AlikeNote } from "../../../components/duplicates/AlikeNote.tsx";
import { CustomerFacts } from "../../../components/customers/CustomerFacts.tsx";
import { CustomerHead } from "../../../components/customers/CustomerHead.tsx";
import { LeadsPanel } from "../../../components/leads/LeadsPanel.tsx";
import { withPerson } from "../../../components/records/field.ts";
import { TrashControl, TrashNote } from "../../../components/records/Trash.tsx";
import { CustomFacts } from "../../../components/records/CustomFacts.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordActivity } from "../../../lib/activity/service.ts";
import { recordChanges } from "../../../lib/changes/record_changes.ts";
import { can, explain } from "../../../lib/customers/policy.ts";
import { findCompany } from "../../../lib/companies/service.ts";
import { customers } from "../../../lib/customers/resource.ts";
import { getCustomer } from "../../../lib/customers/service.ts";
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
    const id = idOf(params, "Customer");
    const mayRestore = can(ctx.actor, "restore");
    const find = () => liveOrTrashed((options) => getCustomer(ctx, id, options), mayRestore);
    const customer = await liveOrMerged(context, customers, find);
    if (customer instanceof Response) return customer;
    const { owner, companyId, deletedAt } = customer;
    const [owners, custom, company, leads, activity, changes] = await Promise.all([
      listOwners(ctx),
      fieldsOf(ctx, "customers"),
      companyId === null ? undefined : findCompany(ctx, companyId),
      leadsOf(ctx, { customerId: [id] }),
      deletedAt === null
        ? recordActivity(ctx, { entity: "customers", id }, searchParams)
        : undefined,
      recordChanges(ctx, { entity: "customers", id, undoables }, searchParams),
    ]);
    const people = withPerson(owners, owner);
    return page({ customer, custom, company, leads, people, changes, activity });
  },
});

export default define.page<typeof handler>(function CustomerPage({ data, state: { ctx }, url }) {
  const { customer, custom, company, leads, people, changes, activity } = data;
  const reader = readerOf(ctx);
  const trashed = activity === undefined;
  const here = `/customers/${customer.id}`;
  const about = { customerId: customer.id };
  const editable = !trashed && can(ctx.actor, "update", customer);
  const mayUndo = undoRight(ctx.actor.userId, (action) => can(ctx.actor, action, customer));
  return (
    <>
      <Head>
        <title>{t("app.title", { page: customer.name })}</title>
      </Head>
      <CustomerHead {...{ customer, company, editable }} />
      <ChangeToast {...changes} {...{ url, people }} />
      {trashed && <TrashNote here={here} noun={t("customers.noun")} />}
      <AlikeNote
        entity="customers"
        id={customer.id}
        alike={numberIn(url.searchParams, "alike") ?? 0}
      />
      <div class={trashed ? "split split-record" : "split split-3"}>
        <Panel id="facts" title={t("customers.facts")}>
          <CustomerFacts {...{ customer, editable, reader }} />
          <CustomFacts record={customer} {...{ custom, here, editable, reader }} />
          {!trashed && (
            <TrashControl here={here} verdict={explain(ctx.actor, "delete", customer)} />
          )}
        </Panel>
        {activity && (
          <TimelinePanel
            {...activity}
            {...{ about, url, people, reader }}
            addable={activity.mayLog}
            on="customers"
          />
        )}
        <div class="stack">
          {activity && (
            <TasksPanel
              {...activity}
              {...{ here, reader }}
              addable={activity.mayAddTask}
              about={`customerId=${customer.id}`}
            />
          )}
          <LeadsPanel
            {...leads}
            about={`customerId=${customer.id}`}
            addable={!trashed}
            reader={reader}
          />
          {activity && <FilesPanel {...activity} {...{ here, reader }} />}
          <HistoryPanel
            entity="customers"
            history={changes.history}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
