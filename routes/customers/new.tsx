import { Head } from "fresh/runtime";
import { customerGroups, formFieldsOf } from "../../components/customers/fields.ts";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import AlikeWatch from "../../islands/AlikeWatch.tsx";
import { myself } from "../../lib/choices/picks.ts";
import { CustomerCreate } from "../../lib/customers/schema.ts";
import { createCustomer } from "../../lib/customers/service.ts";
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
    const values: Record<string, string> = { name, status: "prospect" };
    values.ownerId = String(ctx.actor.userId ?? "");
    const custom = await fieldsOf(ctx, "customers");
    return { values, named: { ownerId: myself(ctx) }, custom };
  },
  async save(ctx, { fields }) {
    const { record, warnings } = await createCustomer(
      ctx,
      parse(CustomerCreate, formFieldsOf(fields)),
    );
    const alike = warnings.flatMap((warning) => warning.ids).length;
    return `/customers/${record.id}${alike > 0 ? `?alike=${alike}` : ""}`;
  },
}));

export default define.page<typeof handler>(function NewCustomer({ data, state }) {
  const { custom, ...form } = data;
  const title = t("customers.new");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/customers", label: t("customers.title") }} />
      <RecordForm
        entity="customers"
        action="/customers/new"
        groups={[...customerGroups(), ...customGroups(custom)]}
        {...form}
        reader={readerOf(state.ctx)}
        submit={t("customers.saveNew")}
        cancelHref="/customers"
      >
        <AlikeWatch path="/customers/alike" fields={["name", "email", "phone", "company"]} />
      </RecordForm>
    </div>
  );
});
