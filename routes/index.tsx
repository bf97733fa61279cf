import type { ComponentChildren } from "preact";
import { page } from "fresh";
import { Head } from "fresh/runtime";
import { TaskItems } from "../components/activity/TaskItems.tsx";
import { ChangeToast } from "../components/changes/ChangeToast.tsx";
import { HomeNumbers } from "../components/home/HomeNumbers.tsx";
import { LeadItems } from "../components/home/LeadItems.tsx";
import { Badge, type Tone } from "../components/ui/Badge.tsx";
import { ButtonLink } from "../components/ui/Button.tsx";
import { EmptyState } from "../components/ui/EmptyState.tsx";
import { PageHead } from "../components/ui/PageHead.tsx";
import { Panel } from "../components/ui/Panel.tsx";
import { shownChange } from "../lib/changes/shown_change.ts";
import type { Dashboard, Some } from "../lib/dashboard/schema.ts";
import { getDashboard } from "../lib/dashboard/service.ts";
import { define } from "../lib/http/define.ts";
import { formatLongDay, formatNumber, type Reader, readerOf } from "../lib/i18n/format.ts";
import { t } from "../lib/i18n/t.ts";
import { toLocal } from "../lib/i18n/zoned_time.ts";
import type { Lead } from "../lib/leads/schema.ts";
import { undoables } from "../lib/resources.ts";
import type { Task } from "../lib/tasks/schema.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [dashboard, change] = await Promise.all([
      getDashboard(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ dashboard, change });
  },
});

export default define.page<typeof handler>(function Home({ data, state: { ctx }, url }) {
  const reader = readerOf(ctx);
  const { dashboard, change } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("home.next") })}</title>
      </Head>
      <PageHead title={t("home.next")} lead={<Today dashboard={dashboard} reader={reader} />}>
        <ButtonLink kind="primary" icon="plus" href="/tasks/new">{t("tasks.add")}</ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <div class="split split-2">
        <div class="stack">
          <Tasks dashboard={dashboard} reader={reader} />
          <Leads why="rotting" leads={dashboard.rotting} reader={reader} />
          <Leads why="noNext" leads={dashboard.withoutNextTask} reader={reader} />
        </div>
        <HomeNumbers dashboard={dashboard} reader={reader} />
      </div>
    </>
  );
});

interface PartProps {
  dashboard: Dashboard;
  reader: Reader;
}

function Today({ dashboard: { overdue, today }, reader }: PartProps) {
  const day = toLocal(reader.now, reader.timeZone).slice(0, 10);
  return (
    <>
      <time dateTime={day}>{formatLongDay(reader.now, reader)}</time>:{" "}
      {t("home.counts", { overdue: overdue.count, today: today.count })}
    </>
  );
}

function Tasks({ dashboard: { overdue, today, openTasks }, reader }: PartProps) {
  const all = openTasks > 0 && (
    <footer>
      <a href="/tasks">{t("home.openTasks", { count: openTasks })}</a>
    </footer>
  );
  if (overdue.count + today.count === 0) {
    return (
      <EmptyState icon="check" title={t("home.nothing")} text={t("home.nothingText")}>
        {openTasks > 0 && (
          <ButtonLink href="/tasks">{t("home.openTasks", { count: openTasks })}</ButtonLink>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <TaskSpan name="overdue" tone="danger" tasks={overdue} reader={reader}>
        {today.count === 0 && all}
      </TaskSpan>
      <TaskSpan name="today" tone="plain" tasks={today} reader={reader}>{all}</TaskSpan>
    </>
  );
}

interface TaskSpanProps {
  name: "overdue" | "today";
  tone: Tone;
  tasks: Some<Task>;
  reader: Reader;
  /** The panel's foot. */
  children: ComponentChildren;
}

function TaskSpan({ name, tone, tasks, reader, children }: TaskSpanProps) {
  if (tasks.count === 0) return null;
  const badge = <Badge tone={tone}>{String(tasks.count)}</Badge>;
  return (
    <Panel id={name} title={t(`tasks.span.${name}`)} aside={badge}>
      <TaskItems tasks={tasks.first} here="/" reader={reader} />
      {tasks.count > tasks.first.length && (
        <footer>
          <a href={`/tasks?userId=me&due=${name}`}>{t("tasks.all", { count: tasks.count })}</a>
        </footer>
      )}
      {children}
    </Panel>
  );
}

interface LeadsProps {
  why: "rotting" | "noNext";
  leads: Some<Lead>;
  reader: Reader;
}

function Leads({ why, leads: { count, countIsEstimate, first }, reader }: LeadsProps) {
  if (count === 0) return null;
  const many = formatNumber(count, reader);
  const rotting = why === "rotting";
  const filter = rotting ? "rotting=true" : "nextTask=none";
  return (
    <Panel
      id={why}
      title={rotting ? t("home.rotting") : t("home.noNext")}
      aside={
        <Badge tone={rotting ? "warning" : "plain"}>
          {countIsEstimate ? t("home.about", { count: many }) : many}
        </Badge>
      }
    >
      <LeadItems leads={first} why={why} reader={reader} />
      {count > first.length && (
        <footer>
          <a href={`/leads?ownerId=me&status=open&${filter}`}>
            {rotting ? t("home.rottingAll", { count }) : t("home.noNextAll", { count })}
          </a>
        </footer>
      )}
    </Panel>
  );
}
