import { Head } from "fresh/runtime";
import { CustomerForm } from "../../../components/customers/CustomerForm.tsx";
import { formFieldsOf, formValues, withOwner } from "../../../components/customers/form_values.ts";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { can } from "../../../lib/customers/policy.ts";
import { CustomerPatch } from "../../../lib/customers/schema.ts";
import { getCustomer, updateCustomer } from "../../../lib/customers/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { t } from "../../../lib/i18n/t.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params) {
    const [customer, owners] = await Promise.all([
      getCustomer(ctx, idOf(params, "Customer")),
      listOwners(ctx),
    ]);
    const { id, name, version } = customer;
    return { id, name, version, values: formValues(customer), owners: withOwner(owners, customer) };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(CustomerPatch, formFieldsOf(fields)), baseVersion };
    const customer = await updateCustomer(ctx, idOf(params, "Customer"), edit);
    return can(ctx.actor, "read", customer) ? `/customers/${customer.id}` : "/customers";
  },
}));

export default define.page<typeof handler>(function EditCustomer({ data }) {
  const { id, name, values, errors, clashes, owners, version, seen } = data;
  const title = t("customers.edit");
  const here = `/customers/${id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: name }} />
      <CustomerForm
        action={`${here}/edit`}
        {...{ values, errors, clashes, owners, version, seen }}
        submit={t("customers.save")}
        cancelHref={here}
      />
    </div>
  );
});
