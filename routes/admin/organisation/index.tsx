import { Head } from "fresh/runtime";
import { AdminTabs } from "../../../components/admin/AdminTabs.tsx";
import { organisationFields } from "../../../components/admin/fields.ts";
import { RatesPanel } from "../../../components/admin/RatesPanel.tsx";
import { ChangeToast } from "../../../components/changes/ChangeToast.tsx";
import { formValues } from "../../../components/records/field.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import { shownChange } from "../../../lib/changes/shown_change.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { OrganisationPatch } from "../../../lib/organisation/schema.ts";
import { getOrganisation, updateOrganisation } from "../../../lib/organisation/service.ts";
import { undoables } from "../../../lib/resources.ts";
import { parse } from "../../../lib/schema/parse.ts";

const path = "/admin/organisation";

export const handler = define.handlers(formHandlers({
  async show(ctx, _params, url) {
    const organisation = await getOrganisation(ctx);
    const { id, version } = organisation;
    const [change, history] = await Promise.all([
      shownChange(ctx, url.searchParams, undoables),
      recordHistory(ctx.db, { entity: "organisation", id }, { limit: 1 }),
    ]);
    const values = formValues(organisation, organisationFields);
    return { organisation, version, values, change, history };
  },
  async save(ctx, { fields, baseVersion }) {
    await updateOrganisation(ctx, { fields: parse(OrganisationPatch, fields), baseVersion });
    return path;
  },
}));

export default define.page<typeof handler>(function OrganisationPage({ data, state, url }) {
  const { organisation, values, errors, clashes, version, seen, change, history } = data;
  const title = t("admin.organisation");
  const [last] = history.data;
  return (
    <>
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} />
      <AdminTabs at={path} />
      <ChangeToast change={change} url={url} />
      <div class="split split-2">
        <RecordForm
          entity="organisation"
          action={path}
          groups={[{ title: t("organisation.about"), fields: organisationFields }]}
          {...{ values, errors, clashes, version, seen }}
          last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
          reader={readerOf(state.ctx)}
          submit={t("organisation.save")}
          cancelHref="/admin"
        />
        <RatesPanel organisation={organisation} />
      </div>
    </>
  );
});
