import { Head } from "fresh/runtime";
import { inviteGroups } from "../../../components/admin/fields.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { teamNames } from "../../../lib/teams/service.ts";
import { UserCreate } from "../../../lib/users/schema.ts";
import { createUser } from "../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx) {
    const values: Record<string, string> = { role: "user" };
    return { values, teams: await teamNames(ctx) };
  },
  async save(ctx, { fields: { password, ...fields } }) {
    const wanted = { ...fields, ...(password ? { password } : {}) };
    const { record } = await createUser(ctx, parse(UserCreate, wanted));
    return `/admin/users/${record.id}`;
  },
}));

export default define.page<typeof handler>(function InviteUser({ data, state }) {
  const { values, errors, clashes, teams } = data;
  const title = t("users.invite");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead
        title={title}
        back={{ href: "/admin/users", label: t("admin.users") }}
        lead={t("users.inviteText")}
      />
      <RecordForm
        entity="users"
        action="/admin/users/new"
        groups={inviteGroups(teams)}
        values={{ ...values, password: "" }}
        {...{ errors, clashes }}
        reader={readerOf(state.ctx)}
        submit={title}
        cancelHref="/admin/users"
      />
    </div>
  );
});
