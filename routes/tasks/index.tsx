import { page } from "fresh";
import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { Swapped } from "../../components/layout/Swapped.tsx";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { withNames } from "../../components/records/filter.ts";
import { customFilters } from "../../components/records/custom.ts";
import { bulkBarOf } from "../../components/records/bulk_bar.ts";
import { chosenColumns } from "../../components/records/columns.ts";
import { RecordList } from "../../components/records/RecordList.tsx";
import { RecordTable } from "../../components/records/RecordTable.tsx";
import { taskColumns } from "../../components/tasks/columns.tsx";
import { taskFilters } from "../../components/tasks/fields.ts";
import { TaskEmpty, TaskNothing } from "../../components/tasks/TaskEmpty.tsx";
import { TaskSpans } from "../../components/tasks/TaskSpans.tsx";
import { TaskTabs } from "../../components/tasks/TaskTabs.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { hereHref, listHref, listParams } from "../../components/ui/list_href.ts";
import { linkedRecords } from "../../lib/choices/linked.ts";
import { shownChange } from "../../lib/changes/shown_change.ts";
import type { Ctx } from "../../lib/context.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formatNumber, type Reader, readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { undoables } from "../../lib/resources.ts";
import { parseQuery } from "../../lib/schema/parse.ts";
import { tasksByDay, type TaskSpan } from "../../lib/tasks/by_day.ts";
import { can } from "../../lib/tasks/policy.ts";
import { TaskQuery } from "../../lib/tasks/schema.ts";
import { listTasks } from "../../lib/tasks/service.ts";
import { teamNames } from "../../lib/teams/service.ts";
import { rowParams } from "../../lib/views/query.ts";
import { viewsOf } from "../../lib/views/service.ts";
import { viewedParams } from "../../lib/views/viewed.ts";

const path = "/tasks";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = await viewedParams(ctx, "tasks", listParams(url.searchParams));
    const [shown, change, views] = await Promise.all([
      rowParams(params).size === 0 ? byDay(ctx) : list(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
      viewsOf(ctx, "tasks"),
    ]);
    return page({ shown, change, views, params });
  },
});

interface ByDay {
  view: "days";
  spans: TaskSpan[];
}

async function byDay(ctx: Ctx): Promise<ByDay> {
  return { view: "days", spans: await tasksByDay(ctx, rows) };
}

async function list(ctx: Ctx, params: URLSearchParams) {
  const query = { limit: rows, ...parseQuery(TaskQuery, rowParams(params)) };
  const [tasks, custom, teams, linked] = await Promise.all([
    listTasks(ctx, query),
    fieldsOf(ctx, "tasks"),
    teamNames(ctx),
    linkedRecords(ctx, params),
  ]);
  return {
    view: "list" as const,
    tasks,
    custom,
    filters: [...withNames(taskFilters(teams), linked), ...customFilters(custom)],
    sort: query.sort ?? "dueAt",
  };
}

export default define.page<typeof handler>(function Tasks({ data, state: { ctx }, url }) {
  const { shown, change, views, params } = data;
  const reader = readerOf(ctx);
  const head = (
    <>
      <PageHead title={t("tasks.title")}>
        <ButtonLink kind="primary" icon="plus" href="/tasks/new">{t("tasks.add")}</ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <TaskTabs actor={ctx.actor} {...{ params, views }} />
    </>
  );
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("tasks.title") })}</title>
      </Head>
      {shown.view === "days"
        ? (
          <Swapped {...{ url, head }}>
            <Days spans={shown.spans} reader={reader} />
          </Swapped>
        )
        : (
          <List
            {...shown}
            {...{ url, head, params, reader }}
            mayChange={can(ctx.actor, "update")}
          />
        )}
    </>
  );
});

function Days({ spans, reader }: { spans: readonly TaskSpan[]; reader: Reader }) {
  const open = spans.some(({ name, tasks }) => name !== "done" && tasks.data.length > 0);
  return (
    <div class="stack">
      {!open && <TaskNothing />}
      <TaskSpans
        spans={spans.map(({ query, ...span }) => ({ ...span, href: `${path}?${query}` }))}
        here={path}
        reader={reader}
      />
    </div>
  );
}

type ListProps = Omit<Awaited<ReturnType<typeof list>>, "view"> & {
  url: URL;
  head: ComponentChildren;
  params: URLSearchParams;
  mayChange: boolean;
  reader: Reader;
};

function List({ tasks, custom, filters, sort, params, mayChange, reader, ...rest }: ListProps) {
  const { data, pagination } = tasks;
  const trash = params.get("deleted") === "true";
  const count = pagination.total;
  const found = pagination.totalIsEstimate
    ? t("tasks.foundAbout", { count: formatNumber(count, reader) })
    : t("tasks.found", { count });
  const table = taskColumns({ reader, trash, here: listHref(path, params, {}) }, custom);
  return (
    <RecordList
      {...rest}
      {...{ path, params, filters, pagination, found, table, reader }}
      shown={data.length}
      empty={<TaskEmpty {...{ path, params, filters }} />}
    >
      <RecordTable
        rows={data}
        name={table.name}
        columns={chosenColumns(table.columns, params)}
        bulk={bulkBarOf({ path, params, pagination, reader }, mayChange)}
        caption={trash ? t("tasks.captionTrash") : t("tasks.caption")}
        sort={sort}
        sortHref={(other) => hereHref(path, params, { sort: other })}
      />
    </RecordList>
  );
}
