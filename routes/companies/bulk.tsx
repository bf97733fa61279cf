import { companyFields } from "../../components/companies/fields.ts";
import { bulkFields } from "../../components/records/bulk_fields.ts";
import { BulkPage } from "../../components/records/BulkPage.tsx";
import { customFields } from "../../components/records/custom.ts";
import { bulkCompanies } from "../../lib/companies/bulk.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { bulkHandlers } from "../../lib/http/bulk_form.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";

export const handler = define.handlers(bulkHandlers(bulkCompanies, async (ctx) => {
  return { custom: await fieldsOf(ctx, "companies") };
}));

export default define.page<typeof handler>(function ChangeCompanies({ data, state }) {
  const { custom, ...bulk } = data;
  const own = customFields(custom);
  const names = ["industry", "ownerId", ...own.map(({ name }) => name)];
  return (
    <BulkPage
      path="/companies"
      list={t("companies.title")}
      counted={(count) => t("companies.found", { count })}
      fields={bulkFields([...companyFields(), ...own], names)}
      state={bulk}
      reader={readerOf(state.ctx)}
    />
  );
});
