import { Head } from "fresh/runtime";
import { missingFieldsOf, stageField } from "../../../components/leads/fields.ts";
import { StepForm } from "../../../components/leads/StepForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { t } from "../../../lib/i18n/t.ts";
import { asksWhyLost, moveWith } from "../../../lib/leads/steps.ts";
import { getLead } from "../../../lib/leads/service.ts";
import { orderedStages } from "../../../lib/stages/service.ts";

export const handler = define.handlers(formHandlers({
  written: { amount: "amount", expectedCloseOn: "day" },
  async show(ctx, params, url) {
    const lead = await getLead(ctx, idOf(params, "Lead"));
    const stages = await orderedStages(ctx, lead.stage.pipelineId);
    const back = url.searchParams.get("back") ?? "";
    const values: Record<string, string> = { stageId: String(lead.stageId), back };
    return { lead, stages, values };
  },
  async save(ctx, { fields: { back, ...fields }, params }) {
    const id = idOf(params, "Lead");
    if (await asksWhyLost(ctx, id, fields)) {
      return `/leads/${id}/lose${back ? `?back=${encodeURIComponent(back)}` : ""}`;
    }
    await moveWith(ctx, id, fields);
    return back ? ownPath(back) : `/leads/${id}`;
  },
}));

export default define.page<typeof handler>(function MoveLead({ data }) {
  const { lead, stages, values, errors } = data;
  const title = t("leads.moveTitle", { title: lead.title });
  const here = `/leads/${lead.id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: here, label: lead.title }} />
      <StepForm
        action={`${here}/move`}
        fields={[stageField(stages), ...missingFieldsOf(errors)]}
        submit={t("leads.move")}
        cancelHref={values.back ? ownPath(values.back) : here}
        {...{ values, errors }}
      />
    </div>
  );
});
