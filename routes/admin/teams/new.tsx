import { Head } from "fresh/runtime";
import { teamFields } from "../../../components/admin/fields.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { TeamCreate } from "../../../lib/teams/schema.ts";
import { createTeam } from "../../../lib/teams/service.ts";

export const handler = define.handlers(formHandlers({
  picks: { managerId: "users" },
  show() {
    const values: Record<string, string> = {};
    return Promise.resolve({ values });
  },
  async save(ctx, { fields }) {
    const { record } = await createTeam(ctx, parse(TeamCreate, fields));
    return `/admin/teams/${record.id}`;
  },
}));

export default define.page<typeof handler>(function NewTeam({ data, state }) {
  const title = t("teams.add");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, data.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/admin/teams", label: t("admin.teams") }} />
      <RecordForm
        entity="teams"
        action="/admin/teams/new"
        groups={[{ title: t("teams.team"), fields: teamFields() }]}
        {...data}
        reader={readerOf(state.ctx)}
        submit={title}
        cancelHref="/admin/teams"
      />
    </div>
  );
});
