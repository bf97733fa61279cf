import { Head } from "fresh/runtime";
import { userFields, userGroups } from "../../../../components/admin/fields.ts";
import { formValues } from "../../../../components/records/field.ts";
import { RecordForm } from "../../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../../lib/changes/history.ts";
import { idOf } from "../../../../lib/http/api.ts";
import { define } from "../../../../lib/http/define.ts";
import { formHandlers } from "../../../../lib/http/form.ts";
import { readerOf } from "../../../../lib/i18n/format.ts";
import { t } from "../../../../lib/i18n/t.ts";
import { parse } from "../../../../lib/schema/parse.ts";
import { teamNames } from "../../../../lib/teams/service.ts";
import { UserPatch } from "../../../../lib/users/schema.ts";
import { getUser, updateUser } from "../../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const id = idOf(params, "User");
    const [user, teams, history] = await Promise.all([
      getUser(ctx, id),
      teamNames(ctx),
      recordHistory(ctx.db, { entity: "users", id }, { limit: 1 }),
    ]);
    const { name, version } = user;
    return { id, name, version, values: formValues(user, userFields(teams)), teams, history };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(UserPatch, fields), baseVersion };
    const { id } = await updateUser(ctx, idOf(params, "User"), edit);
    // Who takes the role from themselves has no admin pages any more.
    return id === ctx.actor.userId && fields.role && fields.role !== "admin"
      ? "/"
      : `/admin/users/${id}`;
  },
}));

export default define.page<typeof handler>(function EditUser({ data, state }) {
  const { id, name, values, errors, clashes, teams, version, seen, history } = data;
  const title = t("users.edit");
  const here = `/admin/users/${id}`;
  const [last] = history.data;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: name }} />
      <RecordForm
        entity="users"
        action={`${here}/edit`}
        groups={userGroups(teams)}
        {...{ values, errors, clashes, version, seen }}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("users.save")}
        cancelHref={here}
      />
    </div>
  );
});
