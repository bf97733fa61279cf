import { Head } from "fresh/runtime";
import { companyGroups } from "../../components/companies/fields.ts";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import AlikeWatch from "../../islands/AlikeWatch.tsx";
import { myself } from "../../lib/choices/picks.ts";
import { CompanyCreate } from "../../lib/companies/schema.ts";
import { createCompany } from "../../lib/companies/service.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { parse } from "../../lib/schema/parse.ts";

export const handler = define.handlers(formHandlers({
  written: { phone: "phone" },
  picks: { ownerId: "users" },
  async show(ctx, _params, url) {
    const name = url.searchParams.get("name") ?? "";
    const values: Record<string, string> = { name, ownerId: String(ctx.actor.userId ?? "") };
    const custom = await fieldsOf(ctx, "companies");
    return { values, named: { ownerId: myself(ctx) }, custom };
  },
  async save(ctx, { fields }) {
    const { record, warnings } = await createCompany(ctx, parse(CompanyCreate, fields));
    const alike = warnings.flatMap((warning) => warning.ids).length;
    return `/companies/${record.id}${alike > 0 ? `?alike=${alike}` : ""}`;
  },
}));

export default define.page<typeof handler>(function NewCompany({ data, state }) {
  const { custom, ...form } = data;
  const title = t("companies.add");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/companies", label: t("companies.title") }} />
      <RecordForm
        entity="companies"
        action="/companies/new"
        groups={[...companyGroups(), ...customGroups(custom)]}
        {...form}
        reader={readerOf(state.ctx)}
        submit={t("companies.add")}
        cancelHref="/companies"
      >
        <AlikeWatch path="/companies/alike" fields={["name", "domain", "website", "phone"]} />
      </RecordForm>
    </div>
  );
});
