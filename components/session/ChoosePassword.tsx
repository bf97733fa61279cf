import { t } from "../../lib/i18n/t.ts";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError } from "../ui/FormErrors.tsx";
import { AloneForm } from "./AloneForm.tsx";

export interface ChoosePasswordProps {
  /** Whose link it is; absent where it can no longer be used. */
  email: string | undefined;
  errors: readonly FormError[];
}

/** The page behind a mailed link. It posts to its own address. */
export function ChoosePassword({ email, errors }: ChoosePasswordProps) {
  if (email === undefined) {
    const again = <a href="/reset">{t("password.linkAgain")}</a>;
    return <AloneForm title={t("password.linkOver")} after={again} />;
  }
  const labels = { password: t("password.new") };
  return (
    <AloneForm
      title={t("password.choose")}
      lead={t("password.chooseFor", { email })}
      submit={t("password.chooseSubmit")}
      errors={errors}
      labels={labels}
    >
      <input type="hidden" name="email" autocomplete="username" value={email} />
      <InputField
        name="password"
        type="password"
        label={labels.password}
        hint={t("password.hint")}
        value=""
        autocomplete="new-password"
        error={errorAt(errors, "password")}
        required
      />
    </AloneForm>
  );
}
