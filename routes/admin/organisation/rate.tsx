import { Head } from "fresh/runtime";
import { RecordForm } from "../../../components/records/RecordForm.tsx";
import { titleWithErrors } from "../../../components/ui/FormErrors.tsx";
import { PageHead } from "../../../components/ui/PageHead.tsx";
import { define } from "../../../lib/http/define.ts";
import { formHandlers } from "../../../lib/http/form.ts";
import { readerOf } from "../../../lib/i18n/format.ts";
import { t } from "../../../lib/i18n/t.ts";
import { RateInput } from "../../../lib/organisation/schema.ts";
import { getOrganisation, setRate } from "../../../lib/organisation/service.ts";
import { parse } from "../../../lib/schema/parse.ts";

const organisationPath = "/admin/organisation";

export const handler = define.handlers(formHandlers({
  async show(ctx) {
    const { baseCurrency } = await getOrganisation(ctx);
    const values: Record<string, string> = { day: ctx.now.toISOString().slice(0, 10) };
    return { values, baseCurrency };
  },
  async save(ctx, { fields }) {
    await setRate(ctx, parse(RateInput, fields));
    return organisationPath;
  },
}));

export default define.page<typeof handler>(function AddRate({ data, state }) {
  const { values, errors, clashes, baseCurrency } = data;
  const title = t("organisation.addRate");
  return (
    <div class="narrow">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead
        title={title}
        back={{ href: organisationPath, label: t("admin.organisation") }}
        lead={t("organisation.ratesText", { base: baseCurrency })}
      />
      <RecordForm
        entity="organisation"
        action="/admin/organisation/rate"
        groups={[{
          title: t("organisation.rates"),
          fields: [
            {
              name: "day",
              label: t("organisation.field.day"),
              hint: t("organisation.dayHint"),
            },
            {
              name: "currency",
              label: t("organisation.field.currency"),
              hint: t("organisation.currencyHint"),
            },
            { name: "rate", label: t("organisation.field.rate") },
          ],
        }]}
        {...{ values, errors, clashes }}
        reader={readerOf(state.ctx)}
        submit={title}
        cancelHref={organisationPath}
      />
    </div>
  );
});
