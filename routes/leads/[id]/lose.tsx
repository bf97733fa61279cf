import { Head } from "fresh/runtime";
import { lossFields } from "../../../components/leads/fields.ts";
import { StepForm } from "../../../components/leads/StepForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { idOf } from "../../../lib/http/api.ts";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { ownPath } from "../../../lib/http/paths.ts";
import { t } from "../../../lib/i18n/t.ts";
import { loseLead } from "../../../lib/leads/moves.ts";
import { LeadLoss } from "../../../lib/leads/schema.ts";
import { getLead } from "../../../lib/leads/service.ts";
import { allLostReasons } from "../../../lib/lost_reasons/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

export const handler = define.handlers(formHandlers({
  async show(ctx, params, url) {
    const [lead, reasons] = await Promise.all([
      getLead(ctx, idOf(params, "Lead")),
      allLostReasons(ctx),
    ]);
    const values: Record<string, string> = { back: url.searchParams.get("back") ?? "" };
    return { lead, reasons, values };
  },
  async save(ctx, { fields: { back, ...fields }, params }) {
    const { id } = await loseLead(ctx, idOf(params, "Lead"), parse(LeadLoss, fields));
    return back ? ownPath(back) : `/leads/${id}`;
  },
}));

export default define.page<typeof handler>(function LoseLead({ data }) {
  const { lead, reasons, values, errors } = data;
  const title = t("leads.loseTitle", { title: lead.title });
  const here = `/leads/${lead.id}`;
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead
        title={title}
        back={{ href: here, label: lead.title }}
        lead={t("leads.loseText")}
      />
      <StepForm
        action={`${here}/lose`}
        fields={lossFields(reasons)}
        submit={t("leads.lose")}
        cancelHref={values.back ? ownPath(values.back) : here}
        {...{ values, errors }}
      />
    </div>
  );
});
