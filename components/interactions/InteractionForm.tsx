import LeaveGuard from "../../islands/LeaveGuard.tsx";
import { outcomes } from "../../lib/interactions/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { KindChoice } from "../activity/LogForm.tsx";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { type PickState, pickValue } from "../records/field.ts";
import { PickField } from "../ui/PickField.tsx";
import { ProseField } from "../ui/ProseField.tsx";
import { InputField, SelectField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { directionOptions, interactionLabels } from "./fields.ts";

export interface InteractionFormProps extends PickState {
  errors: readonly FormError[];
  action: string;
  cancelHref: string;
}

/** The form that writes down what happened; fields that the kind does not have are left out. */
export function InteractionForm(props: InteractionFormProps) {
  const { values, errors, action, cancelHref } = props;
  const commonOf = (name: string) => ({
    name,
    label: interactionLabels[name] ?? name,
    value: values[name] ?? "",
    error: errorAt(errors, name),
  });
  return (
    <form class="stack" method="post" action={action} noValidate>
      <LeaveGuard />
      <FormErrors errors={errors} labels={interactionLabels} />
      {["about", "back"].map((name) =>
        values[name] && <input key={name} type="hidden" name={name} value={values[name]} />
      )}
      <fieldset class="group">
        <legend>{t("interactions.what")}</legend>
        <div class="stack">
          <div class="cols">
            {(["customers", "leads"] as const).map((pick) => {
              const name = pick === "customers" ? "customerId" : "leadId";
              const { value: _, ...common } = commonOf(name);
              return (
                <PickField
                  key={name}
                  {...common}
                  {...pickValue(name, props)}
                  pick={pick}
                  placeholder={t("pick.placeholder")}
                  optional
                />
              );
            })}
          </div>
          <div>
            <KindChoice value={values.kind ?? "call"} />
          </div>
          <InputField {...commonOf("subject")} optional />
          <ProseField {...commonOf("body")} rows={5} hint={t("mention.hint")} optional />
          <div class="cols">
            <SelectField {...commonOf("direction")} options={directionOptions} optional />
            <SelectField {...commonOf("outcome")} options={outcomeOptions} optional />
            <InputField {...commonOf("durationMinutes")} optional />
            <InputField
              {...commonOf("occurredAt")}
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
