import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";

export interface ExportFormProps {
  /** Where the file comes from. */
  action: string;
  /** What the list is filtered by. */
  params: URLSearchParams;
  formats: readonly ("csv" | "xlsx" | "json" | "jsonl")[];
  /** The record's fields as the file names them, what people call them, and whether they go with it. */
  fields: readonly { name: string; label: string; chosen: boolean }[];
}

/** The form that downloads a list: as what file, with which fields. */
export function ExportForm({ action, params, formats, fields }: ExportFormProps) {
  return (
    <form class="stack" action={action}>
      <HiddenFields values={params} />
      <fieldset class="group">
        <legend>{t("export.format")}</legend>
        {formats.map((format, at) => (
          <p key={format}>
            <label class="check">
              <input type="radio" name="format" value={format} checked={at === 0} />
              {t(`export.format.${format}`)}
            </label>
          </p>
        ))}
      </fieldset>
      <fieldset class="group">
        <legend>{t("export.fields")}</legend>
        <p class="muted">{t("export.fieldsText")}</p>
        <div class="ticks">
          {fields.map(({ name, label, chosen }) => (
            <label key={name} class="check">
              <input type="checkbox" name="fields" value={name} checked={chosen} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <Button kind="primary" icon="export">{t("export.download")}</Button>
      </p>
    </form>
  );
}
