import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChangeToast } from "../../components/changes/ChangeToast.tsx";
import { ReportFilters, type Usual } from "../../components/reports/ReportFilters.tsx";
import { ReportTabs } from "../../components/reports/ReportTabs.tsx";
import { ReportView } from "../../components/reports/ReportView.tsx";
import { namedReport } from "../../components/reports/names.ts";
import { drawnReport } from "../../components/reports/drawn.ts";
import { ButtonLink } from "../../components/ui/Button.tsx";
import { listParams } from "../../components/ui/list_href.ts";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { shownChange } from "../../lib/changes/shown_change.ts";
import { notFound } from "../../lib/errors.ts";
import { define } from "../../lib/http/define.ts";
import { t } from "../../lib/i18n/t.ts";
import { reportChoices } from "../../lib/reports/choices.ts";
import { isReport, type ReportName, reportNames } from "../../lib/reports/names.ts";
import { reports } from "../../lib/reports/registry.ts";
import { undoables } from "../../lib/resources.ts";
import { can as canTarget } from "../../lib/targets/policy.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params: { report = "" }, url }) {
    if (!isReport(report)) throw notFound("Report");
    const params = listParams(url.searchParams);
    const [drawn, choices, change] = await Promise.all([
      drawnReport(ctx, report, params),
      reportChoices(ctx, params),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ name: report, drawn, choices, change, params });
  },
});

export default define.page<typeof handler>(function Report({ data, state: { ctx }, url }) {
  const { name, drawn, choices, change, params } = data;
  const path = `/reports/${name}`;
  const title = t(`reports.name.${name}`);
  const query = new URLSearchParams([...params, ["format", "csv"]]);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={drawn.lead}
        back={{ href: "/reports", label: t("reports.title") }}
      >
        {name === "targets" && canTarget(ctx.actor, "create") && (
          <ButtonLink kind="primary" icon="edit" href={`/targets?${params}`}>
            {t("targets.set")}
          </ButtonLink>
        )}
        <ButtonLink href={`/pins/new?${new URLSearchParams({ report: name, query: `${params}` })}`}>
          {t("pins.pin")}
        </ButtonLink>
        <ButtonLink icon="export" href={`/api${path}?${query}`}>{t("reports.export")}</ButtonLink>
      </PageHead>
      <ChangeToast change={change} url={url} />
      <ReportTabs
        at={name}
        reports={reportNames.map((one) => ({
          ...{ name: one, label: namedReport(one).label, filters: reports[one].filters },
        }))}
        params={params}
      />
      <ReportFilters
        action={path}
        filters={reports[name].filters}
        {...{ params, choices }}
        usual={usualOf(name, drawn.since)}
      />
      <ReportView {...{ title, path }} shown={drawn.shown} />
    </>
  );
});

function usualOf(name: ReportName, since: string | undefined): Usual {
  const period = name === "activity" ? "weeks" : name === "funnel" ? "3_months" : "12_months";
  return { by: name === "cycle" ? "month" : "owner", period, since };
}
