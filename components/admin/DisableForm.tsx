import { listInWords } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Holding } from "../../lib/users/holdings.ts";
import { asOptions } from "../records/field.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";

export interface DisableFormProps {
  /** Where the form posts to. */
  action: string;
  holdings: readonly Holding[];
  /** Who can take over. */
  heirs: readonly { id: number; name: string }[];
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
}

/** Shuts a user out, and asks who takes over what they own. */
export function DisableForm({ action, holdings, heirs, values, errors }: DisableFormProps) {
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
        <SelectField
          name="reassignTo"
          label={label}
          value={values.reassignTo ?? ""}
          options={[{ value: "", label: t("users.choose") }, ...asOptions(heirs)]}
          error={errorAt(errors, "reassignTo")}
        />
      )}
      <p>
        <Button kind="danger" icon="lock">{t("users.disable")}</Button>
      </p>
    </form>
  );
}
