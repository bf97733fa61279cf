import { outcomes } from "../../lib/interactions/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { KindChoice } from "../activity/LogForm.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { AreaField, InputField, SelectField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { directionOptions, interactionLabels } from "./fields.ts";

export interface InteractionFormProps {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  action: string;
  cancelHref: string;
}

/** The form that writes down what happened; fields that the kind does not have are left out. */
export function InteractionForm({ values, errors, action, cancelHref }: InteractionFormProps) {
  const common = (name: string) => ({
    name,
    label: interactionLabels[name] ?? name,
    value: values[name] ?? "",
    error: errorAt(errors, name),
  });
  return (
    <form class="stack" method="post" action={action} noValidate>
      <FormErrors errors={errors} labels={interactionLabels} />
      {["customerId", "leadId"].map((name) =>
        values[name] && <input key={name} type="hidden" name={name} value={values[name]} />
      )}
      <fieldset class="group">
        <legend>{t("interactions.what")}</legend>
        <div class="stack">
          <div>
            <KindChoice value={values.kind ?? "call"} />
          </div>
          <InputField {...common("subject")} optional />
          <AreaField {...common("body")} rows={5} optional />
          <div class="cols">
            <SelectField {...common("direction")} options={directionOptions} optional />
            <SelectField {...common("outcome")} options={outcomeOptions} optional />
            <InputField {...common("durationMinutes")} optional />
            <InputField
              {...common("occurredAt")}
              type="datetime-local"
              hint={t("interactions.whenHint")}
              optional
            />
          </div>
        </div>
      </fieldset>
      <p class="row">
        <Button kind="primary">{t("interactions.log")}</Button>
        <ButtonLink kind="ghost" href={cancelHref}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}

const outcomeOptions = inEachLanguage(() => [
  { value: "", label: t("form.none") },
  ...outcomes.map((value) => ({ value, label: t(`interactions.outcome.${value}`) })),
]);
