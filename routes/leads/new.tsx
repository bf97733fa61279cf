import { Head } from "fresh/runtime";
import { leadGroups } from "../../components/leads/fields.ts";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { linkedOne, linkedRecords } from "../../lib/choices/linked.ts";
import { myself } from "../../lib/choices/picks.ts";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { LeadCreate } from "../../lib/leads/schema.ts";
import { createLead } from "../../lib/leads/service.ts";
import { getOrganisation } from "../../lib/organisation/service.ts";
import { parse } from "../../lib/schema/parse.ts";

const path = "/leads/new";

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  picks: { ownerId: "users", customerId: "customers", companyId: "companies" },
  async show(ctx, _params, url) {
    const [linked, custom, { baseCurrency }] = await Promise.all([
      linkedRecords(ctx, url.searchParams),
      fieldsOf(ctx, "leads"),
      getOrganisation(ctx),
    ]);
    const customerId = linkedOne(linked, "customerId");
    const companyId = linkedOne(linked, "companyId");
    const values: Record<string, string> = {
      ownerId: String(ctx.actor.userId ?? ""),
      currency: baseCurrency,
      customerId: String(customerId?.id ?? ""),
      companyId: String(companyId?.id ?? ""),
    };
    return { values, named: { ownerId: myself(ctx), customerId, companyId }, custom };
  },
  async save(ctx, { fields }) {
    // Empty, they become the organisation's currency and the customer's company.
    const usual = ["currency", "companyId"].filter((name) => fields[name] === null);
    const wanted = Object.fromEntries(
      Object.entries(fields).filter(([name]) => !usual.includes(name)),
    );
    const { record, warnings } = await createLead(ctx, parse(LeadCreate, wanted));
    const alike = warnings.flatMap((warning) => warning.ids).length;
    return `/leads/${record.id}${alike > 0 ? `?alike=${alike}` : ""}`;
  },
}));

export default define.page<typeof handler>(function NewLead({ data, state, url }) {
  const { custom, ...form } = data;
  const title = t("leads.add");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/leads", label: t("leads.title") }} />
      <RecordForm
        entity="leads"
        action={path + url.search}
        groups={[...leadGroups(), ...customGroups(custom)]}
        {...form}
        reader={readerOf(state.ctx)}
        submit={t("leads.add")}
        cancelHref="/leads"
      />
    </div>
  );
});
