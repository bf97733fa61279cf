import { Head } from "fresh/runtime";
import { companyFields, companyGroups } from "../../../components/companies/fields.ts";
import { formValues, withPerson } from "../../../components/records/field.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import { can } from "../../../lib/companies/policy.ts";
import { CompanyPatch } from "../../../lib/companies/schema.ts";
import { getCompany, updateCompany } from "../../../lib/companies/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const id = idOf(params, "Company");
    const [company, owners, history] = await Promise.all([
      getCompany(ctx, id),
      listOwners(ctx),
      recordHistory(ctx.db, { entity: "companies", id }, { limit: 1 }),
    ]);
    const { name, version, owner } = company;
    const values = formValues(company, companyFields(owners));
    return { id, name, version, values, owners: withPerson(owners, owner), last: history.data[0] };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(CompanyPatch, fields), baseVersion };
    const company = await updateCompany(ctx, idOf(params, "Company"), edit);
    return can(ctx.actor, "read", company) ? `/companies/${company.id}` : "/companies";
  },
}));

export default define.page<typeof handler>(function EditCompany({ data, state }) {
  const { id, name, values, errors, clashes, owners, version, seen, last } = data;
  const title = t("companies.edit");
  const here = `/companies/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: name }} />
      <RecordForm
        entity="companies"
        action={`${here}/edit`}
        groups={companyGroups(owners)}
        {...{ values, errors, clashes, version, seen }}
        people={owners}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("companies.save")}
        cancelHref={here}
      />
    </div>
  );
});
