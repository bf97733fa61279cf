import { page } from "fresh";
import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { userFilters } from "../../../components/admin/fields.ts";
import { RightsPanel } from "../../../components/admin/RightsPanel.tsx";
import { UserTable } from "../../../components/admin/UserTable.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { RecordList } from "../../../components/records/RecordList.tsx";
import { ButtonLink } from "../../../components/ui/Button.tsx";
import { EmptyState } from "../../../components/ui/EmptyState.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { hereHref, listParams } from "../../../components/ui/list_href.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { undoables } from "../../../lib/resources.ts";
import { parseQuery } from "../../../lib/schema/parse.ts";
import { teamNames } from "../../../lib/teams/service.ts";
import { UserQuery } from "../../../lib/users/schema.ts";
import { listUsers } from "../../../lib/users/service.ts";

const path = "/admin/users";
const rows = 25;

export const handler = define.handlers({
  async GET({ state: { ctx }, url }) {
    const params = listParams(url.searchParams);
    const query = { limit: rows, ...parseQuery(UserQuery, params) };
    const [users, teams, change] = await Promise.all([
      listUsers(ctx, query),
      teamNames(ctx),
      shownChange(ctx, url.searchParams, undoables),
    ]);
    return page({ users, teams, change, params, sort: query.sort ?? "name" });
  },
});

export default define.page<typeof handler>(function Users({ data, state, url }) {
  const { users: { data: users, pagination }, teams, change, params, sort } = data;
  const reader = readerOf(state.ctx);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: t("users.title") })}</title>
      </Head>
      <PageHead title={t("users.title")}>
        <ButtonLink kind="primary" icon="plus" href="/admin/users/new">
          {t("users.invite")}
        </ButtonLink>
      </PageHead>
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      <div class="split split-2">
        <div>
          <RecordList
            url={url}
            {...{ path, params, pagination, reader }}
            filters={userFilters(teams)}
            shown={users.length}
            found={t("users.found", { count: pagination.total })}
            empty={
              <EmptyState
                icon="search"
                title={t("users.noMatch")}
                text={t("records.noMatchText")}
              />
            }
          >
            <UserTable
              {...{ users, teams, sort, reader }}
              sortHref={(other) => hereHref(path, params, { sort: other })}
            />
          </RecordList>
        </div>
        <RightsPanel />
      </div>
    </>
  );
});
