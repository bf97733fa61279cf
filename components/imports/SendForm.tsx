import FormUpload from "../../islands/FormUpload.tsx";
import { t } from "../../lib/i18n/t.ts";
import { type importEntities, type importModes } from "../../lib/imports/schema.ts";
import { SelectField } from "../ui/Field.tsx";
import { Note } from "../ui/Note.tsx";
import { entityName } from "./words.ts";

export interface SendFormProps {
  entities: typeof importEntities;
  modes: typeof importModes;
  /** How large a file may be, in bytes. */
  limit: number;
  values: Readonly<Record<string, string>>;
  /** Why the file that was sent cannot be imported. */
  problem: string | undefined;
}

/** The form that sends a file: what its rows are, and what they do. */
export function SendForm({ entities, modes, limit, values, problem }: SendFormProps) {
  return (
    <form class="stack" method="post" action="/import" encType="multipart/form-data">
      {problem !== undefined && (
        <div role="alert">
          <Note tone="danger" icon="alert" title={t("imports.unread", { why: problem })} />
        </div>
      )}
      <fieldset class="group">
        <legend>{t("imports.new")}</legend>
        <div class="cols">
          <div class="field">
            <label class="label" for="file">{t("imports.file")}</label>
            <input
              class="input"
              id="file"
              type="file"
              name="file"
              accept=".csv,.tsv,.txt,.xlsx"
              required
              aria-describedby="file-hint"
            />
            <p class="hint" id="file-hint">{t("imports.fileHint")}</p>
          </div>
          <SelectField
            name="entity"
            label={t("imports.entity")}
            value={values.entity ?? "customers"}
            options={entities.map((value) => ({ value, label: entityName(value) }))}
          />
          <SelectField
            name="mode"
            label={t("imports.mode")}
            hint={t("imports.modeHint")}
            value={values.mode ?? "create"}
            options={modes.map((value) => ({ value, label: t(`imports.mode.${value}`) }))}
          />
        </div>
      </fieldset>
      <FormUpload limit={limit} texts={uploadTexts(limit)} />
    </form>
  );
}

function uploadTexts(limit: number) {
  return {
    send: t("imports.check"),
    hint: t("imports.checkHint"),
    sending: t("files.sending"),
    waiting: t("imports.waiting"),
    cancel: t("form.cancel"),
    tooLarge: t("imports.tooLarge", { size: limit >> 20 }),
    failed: t("files.failed"),
  };
}
