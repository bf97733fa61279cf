import { Head } from "fresh/runtime";
import { InteractionForm } from "../../components/interactions/InteractionForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { aboutIn, parentsIn } from "../../lib/http/parent_params.ts";
import { ownPath } from "../../lib/http/paths.ts";
import { t } from "../../lib/i18n/t.ts";
import { kindHas } from "../../lib/interactions/rules.ts";
import { type Interaction, InteractionCreate } from "../../lib/interactions/schema.ts";
import { createInteraction } from "../../lib/interactions/service.ts";
import { namedParents } from "../../lib/parents/names.ts";
import { parse } from "../../lib/schema/parse.ts";

const path = "/interactions/new";

export const handler = define.handlers(formHandlers({
  written: { occurredAt: "moment" },
  picks: { customerId: "customers", leadId: "leads" },
  async show(ctx, _params, url) {
    const { customer, lead } = await namedParents(ctx, parentsIn(url.searchParams));
    const values: Record<string, string> = {
      kind: "call",
      customerId: String(customer?.id ?? ""),
      leadId: String(lead?.id ?? ""),
    };
    return { values, named: { customerId: customer, leadId: lead } };
  },
  async save(ctx, { fields: { nextTask, occurredAt, back, about, ...typed } }) {
    const at = occurredAt ? { occurredAt } : {};
    const tied = typed.customerId ?? typed.leadId ? {} : aboutIn(about);
    const input = parse(InteractionCreate, { ...ofKind(typed), ...tied, ...at });
    const { record } = await createInteraction(ctx, input);
    if (back && nextTask !== "true") return ownPath(back);
    const of = record.lead === null ? `customerId=${record.customerId}` : `leadId=${record.leadId}`;
    return nextTask === "true" ? `/tasks/new?${of}` : placeOf(record);
  },
}));

/** A form without scripts sends the fields of every kind. */
function ofKind(fields: Record<string, string | null>): Record<string, string | null> {
  const { kind } = fields;
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => kindHas(kind ?? "", field)),
  );
}

/** The page that shows what was logged. */
function placeOf({ id, lead, customer }: Interaction): string {
  if (lead?.ownerId !== undefined) return `/leads/${lead.id}#timeline`;
  return customer?.ownerId === undefined
    ? `/interactions/${id}`
    : `/customers/${customer.id}#timeline`;
}

export default define.page<typeof handler>(function NewInteraction({ data, url }) {
  const title = t("interactions.log");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, data.errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/interactions", label: t("interactions.title") }} />
      <InteractionForm action={path + url.search} {...data} cancelHref="/interactions" />
    </div>
  );
});
