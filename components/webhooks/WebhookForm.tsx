import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button } from "../ui/Button.tsx";
import { InputField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { Note } from "../ui/Note.tsx";

const labels: Readonly<Record<string, string>> = inEachLanguage(() => ({
  url: t("webhooks.url"),
  events: t("webhooks.events"),
}));

export interface WebhookFormProps {
  /** Every event, as the boxes are named. */
  events: readonly string[];
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
}

/** The form for a new webhook. */
export function WebhookForm({ events, values, errors }: WebhookFormProps) {
  return (
    <form class="stack" method="post" action="/admin/webhooks">
      <FormErrors errors={errors} labels={labels} />
      <fieldset class="group">
        <legend>{t("webhooks.create")}</legend>
        <InputField
          name="url"
          label={t("webhooks.url")}
          hint={t("webhooks.urlHint")}
          value={values.url ?? ""}
          error={errorAt(errors, "url")}
          required
        />
      </fieldset>
      <fieldset class="group" id="events">
        <legend>{t("webhooks.events")}</legend>
        <div class="cols">
          {events.map((event) => (
            <label key={event} class="row">
              <input type="checkbox" name={event} value="on" checked={values[event] === "on"} />
              {event}
            </label>
          ))}
        </div>
      </fieldset>
      <p class="row">
        <Button kind="primary">{t("webhooks.create")}</Button>
      </p>
    </form>
  );
}

/** A new webhook's secret, the one time that it is shown. */
export function NewSecret({ text }: { text: string }) {
  return (
    <Note tone="positive" icon="check" title={t("webhooks.made")}>
      <p>
        <code>{text}</code>
      </p>
      <p>{t("webhooks.madeText")}</p>
    </Note>
  );
}
