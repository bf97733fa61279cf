import { Head } from "fresh/runtime";
import {
  customerFields,
  customerGroups,
  formFieldsOf,
} from "../../../components/customers/fields.ts";
import { customFields, customGroups } from "../../../components/records/custom.ts";
import { formValues, withPerson } from "../../../components/records/field.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import { can } from "../../../lib/customers/policy.ts";
import { CustomerPatch } from "../../../lib/customers/schema.ts";
import { getCustomer, updateCustomer } from "../../../lib/customers/service.ts";
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
    const id = idOf(params, "Customer");
    const [customer, owners, custom, history] = await Promise.all([
      getCustomer(ctx, id),
      listOwners(ctx),
      fieldsOf(ctx, "customers"),
      recordHistory(ctx.db, { entity: "customers", id }, { limit: 1 }),
    ]);
    const all = [...customerFields(), ...customFields(custom, customer)];
    return {
      ...{ id, customer, custom },
      version: customer.version,
      values: formValues(customer, all),
      named: { ownerId: customer.owner },
      owners: withPerson(owners, customer.owner),
      last: history.data[0],
    };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(CustomerPatch, formFieldsOf(fields)), baseVersion };
    const customer = await updateCustomer(ctx, idOf(params, "Customer"), edit);
    return can(ctx.actor, "read", customer) ? `/customers/${customer.id}` : "/customers";
  },
}));

export default define.page<typeof handler>(function EditCustomer({ data, state }) {
  const { id, customer, custom, values, errors, clashes, owners, version, seen, last, ...picked } =
    data;
  const title = t("customers.edit");
  const here = `/customers/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: customer.name }} />
      <RecordForm
        entity="customers"
        action={`${here}/edit`}
        groups={[...customerGroups(), ...customGroups(custom, customer)]}
        {...{ values, errors, clashes, version, seen, ...picked }}
        people={owners}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("customers.save")}
        cancelHref={here}
      />
    </div>
  );
});
