import { customerFields } from "../../components/customers/fields.ts";
import { bulkFields } from "../../components/records/bulk_fields.ts";
import { BulkPage } from "../../components/records/BulkPage.tsx";
import { customFields } from "../../components/records/custom.ts";
import { bulkCustomers } from "../../lib/customers/bulk.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { bulkHandlers } from "../../lib/http/bulk_form.ts";
import { define } from "../../lib/http/define.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";

const names = ["status", "ownerId", "industry", "source", "doNotContact", "addTags", "removeTags"];

export const handler = define.handlers(bulkHandlers(bulkCustomers, async (ctx) => {
  return { custom: await fieldsOf(ctx, "customers") };
}));

export default define.page<typeof handler>(function ChangeCustomers({ data, state }) {
  const { custom, ...bulk } = data;
  const own = customFields(custom);
  const fields = [
    ...customerFields(),
    { name: "addTags", label: t("bulk.addTags") },
    { name: "removeTags", label: t("bulk.removeTags") },
    ...own,
  ];
  return (
    <BulkPage
      path="/customers"
      list={t("customers.title")}
      counted={(count) => t("customers.found", { count })}
      fields={bulkFields(fields, [...names, ...own.map(({ name }) => name)])}
      state={bulk}
      reader={readerOf(state.ctx)}
    />
  );
});
