import type { Passkey } from "../../lib/auth/passkeys.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Note } from "../ui/Note.tsx";

export interface PasskeyEditProps {
  passkey: Passkey;
  /** As typed before, where it did not do. */
  name: string;
  errors: readonly FormError[];
}

/** Another name for a passkey, or its end. */
export function PasskeyEdit({ passkey, name, errors }: PasskeyEditProps) {
  const path = `/settings/passkeys/${passkey.id}`;
  return (
    <>
      <form class="group" method="post" action={path}>
        <FormErrors errors={errors} labels={{ name: t("passkeys.name") }} />
        <InputField
          name="name"
          label={t("passkeys.name")}
          value={name}
          error={errorAt(errors, "name")}
          required
        />
        <p class="row">
          <Button kind="primary">{t("passkeys.rename")}</Button>
          <ButtonLink href="/settings/passkeys">{t("passkeys.cancel")}</ButtonLink>
        </p>
      </form>
      <Note tone="warning" icon="alert" title={t("passkeys.remove")}>
        <p>{t("passkeys.removeText")}</p>
        <form method="post" action={`${path}/remove`}>
          <Button kind="danger">{t("passkeys.remove")}</Button>
        </form>
      </Note>
    </>
  );
}
