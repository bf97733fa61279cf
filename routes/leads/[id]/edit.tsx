import { Head } from "fresh/runtime";
import { leadFields, leadGroups } from "../../../components/leads/fields.ts";
import { PartyNote } from "../../../components/leads/PartyNote.tsx";
import { PartyPicker } from "../../../components/leads/PartyPicker.tsx";
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
import { findParties, partiesIn } from "../../../lib/leads/parties.ts";
import { can } from "../../../lib/leads/policy.ts";
import { LeadPatch } from "../../../lib/leads/schema.ts";
import { getLead, updateLead } from "../../../lib/leads/service.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { parse } from "../../../lib/schema/parse.ts";
import { listOwners } from "../../../lib/users/service.ts";

async function shownLead(ctx: Ctx, id: number, { searchParams }: URL) {
  const search = searchParams.get("search")?.trim();
  const [lead, people, parties, found, reasons] = await Promise.all([
    ...[getLead(ctx, id), listOwners(ctx), partiesIn(ctx, searchParams)] as const,
    search ? findParties(ctx, search) : undefined,
    allLostReasons(ctx),
  ]);
  const chosen = parties.customer !== null || parties.company !== null;
  const { customer, company } = chosen ? parties : lead;
  const owners = withPerson(people, lead.owner);
  const lost = lead.stage.type === "lost";
  const chance = formatPercent(lead.stage.probability / 100, readerOf(ctx));
  const choices = { owners, chance, ...(lost && { reasons }) };
  return { lead, customer, company, search, found, owners, choices };
}

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  async show(ctx, params, url) {
    const id = idOf(params, "Lead");
    const [shown, custom, history] = await Promise.all([
      shownLead(ctx, id, url),
      fieldsOf(ctx, "leads"),
      recordHistory(ctx.db, { entity: "leads", id }, { limit: 1 }),
    ]);
    const { lead, customer, company, choices } = shown;
    const values = {
      ...formValues(lead, [...leadFields(choices), ...customFields(custom, lead)]),
      customerId: String(customer?.id ?? ""),
      companyId: String(company?.id ?? ""),
    };
    return { ...shown, custom, version: lead.version, values, last: history.data[0] };
  },
  async save(ctx, { fields, baseVersion, params }) {
    const edit = { fields: parse(LeadPatch, fields), baseVersion };
    const lead = await updateLead(ctx, idOf(params, "Lead"), edit);
    return can(ctx.actor, "read", lead) ? `/leads/${lead.id}` : "/leads";
  },
}));

export default define.page<typeof handler>(function EditLead({ data, state }) {
  const { lead, customer, company, search, found, owners, choices, custom, last, ...form } = data;
  const { values, errors, clashes, version, seen } = form;
  const title = t("leads.edit");
  const here = `/leads/${lead.id}`;
  const path = `${here}/edit`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: lead.title }} />
      {search === undefined
        ? <PartyNote {...{ customer, company }} changeHref={`${path}?search=`} />
        : <PartyPicker {...{ path, search, found }} />}
      <RecordForm
        entity="leads"
        action={path}
        groups={[...leadGroups(choices), ...customGroups(custom, lead)]}
        {...{ values, errors, clashes, version, seen }}
        people={owners}
        last={last && { name: last.actor?.name ?? t("app.name"), at: last.at }}
        reader={readerOf(state.ctx)}
        submit={t("leads.save")}
        cancelHref={here}
      />
    </div>
  );
});
