import { page } from "fresh";
import { Head } from "fresh/runtime";
import { userFields } from "../../../../components/admin/fields.ts";
import { SessionsPanel } from "../../../../components/admin/SessionsPanel.tsx";
import { UserStatus } from "../../../../components/admin/UserTable.tsx";
import { ChangeToast } from "../../../../components/changes/ChangeToast.tsx";
import { HistoryPanel } from "../../../../components/changes/HistoryPanel.tsx";
import { RecordFacts } from "../../../../components/records/RecordFacts.tsx";
import { Button, ButtonLink } from "../../../../components/ui/Button.tsx";
import { Note } from "../../../../components/ui/Note.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { Panel } from "../../../../components/ui/Panel.tsx";
import { recordChanges } from "../../../../lib/changes/record_changes.ts";
import { sessionsOf } from "../../../../lib/auth/sessions.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { undoables } from "../../../../lib/resources.ts";
import { teamNames } from "../../../../lib/teams/service.ts";
import type { User } from "../../../../lib/users/schema.ts";
import { isErased } from "../../../../lib/users/erased_check.ts";
import { getUser } from "../../../../lib/users/service.ts";

export const handler = define.handlers({
  async GET({ state: { ctx }, params, url: { searchParams } }) {
    const id = idOf(params, "User");
    const [user, teams, changes, sessions, erased] = await Promise.all([
      getUser(ctx, id),
      teamNames(ctx),
      recordChanges(ctx, { entity: "users", id, undoables }, searchParams),
      sessionsOf(ctx, id),
      isErased(ctx, id),
    ]);
    return page({ user, teams, changes, sessions, erased });
  },
});

export default define.page<typeof handler>(function UserPage({ data, state: { ctx }, url }) {
  const { user, teams, changes, sessions, erased } = data;
  const here = `/admin/users/${user.id}`;
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
        <Actions {...{ user, here, erased }} self={user.id === ctx.actor.userId} />
      </PageHead>
      <ChangeToast {...changes} url={url} />
      {user.status === "disabled" && <DisabledNote here={here} erased={erased} />}
      <div class="split split-record">
        <div class="stack">
          <Panel id="facts" title={t("users.facts")}>
            <RecordFacts record={user} fields={userFields(teams)} here={here} editable={!erased} />
          </Panel>
          <SessionsPanel
            sessions={sessions}
            action={`${here}/sessions/end`}
            reader={readerOf(ctx)}
          />
        </div>
        <HistoryPanel
          entity="users"
          history={changes.history}
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
  erased: boolean;
  user: User;
  here: string;
  self: boolean;
}

function Actions({ user, here, self, erased }: ActionsProps) {
  return (
    <div class="row">
      {!self && !erased && (
        <form method="post" action={`${here}/view-as`}>
          <Button icon="people" label={t("viewing.start", { name: user.name })}>
            {t("users.viewAs")}
          </Button>
        </form>
      )}
      {user.status !== "disabled" && (
        <ButtonLink icon="lock" href={`${here}/disable`}>{t("users.disable")}</ButtonLink>
      )}
      {!erased && (
        <>
          <ButtonLink icon="people" href={`/admin/privacy${here.slice("/admin".length)}`}>
            {t("privacy.link")}
          </ButtonLink>
          <ButtonLink icon="edit" href={`${here}/edit`}>{t("records.edit")}</ButtonLink>
        </>
      )}
    </div>
  );
}

function DisabledNote({ here, erased }: { here: string; erased: boolean }) {
  if (erased) {
    return (
      <div class="notes">
        <Note icon="lock" title={t("privacy.isErased")}>
          <p>{t("users.isErasedText")}</p>
        </Note>
      </div>
    );
  }
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
