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
import { recordChanges } from "../../../../lib/changes/record_changes.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { undoables } from "../../../../lib/resources.ts";
import { explain } from "../../../../lib/teams/policy.ts";
import { getTeam } from "../../../../lib/teams/service.ts";
import { listOwners, listUsers } from "../../../../lib/users/service.ts";

const memberRows = 100;

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url }) {
    const id = idOf(params, "Team");
    const [team, people, members, changes] = await Promise.all([
      getTeam(ctx, id),
      listOwners(ctx),
      listUsers(ctx, { teamId: [id], limit: memberRows }),
      recordChanges(ctx, { entity: "teams", id, undoables }, url.searchParams),
    ]);
    return page({ team, people, members, changes });
  },
});

export default define.page<typeof handler>(function TeamPage({ data, state: { ctx }, url }) {
  const { team, people, members, changes } = data;
  const reader = readerOf(ctx);
  const here = `/admin/teams/${team.id}`;
  const list = `/admin/users?teamId=${team.id}`;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: team.name })}</title>
      </Head>
      <PageHead title={team.name} back={{ href: "/admin/teams", label: t("admin.teams") }}>
        <ButtonLink icon="edit" href={`${here}/edit`}>{t("records.edit")}</ButtonLink>
      </PageHead>
      <ChangeToast {...changes} {...{ url, people }} />
      <div class="split split-record">
        <Panel id="facts" title={t("teams.team")}>
          <RecordFacts
            record={team}
            fields={teamFields()}
            named={{ managerId: team.manager }}
            here={here}
            editable
          />
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
            history={changes.history}
            mayUndo={() => true}
            {...{ people, here, reader }}
          />
        </div>
      </div>
    </>
  );
});
