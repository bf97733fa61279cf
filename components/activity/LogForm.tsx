import { kinds, outcomes } from "../../lib/interactions/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Option } from "../ui/Field.tsx";
import { AboutChoice } from "./AboutChoice.tsx";
import { Button } from "../ui/Button.tsx";
import { ProseInput } from "../ui/ProseField.tsx";

export interface LogFormProps {
  /** Fields of what is logged: `{ customerId: 7 }`. */
  about: Readonly<Record<string, number | string>>;
  /** On a company's page: whom or what it may be about. */
  choices?: readonly Option[] | undefined;
}

/** The short form above a timeline: kind, what happened, and for a call how it went. */
export function LogForm({ about, choices }: LogFormProps) {
  return (
    <form class="panel-body stack-sm log" method="post" action="/interactions/new">
      {Object.entries(about).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      {choices && <AboutChoice choices={choices} id="log-about" />}
      <KindChoice value="call" />
      <label class="field">
        <span class="vh">{t("interactions.what")}</span>
        <ProseInput
          rows={2}
          placeholder={t("interactions.whatAsk")}
          attributes={{ name: "body" }}
        />
      </label>
      <div class="cols-sm only-call">
        <label class="field">
          <span class="label">{t("interactions.field.outcome")}</span>
          <select class="input" name="outcome">
            {outcomes.map((value) => (
              <option key={value} value={value}>{t(`interactions.outcome.${value}`)}</option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{t("interactions.field.durationMinutes")}</span>
          <input class="input num" name="durationMinutes" inputMode="numeric" autocomplete="off" />
        </label>
      </div>
      <p class="row">
        <Button kind="primary">{t("interactions.log")}</Button>
        <label class="check small">
          <input type="checkbox" name="nextTask" value="true" />
          {t("interactions.nextTask")}
        </label>
      </p>
    </form>
  );
}

/** The kind of an interaction as a row of radio buttons. */
export function KindChoice({ value }: { value: string }) {
  return (
    <fieldset class="seg">
      <legend class="vh">{t("interactions.kindLabel")}</legend>
      {kinds.map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" value={kind} checked={kind === value} />
          {t(`interactions.kind.${kind}`)}
        </label>
      ))}
    </fieldset>
  );
}
