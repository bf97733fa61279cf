import { Head } from "fresh/runtime";
import { leadGroups } from "../../components/leads/fields.ts";
import { PartyNote } from "../../components/leads/PartyNote.tsx";
import { PartyPicker } from "../../components/leads/PartyPicker.tsx";
import { customGroups } from "../../components/records/custom.ts";
import { RecordForm } from "../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { fieldsOf } from "../../lib/fields/service.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { readerOf } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { findParties, partiesIn } from "../../lib/leads/parties.ts";
import { LeadCreate } from "../../lib/leads/schema.ts";
import { createLead } from "../../lib/leads/service.ts";
import { getOrganisation } from "../../lib/organisation/service.ts";
import { parse } from "../../lib/schema/parse.ts";
import { listOwners } from "../../lib/users/service.ts";

const path = "/leads/new";

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  async show(ctx, _params, url) {
    const search = url.searchParams.get("search")?.trim() ?? "";
    const [parties, found, custom, owners, { baseCurrency }] = await Promise.all([
      partiesIn(ctx, url.searchParams),
      search === "" ? undefined : findParties(ctx, search),
      fieldsOf(ctx, "leads"),
      ...[listOwners(ctx), getOrganisation(ctx)] as const,
    ]);
    const values: Record<string, string> = {
      ownerId: String(ctx.actor.userId ?? ""),
      currency: baseCurrency,
      customerId: String(parties.customer?.id ?? ""),
      companyId: String(parties.company?.id ?? ""),
    };
    return { values, parties, search, found, owners, custom };
  },
  async save(ctx, { fields }) {
    const { currency, ...rest } = fields;
    const wanted = currency === null ? rest : fields;
    const { record, warnings } = await createLead(ctx, parse(LeadCreate, wanted));
    const alike = warnings.flatMap((warning) => warning.ids).length;
    return `/leads/${record.id}${alike > 0 ? `?alike=${alike}` : ""}`;
  },
}));

export default define.page<typeof handler>(function NewLead({ data, state, url }) {
  const { values, errors, clashes, parties, search, found, owners, custom } = data;
  const title = t("leads.add");
  const chosen = parties.customer !== null || parties.company !== null;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/leads", label: t("leads.title") }} />
      {chosen
        ? <PartyNote {...parties} changeHref={path} />
        : <PartyPicker {...{ path, search, found }} />}
      <RecordForm
        entity="leads"
        action={path + url.search}
        groups={[...leadGroups({ owners }), ...customGroups(custom)]}
        {...{ values, errors, clashes }}
        people={owners}
        reader={readerOf(state.ctx)}
        submit={t("leads.add")}
        cancelHref="/leads"
      />
    </div>
  );
});
