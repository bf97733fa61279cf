import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Note } from "../ui/Note.tsx";

const labels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  name: t("keys.name"),
  scopes: t("keys.scopes"),
  expiresAt: t("keys.expires"),
  ratePerMinute: t("keys.rate"),
}));

export interface KeyFormProps {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
}

/** The form for a new key. */
export function KeyForm({ values, errors }: KeyFormProps) {
  const common = (name: string) => ({
    name,
    label: labels[name] ?? name,
    value: values[name] ?? "",
    error: errorAt(errors, name),
  });
  return (
    <form class="stack" method="post" action="/settings/keys">
      <FormErrors errors={errors} labels={labels} />
      <fieldset class="group">
        <legend>{t("keys.create")}</legend>
        <div class="cols">
          <InputField {...common("name")} hint={t("keys.nameHint")} required />
          <InputField
            {...common("scopes")}
            value={values.scopes ?? "read:*"}
            hint={t("keys.scopesHint")}
            required
          />
          <InputField {...common("expiresAt")} placeholder="2027-12-31" optional />
          <InputField {...common("ratePerMinute")} placeholder="600" optional />
        </div>
      </fieldset>
      <p class="row">
        <Button kind="primary">{t("keys.create")}</Button>
      </p>
    </form>
  );
}

/** A new key, the one time that it is shown. */
export function NewKey({ text }: { text: string }) {
  return (
    <Note tone="positive" icon="check" title={t("keys.made")}>
      <p>
        <code>{text}</code>
      </p>
      <p>{t("keys.madeText")}</p>
    </Note>
  );
}
