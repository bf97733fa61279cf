import { Head } from "fresh/runtime";
import { companyFields, companyGroups } from "../../../components/companies/fields.ts";
import { customFields, customGroups } from "../../../components/records/custom.ts";
import { formValues, withPerson } from "../../../components/records/field.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import { can } from "../../../lib/companies/policy.ts";
import { CompanyPatch } from "../../../lib/companies/schema.ts";
import { getCompany, updateCompany } from "../../../lib/companies/service.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  written: { phone: "phone" },
  picks: { ownerId: "users" },
  async show(ctx, params) {
    const id = idOf(params, "Company");
    const [company, owners, custom, history] = await Promise.all([
      getCompany(ctx, id),
      listOwners(ctx),
      fieldsOf(ctx, "companies"),
      recordHistory(ctx.db, { entity: "companies", id }, { limit: 1 }),
    ]);
    const all = [...companyFields(), ...customFields(custom, company)];
    return {
      ...{ id, company, custom },
      version: company.version,
      values: formValues(company, all),
      named: { ownerId: company.owner },
      owners: withPerson(owners, company.owner),
      last: history.data[0],
    };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(CompanyPatch, fields), baseVersion };
    const company = await updateCompany(ctx, idOf(params, "Company"), edit);
    return can(ctx.actor, "read", company) ? `/companies/${company.id}` : "/companies";
  },
}));

export default define.page<typeof handler>(function EditCompany({ data, state }) {
  const { id, company, custom, values, errors, clashes, owners, version, seen, last, ...picked } =
    data;
  const title = t("companies.edit");
  const here = `/companies/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: company.name }} />
      <RecordForm
        entity="companies"
        action={`${here}/edit`}
        groups={[...companyGroups(), ...customGroups(custom, company)]}
        {...{ values, errors, clashes, version, seen, ...picked }}
        people={owners}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("companies.save")}
        cancelHref={here}
      />
    </div>
  );
});
