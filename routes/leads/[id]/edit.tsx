import { Head } from "fresh/runtime";
import { leadFields, leadGroups } from "../../../components/leads/fields.ts";
import { customFields, customGroups } from "../../../components/records/custom.ts";
import { formValues, withPerson } from "../../../components/records/field.ts";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { recordHistory } from "../../../lib/changes/history.ts";
import type { Ctx } from "../../../lib/context.ts";
import { fieldsOf } from "../../../lib/fields/service.ts";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { formatPercent, readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { can } from "../../../lib/leads/policy.ts";
import { LeadPatch } from "../../../lib/leads/schema.ts";
import { getLead, updateLead } from "../../../lib/leads/service.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

async function shownLead(ctx: Ctx, id: number) {
  const [lead, people, reasons] = await Promise.all([
    getLead(ctx, id),
    listOwners(ctx),
    allLostReasons(ctx),
  ]);
  const named = { ownerId: lead.owner, customerId: lead.customer, companyId: lead.company };
  const lost = lead.stage.type === "lost";
  const chance = formatPercent(lead.stage.probability / 100, readerOf(ctx));
  const choices = { chance, ...(lost && { reasons }) };
  return { lead, named, owners: withPerson(people, lead.owner), choices };
}

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  picks: { ownerId: "users", customerId: "customers", companyId: "companies" },
  async show(ctx, params) {
    const id = idOf(params, "Lead");
    const [shown, custom, history] = await Promise.all([
      shownLead(ctx, id),
      fieldsOf(ctx, "leads"),
      recordHistory(ctx.db, { entity: "leads", id }, { limit: 1 }),
    ]);
    const { lead, choices } = shown;
    const values = formValues(lead, [...leadFields(choices), ...customFields(custom, lead)]);
    return { ...shown, custom, version: lead.version, values, last: history.data[0] };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(LeadPatch, fields), baseVersion };
    const lead = await updateLead(ctx, idOf(params, "Lead"), edit);
    return can(ctx.actor, "read", lead) ? `/leads/${lead.id}` : "/leads";
  },
}));

export default define.page<typeof handler>(function EditLead({ data, state }) {
  const { lead, owners, choices, custom, last, ...form } = data;
  const title = t("leads.edit");
  const here = `/leads/${lead.id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, form.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: lead.title }} />
      <RecordForm
        entity="leads"
        action={`${here}/edit`}
        groups={[...leadGroups(choices), ...customGroups(custom, lead)]}
        {...form}
        people={owners}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("leads.save")}
        cancelHref={here}
      />
    </div>
  );
});
