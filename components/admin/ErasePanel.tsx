import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmField } from "../ui/ConfirmField.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface ErasePanelProps {
  entity: "customers" | "users";
  id: number;
  name: string;
  errors: readonly FormError[];
}

/** Says what erasing a person means, and does it once that is confirmed. */
export function ErasePanel({ entity, id, name, errors }: ErasePanelProps) {
  const label = t("privacy.sure", { name });
  return (
    <Panel id="erase" title={t("privacy.erase")}>
      <form class="panel-body stack" method="post" action={`/admin/privacy/${entity}/${id}`}>
        <FormErrors errors={errors} labels={{ confirm: label }} />
        <p>{t(`privacy.eraseText.${entity}`)}</p>
        <ConfirmField label={label} error={errorAt(errors, "confirm")} />
        <p>
          <Button kind="danger" icon="trash">{t("privacy.erase")}</Button>
        </p>
      </form>
    </Panel>
  );
}
