import { page } from "fresh";
import { Head } from "fresh/runtime";
import { userFields } from "../../../../components/admin/fields.ts";
import { UserStatus } from "../../../../components/admin/UserTable.tsx";
import { ChangeToast } from "../../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../../components/changes/HistoryPanel.tsx";
import { RecordFacts } from "../../../../components/records/RecordFacts.tsx";
import { Button, ButtonLink } from "../../../../components/ui/Button.tsx";
import { Note } from "../../../../components/ui/Note.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { Panel } from "../../../../components/ui/Panel.tsx";
import { recordHistory } from "../../../../lib/changes/history.ts";
import { shownChange } from "../../../../lib/changes/shown_change.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { numberIn } from "../../../../lib/http/record_page.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { undoables } from "../../../../lib/resources.ts";
import { teamNames } from "../../../../lib/teams/service.ts";
import type { User } from "../../../../lib/users/schema.ts";
import { getUser } from "../../../../lib/users/service.ts";

const historyRows = 12;

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url: { searchParams } }) {
    const id = idOf(params, "User");
    const [user, teams, change, history] = await Promise.all([
      getUser(ctx, id),
      teamNames(ctx),
      shownChange(ctx, searchParams, undoables),
      recordHistory(ctx.db, { entity: "users", id }, {
        limit: historyRows,
        olderThan: numberIn(searchParams, "before"),
      }),
    ]);
    return page({ user, teams, change, history });
  },
});

export default define.page<typeof handler>(function UserPage({ data, state: { ctx }, url }) {
  const { user, teams, change, history } = data;
  const here = `/admin/users/${user.id}`;
  const detail = history.data.find((entry) => entry.changeSetId === change?.set?.id);
  return (
    <>
      <Head>
        <title>{t("app.title", { page: user.name })}</title>
      </Head>
      <PageHead
        title={[user.name, " ", <UserStatus key="status" status={user.status} />]}
        back={{ href: "/admin/users", label: t("admin.users") }}
        lead={user.email}
      >
        <Actions user={user} here={here} self={user.id === ctx.actor.userId} />
      </PageHead>
      <ChangeToast {...{ change, url }} detail={detail && { entity: "users", ...detail }} />
      {user.status === "disabled" && <DisabledNote here={here} />}
      <div class="split split-record">
        <Panel id="facts" title={t("users.facts")}>
          <RecordFacts record={user} fields={userFields(teams)} here={here} editable />
        </Panel>
        <HistoryPanel
          entity="users"
          entries={history.data}
          olderHref={history.nextCursor === null
            ? undefined
            : `?before=${history.nextCursor}#history`}
          people={[]}
          mayUndo={({ action }) => action !== "viewed"}
          here={here}
          reader={readerOf(ctx)}
        />
      </div>
    </>
  );
});

interface ActionsProps {
  user: User;
  here: string;
  self: boolean;
}

function Actions({ user, here, self }: ActionsProps) {
  return (
    <div class="row">
      {!self && (
        <form method="post" action={`${here}/view-as`}>
          <Button icon="people" label={t("viewing.start", { name: user.name })}>
            {t("users.viewAs")}
          </Button>
        </form>
      )}
      {user.status !== "disabled" && (
        <ButtonLink icon="lock" href={`${here}/disable`}>{t("users.disable")}</ButtonLink>
      )}
      <ButtonLink icon="edit" href={`${here}/edit`}>{t("records.edit")}</ButtonLink>
    </div>
  );
}

function DisabledNote({ here }: { here: string }) {
  return (
    <div class="notes">
      <Note icon="lock" title={t("users.isDisabled")}>
        <p>{t("users.isDisabledText")}</p>
        <form method="post" action={`${here}/reactivate`}>
          <Button kind="primary">{t("users.reactivate")}</Button>
        </form>
      </Note>
    </div>
  );
}
