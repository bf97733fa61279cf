import { page } from "fresh";
import { Head } from "fresh/runtime";
import { FilesPanel } from "../../../components/activity/FilesPanel.tsx";
import { TasksPanel } from "../../../components/activity/TasksPanel.tsx";
import { TimelinePanel } from "../../../components/activity/TimelinePanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../components/changes/HistoryPanel.tsx";
import { CustomerFacts } from "../../../components/customers/CustomerFacts.tsx";
import { CustomerHead } from "../../../components/customers/CustomerHead.tsx";
import { AlikeNote, TrashNote } from "../../../components/customers/CustomerNotes.tsx";
import { withOwner } from "../../../components/customers/form_values.ts";
import { TrashControl } from "../../../components/customers/TrashControl.tsx";
import { Panel } from "../../../components/ui/Panel.tsx";
import { recordActivity } from "../../../lib/activity/service.ts";
import { type HistoryEntry, recordHistory } from "../../../lib/changes/history.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import type { Ctx } from "../../../lib/context.ts";
import { can, explain } from "../../../lib/customers/policy.ts";
import type { Customer } from "../../../lib/customers/schema.ts";
import { getCustomer } from "../../../lib/customers/service.ts";
import { AppError } from "../../../lib/errors.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { listOwners } from "../../../lib/users/service.ts";

const historyRows = 12;

/** The customer, from the trash too for those who may take it out. */
async function findCustomer(ctx: Ctx, id: number): Promise<Customer> {
  try {
    return await getCustomer(ctx, id);
  } catch (error) {
    const absent = error instanceof AppError && error.code === "NOT_FOUND";
    if (!absent || !can(ctx.actor, "restore")) throw error;
    return await getCustomer(ctx, id, { deleted: true });
  }
}

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Customer");
    const [customer, owners, change, history] = await Promise.all([
      findCustomer(ctx, id),
      listOwners(ctx),
      shownChange(ctx, url.searchParams, undoables),
      recordHistory(ctx.db, { entity: "customers", id }, {
        limit: historyRows,
        olderThan: numberIn(url.searchParams.get("before")),
      }),
    ]);
    const activity = customer.deletedAt === null
      ? await recordActivity(ctx, { entity: "customers", id }, url.searchParams)
      : undefined;
    return page({ customer, people: withOwner(owners, customer), change, history, activity });
  },
});

export default define.page<typeof handler>(function CustomerPage({ data, state: { ctx }, url }) {
  const { customer, people, change, history, activity } = data;
  const reader = readerOf(ctx);
  const trashed = activity === undefined;
  const here = `/customers/${customer.id}`;
  const about = { customerId: customer.id };
  const editable = !trashed && can(ctx.actor, "update", customer);
  const detail = history.data.find((entry) => entry.changeSetId === change?.set?.id);
  const mayUndo = (entry: HistoryEntry) =>
    entry.actor?.id === ctx.actor.userId || can(ctx.actor, reverseOf(entry), customer);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: customer.name })}</title>
      </Head>
      <CustomerHead customer={customer} editable={editable} />
      <ChangeToast
        {...{ change, url, people }}
        detail={detail && { entity: "customers", ...detail }}
      />
      {trashed && <TrashNote customer={customer} />}
      <AlikeNote customer={customer} alike={Number(url.searchParams.get("alike") ?? 0)} />
      <div class={trashed ? "split split-record" : "split split-3"}>
        <Panel id="facts" title={t("customers.facts")}>
          <CustomerFacts {...{ customer, editable, reader }} owners={people} />
          {!trashed && (
            <TrashControl id={customer.id} verdict={explain(ctx.actor, "delete", customer)} />
          )}
        </Panel>
        {activity && (
          <TimelinePanel
            {...activity}
            {...{ about, url, reader }}
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
          {activity && <FilesPanel {...activity} {...{ here, reader }} />}
          <HistoryPanel
            entity="customers"
            entries={history.data}
            olderHref={history.nextCursor === null
              ? undefined
              : `?before=${history.nextCursor}#history`}
            {...{ people, mayUndo, here, reader }}
          />
        </div>
      </div>
    </>
  );
});

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The right that taking a change back needs. */
function reverseOf({ action }: HistoryEntry): "delete" | "restore" | "update" {
  if (action === "created" || action === "restored") return "delete";
  return action === "deleted" ? "restore" : "update";
}
