import { t } from "../../lib/i18n/t.ts";
import { FieldControl } from "../records/FieldControl.tsx";
import type { RecordField } from "../records/field.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { leadLabels } from "./fields.ts";

export interface StepFormProps {
  action: string;
  fields: readonly RecordField[];
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  submit: string;
  cancelHref: string;
}

/** The few questions that a step of a lead asks; where to go afterwards is kept along. */
export function StepForm(props: StepFormProps) {
  const { action, fields, values, errors, submit, cancelHref } = props;
  return (
    <form class="stack" method="post" action={action} noValidate>
      {values.back && <input type="hidden" name="back" value={values.back} />}
      <FormErrors errors={errors} labels={leadLabels} />
      {fields.length > 0 && (
        <fieldset class="group">
          <legend class="vh">{submit}</legend>
          <div class="stack-sm">
            {fields.map((field) => (
              <FieldControl
                key={field.name}
                field={field}
                value={values[field.name] ?? ""}
                error={errorAt(errors, field.name)}
              />
            ))}
          </div>
        </fieldset>
      )}
      <p class="row">
        <Button kind="primary">{submit}</Button>
        <ButtonLink kind="ghost" href={cancelHref}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}
