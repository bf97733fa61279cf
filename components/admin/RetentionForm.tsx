import { t } from "../../lib/i18n/t.ts";
import type { Preview } from "../../lib/retention/schema.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Panel } from "../ui/Panel.tsx";

export interface RetentionFormProps {
  values: Readonly<Record<string, string>>;
  version: number | undefined;
  errors: readonly FormError[];
}

const path = "/admin/retention";

/** The rules on how long things are kept: to be tried by a GET, and saved. */
export function RetentionForm({ values, version, errors }: RetentionFormProps) {
  const names = ["trashDays", "staleMonths"] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`retention.${name}`)]));
  return (
    <Panel id="rules" title={t("retention.rules")}>
      <form class="panel-body stack" method="post" action={path}>
        <FormErrors errors={errors} labels={labels} />
        <input type="hidden" name="version" value={version} />
        {names.map((name) => (
          <InputField
            key={name}
            name={name}
            label={t(`retention.${name}`)}
            hint={t(`retention.${name}Hint`)}
            value={values[name] ?? ""}
            error={errorAt(errors, name)}
            maxLength={4}
          />
        ))}
        <p class="row">
          <Button kind="primary">{t("retention.save")}</Button>
          <Button formMethod="get">{t("retention.preview")}</Button>
        </p>
      </form>
    </Panel>
  );
}

/** What the rules in the form would take today. */
export function RetentionPreview({ preview }: { preview: Preview }) {
  const { trash, strangers } = preview;
  return (
    <Panel id="would" title={t("retention.would")}>
      <ul>
        <li class="item">
          {trash === null ? t("retention.keepsTrash") : t("retention.wouldPurge", { count: trash })}
        </li>
        <li class="item">
          {strangers === null
            ? t("retention.keepsPeople")
            : t("retention.wouldErase", { count: strangers })}
        </li>
      </ul>
    </Panel>
  );
}
