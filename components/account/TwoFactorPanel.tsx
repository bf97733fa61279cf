import { renderSVG } from "uqr";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Note } from "../ui/Note.tsx";

const labels = inEachLanguage(() => ({
  password: t("twoFactor.password"),
  code: t("twoFactor.code"),
}));

interface FormProps {
  action: string;
  submit: string;
  errors: readonly FormError[];
}

/** Asks for the password before the second factor is set up or switched off. */
export function PasswordFirst({ action, submit, errors }: FormProps) {
  return (
    <form class="group" method="post" action={action}>
      <FormErrors errors={errors} labels={labels} />
      <InputField
        name="password"
        type="password"
        label={labels.password}
        value=""
        autocomplete="current-password"
        error={errorAt(errors, "password")}
        required
      />
      <p class="row">
        <Button kind="primary">{submit}</Button>
      </p>
    </form>
  );
}

export interface ScanFormProps {
  secret: string;
  uri: string;
  errors: readonly FormError[];
}

/** What an authenticator app needs, and the form for its first code. */
export function ScanForm({ secret, uri, errors }: ScanFormProps) {
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(uri))}`;
  return (
    <form class="group" method="post" action="/settings/two-factor/confirm">
      <h2>{t("twoFactor.scan")}</h2>
      <img src={picture} alt={t("twoFactor.picture")} width="220" height="220" />
      <p>
        {t("twoFactor.secret")} <code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
      <p>
        <a href={uri}>{t("twoFactor.open")}</a>
      </p>
      <FormErrors errors={errors} labels={labels} />
      <InputField
        name="code"
        label={labels.code}
        value=""
        autocomplete="one-time-code"
        error={errorAt(errors, "code")}
        required
      />
      <p class="row">
        <Button kind="primary">{t("twoFactor.confirm")}</Button>
      </p>
    </form>
  );
}

/** The recovery codes, the one time that they are shown. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <Note tone="warning" icon="lock" title={t("twoFactor.codes")}>
      <p>{t("twoFactor.codesText")}</p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a class="btn btn-primary" href="/settings/two-factor">{t("twoFactor.done")}</a>
      </p>
    </Note>
  );
}
