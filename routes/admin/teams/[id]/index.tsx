import { page } from "fresh";
import { Head } from "fresh/runtime";
import { teamFields } from "../../../../components/admin/fields.ts";
import { UserTable } from "../../../../components/admin/UserTable.tsx";
import { ChangeToast } from "../../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../../components/changes/HistoryPanel.tsx";
import { RecordFacts } from "../../../../components/records/RecordFacts.tsx";
import { TrashControl } from "../../../../components/records/Trash.tsx";
import { ButtonLink } from "../../../../components/ui/Button.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { Panel } from "../../../../components/ui/Panel.tsx";
import { recordHistory } from "../../../../lib/changes/history.ts";
import { shownChange } from "../../../../lib/changes/shown_change.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { undoables } from "../../../../lib/resources.ts";
import { explain } from "../../../../lib/teams/policy.ts";
import { getTeam } from "../../../../lib/teams/service.ts";
import { listOwners, listUsers } from "../../../../lib/users/service.ts";

const historyRows = 12;
const memberRows = 100;

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Team");
    const [team, people, members, change, history] = await Promise.all([
      getTeam(ctx, id),
      listOwners(ctx),
      listUsers(ctx, { teamId: [id], limit: memberRows }),
      shownChange(ctx, url.searchParams, undoables),
      recordHistory(ctx.db, { entity: "teams", id }, { limit: historyRows }),
    ]);
    return page({ team, people, members, change, history });
  },
});

export default define.page<typeof handler>(function TeamPage({ data, state: { ctx }, url }) {
  const { team, people, members, change, history } = data;
  const reader = readerOf(ctx);
  const here = `/admin/teams/${team.id}`;
  const list = `/admin/users?teamId=${team.id}`;
  const detail = history.data.find((entry) => entry.changeSetId === change?.set?.id);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: team.name })}</title>
      </Head>
      <PageHead title={team.name} back={{ href: "/admin/teams", label: t("admin.teams") }}>
        <ButtonLink icon="edit" href={`${here}/edit`}>{t("records.edit")}</ButtonLink>
      </PageHead>
      <ChangeToast {...{ change, url, people }} detail={detail && { entity: "teams", ...detail }} />
      <div class="split split-record">
        <Panel id="facts" title={t("teams.team")}>
          <RecordFacts record={team} fields={teamFields(people)} here={here} editable />
          <TrashControl here={here} verdict={explain(ctx.actor, "delete")} />
        </Panel>
        <div class="stack">
          <UserTable
            users={members.data}
            teams={[team]}
            sort="name"
            sortHref={(sort) => `${list}&sort=${sort}`}
            reader={reader}
          />
          <HistoryPanel
            entity="teams"
            entries={history.data}
            mayUndo={() => true}
            {...{ people, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
