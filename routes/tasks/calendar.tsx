import { page } from "fresh";
import { Head } from "fresh/runtime";
import { TaskCalendar } from "../../components/tasks/TaskCalendar.tsx";
import { TaskTabs } from "../../components/tasks/TaskTabs.tsx";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { monthIn, tasksOfMonth } from "../../lib/tasks/month.ts";
import { viewsOf } from "../../lib/views/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const [month, views] = await Promise.all([
      tasksOfMonth(ctx, monthIn(url.searchParams.get("month"), ctx)),
      viewsOf(ctx, "tasks"),
    ]);
    return page({ month, views });
  },
});

export default define.page<typeof handler>(function TaskMonth({ data, state: { ctx } }) {
  const { month, views } = data;
  const reader = readerOf(ctx);
  const name = monthName(month.month, reader.locale);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: name })}</title>
      </Head>
      <PageHead title={t("tasks.title")}>
        <ButtonLink kind="primary" icon="plus" href="/tasks/new">{t("tasks.add")}</ButtonLink>
      </PageHead>
      <TaskTabs actor={ctx.actor} params={new URLSearchParams({ month: "" })} views={views} />
      <nav class="month-head" aria-label={t("tasks.months")}>
        <Beside month={month.previous} locale={reader.locale} rel="prev" />
        <h2>{name}</h2>
        <Beside month={month.next} locale={reader.locale} rel="next" />
      </nav>
      <TaskCalendar {...{ month, name, reader }} />
    </>
  );
});

function Beside({ month, locale, rel }: { month: string; locale: string; rel: "prev" | "next" }) {
  return (
    <a class="btn" href={`/tasks/calendar?month=${month}`} rel={rel}>
      {monthName(month, locale, "short")}
    </a>
  );
}

function monthName(month: string, locale: string, length: "long" | "short" = "long"): string {
  const day = new Date(`${month}-15T12:00:00Z`);
  return day.toLocaleDateString(locale, { month: length, year: "numeric", timeZone: "UTC" });
}
