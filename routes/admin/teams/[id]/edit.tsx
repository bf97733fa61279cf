import { Head } from "fresh/runtime";
import { teamFields } from "../../../../components/admin/fields.ts";
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
import { TeamPatch } from "../../../../lib/teams/schema.ts";
import { getTeam, updateTeam } from "../../../../lib/teams/service.ts";
import { listOwners } from "../../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  picks: { managerId: "users" },
  async show(ctx, params) {
    const id = idOf(params, "Team");
    const [team, people, history] = await Promise.all([
      getTeam(ctx, id),
      listOwners(ctx),
      recordHistory(ctx.db, { entity: "teams", id }, { limit: 1 }),
    ]);
    const { name, version, manager } = team;
    const values = formValues(team, teamFields());
    return { id, name, version, values, named: { managerId: manager }, people, history };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(TeamPatch, fields), baseVersion };
    const { id } = await updateTeam(ctx, idOf(params, "Team"), edit);
    return `/admin/teams/${id}`;
  },
}));

export default define.page<typeof handler>(function EditTeam({ data, state }) {
  const { id, name, history, ...form } = data;
  const title = t("teams.edit");
  const here = `/admin/teams/${id}`;
  const [last] = history.data;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: name }} />
      <RecordForm
        entity="teams"
        action={`${here}/edit`}
        groups={[{ title: t("teams.team"), fields: teamFields() }]}
        {...form}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("teams.save")}
        cancelHref={here}
      />
    </div>
  );
});
