import { listInWords } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Holding } from "../../lib/users/holdings.ts";
import { type PickState, pickValue } from "../records/field.ts";
import { Button } from "../ui/Button.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { PickField } from "../ui/PickField.tsx";

export interface DisableFormProps extends PickState {
  /** Where the form posts to. */
  action: string;
  holdings: readonly Holding[];
  errors: readonly FormError[];
}

/** Shuts a user out, and asks who takes over what they own. */
export function DisableForm({ action, holdings, errors, ...state }: DisableFormProps) {
  const label = t("users.field.reassignTo");
  const words = holdings.map(({ entity, count }) => t(`users.holding.${entity}`, { count }));
  return (
    <form class="stack" method="post" action={action}>
      <FormErrors errors={errors} labels={{ reassignTo: label }} />
      <p>{t("users.disableText")}</p>
      <p>
        {words.length === 0
          ? t("users.ownsNothing")
          : t("users.owns", { what: listInWords(words) })}
      </p>
      {words.length > 0 && (
        <PickField
          name="reassignTo"
          label={label}
          {...pickValue("reassignTo", state)}
          pick="users"
          placeholder={t("pick.placeholder")}
          error={errorAt(errors, "reassignTo")}
        />
      )}
      <p>
        <Button kind="danger" icon="lock">{t("users.disable")}</Button>
      </p>
    </form>
  );
}
