import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { TeamTable } from "../../../components/admin/TeamTable.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { listHref, listParams } from "../../../components/ui/list_href.ts";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { Pager } from "../../../components/ui/Pager.tsx";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";
import { TeamQuery } from "../../../lib/teams/schema.ts";
import { listTeams } from "../../../lib/teams/service.ts";

const path = "/admin/teams";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const [teams, change] = await Promise.all([
      listTeams(ctx, { limit: rows, ...parseQuery(TeamQuery, params) }),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ teams, change, params });
  },
});

export default define.page<typeof handler>(function Teams({ data, state, url }) {
  const { teams: { data: teams, pagination }, change, params } = data;
  const add = (
    <ButtonLink kind="primary" icon="plus" href="/admin/teams/new">{t("teams.add")}</ButtonLink>
  );
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("admin.teams") })}</title>
      </Head>
      <PageHead title={t("admin.teams")}>{teams.length > 0 && add}</PageHead>
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      {teams.length === 0
        ? (
          <EmptyState icon="people" title={t("teams.none")} text={t("teams.noneText")}>
            {add}
          </EmptyState>
        )
        : (
          <>
            <TeamTable teams={teams} />
            <Pager
              pagination={pagination}
              shown={teams.length}
              href={(number, cursor) =>
                listHref(path, params, { page: String(number), cursor: cursor ?? null })}
              exactHref={listHref(path, params, { count: "exact" })}
              reader={readerOf(state.ctx)}
            />
          </>
        )}
    </>
  );
});
