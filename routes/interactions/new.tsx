import { Head } from "fresh/runtime";
import { ParentNote } from "../../components/activity/ParentNote.tsx";
import { ParentPicker } from "../../components/activity/ParentPicker.tsx";
import { InteractionForm } from "../../components/interactions/InteractionForm.tsx";
import { titleWithErrors } from "../../components/ui/FormErrors.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { parentsIn } from "../../lib/http/parent_params.ts";
import { ownPath } from "../../lib/http/paths.ts";
import { t } from "../../lib/i18n/t.ts";
import { kindHas } from "../../lib/interactions/rules.ts";
import { type Interaction, InteractionCreate } from "../../lib/interactions/schema.ts";
import { createInteraction } from "../../lib/interactions/service.ts";
import { namedParents } from "../../lib/parents/names.ts";
import { findParents } from "../../lib/parents/search.ts";
import { parse } from "../../lib/schema/parse.ts";

const path = "/interactions/new";

export const handler = define.handlers(formHandlers({
  written: { occurredAt: "moment" },
  async show(ctx, _params, url) {
    const search = url.searchParams.get("search")?.trim() ?? "";
    const [parents, found] = await Promise.all([
      namedParents(ctx, parentsIn(url.searchParams)),
      search === "" ? undefined : findParents(ctx, search),
    ]);
    const values: Record<string, string> = {
      kind: "call",
      customerId: String(parents.customer?.id ?? ""),
      leadId: String(parents.lead?.id ?? ""),
    };
    return { values, parents, search, found };
  },
  async save(ctx, { fields: { nextTask, occurredAt, back, ...fields } }) {
    const at = occurredAt ? { occurredAt } : {};
    const input = parse(InteractionCreate, { ...ofKind(fields), ...at });
    const { record } = await createInteraction(ctx, input);
    if (back) return ownPath(back);
    const tied = record.lead === null
      ? `customerId=${record.customerId}`
      : `leadId=${record.leadId}`;
    return nextTask === "true" ? `/tasks/new?${tied}` : placeOf(record);
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
  const { values, errors, parents, search, found } = data;
  const title = t("interactions.log");
  const chosen = Boolean(values.customerId || values.leadId);
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: "/interactions", label: t("interactions.title") }} />
      {chosen
        ? <ParentNote {...parents} changeHref={path} />
        : <ParentPicker title={t("interactions.choose")} {...{ path, search, found }} />}
      {(chosen || errors.length > 0) && (
        <InteractionForm
          action={path + url.search}
          {...{ values, errors }}
          cancelHref="/interactions"
        />
      )}
    </div>
  );
});
