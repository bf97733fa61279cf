import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { JobTable } from "../../../components/admin/JobTable.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { listJobs, shownJobs } from "../../../lib/jobs/manage.ts";

export const handler = define.handlers({
  GET: async ({ state }) => page(await listJobs(state.ctx)),
});

export default define.page<typeof handler>(function Jobs({ data, state }) {
  const { jobs, waiting, failed } = data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("jobs.title") })}</title>
      </Head>
      <PageHead title={t("jobs.title")} lead={t("jobs.counts", { waiting, failed })} />
      <AdminTabs at="/admin/jobs" />
      <div class="stack">
        {jobs.length === 0
          ? <EmptyState icon="clock" title={t("jobs.none")} text={t("jobs.noneText")} />
          : <JobTable jobs={jobs} reader={readerOf(state.ctx)} />}
        {waiting + failed > shownJobs && (
          <p class="small muted">{t("jobs.first", { count: shownJobs })}</p>
        )}
      </div>
    </>
  );
});
