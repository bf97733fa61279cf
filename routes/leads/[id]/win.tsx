import { Head } from "fresh/runtime";
import { missingFieldsOf } from "../../../components/leads/fields.ts";
import { StepForm } from "../../../components/leads/StepForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { t } from "../../../lib/i18n/t.ts";
import { winWith } from "../../../lib/leads/steps.ts";
import { getLead } from "../../../lib/leads/service.ts";

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  async show(ctx, params, url) {
    const lead = await getLead(ctx, idOf(params, "Lead"));
    const back = url.searchParams.get("back") ?? "";
    const values: Record<string, string> = { back };
    return { lead, values };
  },
  async save(ctx, { fields: { back, stageId: _, ...fields }, params }) {
    const { id } = await winWith(ctx, idOf(params, "Lead"), fields);
    return back ? ownPath(back) : `/leads/${id}`;
  },
}));

export default define.page<typeof handler>(function WinLead({ data }) {
  const { lead, values, errors } = data;
  const title = t("leads.winTitle", { title: lead.title });
  const here = `/leads/${lead.id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: lead.title }} />
      <StepForm
        action={`${here}/win`}
        fields={missingFieldsOf(errors)}
        submit={t("leads.won")}
        cancelHref={values.back ? ownPath(values.back) : here}
        {...{ values, errors }}
      />
    </div>
  );
});
