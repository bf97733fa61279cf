import { Head } from "fresh/runtime";
import { quarterText } from "../../components/reports/views/people.ts";
import { Button, ButtonLink } from "../../components/ui/Button.tsx";
import { errorAt, FormErrors } from "../../components/ui/FormErrors.tsx";
import { InputField } from "../../components/ui/Field.tsx";
import { PageHead } from "../../components/ui/PageHead.tsx";
import type { Ctx } from "../../lib/context.ts";
import { define } from "../../lib/http/define.ts";
import { formHandlers } from "../../lib/http/form.ts";
import { t } from "../../lib/i18n/t.ts";
import { demand } from "../../lib/ownership.ts";
import { explain } from "../../lib/targets/policy.ts";
import { saveTargets, targetSheet } from "../../lib/targets/sheet.ts";

function yearIn(url: URL): number | undefined {
  const text = url.searchParams.get("year") ?? "";
  return /^20\d\d$/.test(text) ? Number(text) : undefined;
}

async function show(ctx: Ctx, _: Record<string, string>, url: URL) {
  demand(explain(ctx.actor, "create"));
  return await targetSheet(ctx, yearIn(url));
}

export const handler = formHandlers({
  show,
  async save(ctx, { fields }) {
    await saveTargets(ctx, fields);
    return "/reports/targets";
  },
});

export default define.page<typeof handler>(function Targets({ data, url }) {
  const { people, quarters, currency, values, errors } = data;
  const fields = people.flatMap(({ id, name }) =>
    quarters.map((quarter) => ({
      name: `${id}.${quarter}`,
      person: name,
      quarter: quarterText(quarter),
      label: t("targets.of", { name, quarter: quarterText(quarter) }),
    }))
  );
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  const title = t("targets.title", { year: quarters[0]?.slice(0, 4) ?? "" });
  return (
    <>
      <Head>
        <title>{t("app.title", { page: title })}</title>
      </Head>
      <PageHead
        title={title}
        lead={t("targets.text", { currency })}
        back={{ href: "/reports/targets", label: t("reports.name.targets") }}
      />
      <form class="stack" method="post" action={url.pathname + url.search} noValidate>
        <FormErrors errors={errors} labels={labels} />
        {people.map(({ id, name: person }) => (
          <fieldset key={id} class="group">
            <legend>{person}</legend>
            <div class="cols">
              {fields.filter(({ name }) => name.startsWith(`${id}.`)).map(({ name, quarter }) => (
                <InputField
                  key={name}
                  name={name}
                  label={quarter}
                  value={values[name] ?? ""}
                  error={errorAt(errors, name)}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <p class="row">
          <Button kind="primary">{t("targets.save")}</Button>
          <ButtonLink kind="ghost" href="/reports/targets">{t("form.cancel")}</ButtonLink>
        </p>
      </form>
    </>
  );
});
