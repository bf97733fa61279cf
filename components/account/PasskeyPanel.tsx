import PasskeyForm from "../../islands/PasskeyForm.tsx";
import type { CreationOptions } from "../../lib/auth/passkey_ceremony.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Note } from "../ui/Note.tsx";

const labels = inEachLanguage(() => ({
  name: t("passkeys.name"),
  password: t("twoFactor.password"),
}));

export interface NewPasskeyProps {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
}

/** Asks what a new passkey is called, and for the password, before the device makes it. */
export function NewPasskey({ values, errors }: NewPasskeyProps) {
  return (
    <form class="stack" method="post" action="/settings/passkeys">
      <FormErrors errors={errors} labels={labels} />
      <fieldset class="group">
        <legend>{t("passkeys.add")}</legend>
        <div class="cols">
          <InputField
            name="name"
            label={labels.name}
            hint={t("passkeys.nameHint")}
            value={values.name ?? ""}
            error={errorAt(errors, "name")}
            required
          />
          <InputField
            name="password"
            type="password"
            label={labels.password}
            value=""
            autocomplete="current-password"
            error={errorAt(errors, "password")}
            required
          />
        </div>
      </fieldset>
      <p class="row">
        <Button kind="primary">{t("passkeys.next")}</Button>
      </p>
    </form>
  );
}

export interface MakePasskeyProps {
  name: string;
  options: CreationOptions;
}

/** The last step of adding one: the device asks for a finger, a face or a code. */
export function MakePasskey({ name, options }: MakePasskeyProps) {
  return (
    <Note icon="lock" title={t("passkeys.make", { name })}>
      <p>{t("passkeys.makeText")}</p>
      <noscript>
        <p>{t("passkeys.scripts")}</p>
      </noscript>
      <PasskeyForm
        ask={{ kind: "create", options }}
        action="/settings/passkeys"
        keep={{ name }}
        label={t("passkeys.makeSubmit")}
        failed={t("passkeys.failed")}
        primary
      />
    </Note>
  );
}
