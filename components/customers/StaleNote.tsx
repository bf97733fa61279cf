import { t } from "../../lib/i18n/t.ts";
import { Note } from "../ui/Note.tsx";
import type { Owner } from "./CustomerFilters.tsx";
import { fieldLabels, valueInWords } from "./labels.ts";

/** Fields that two people changed at the same time. */
export interface Stale {
  /** Who saved meanwhile, where that is known. */
  by: string | undefined;
  fields: readonly { field: string; yours: unknown; theirs: unknown }[];
}

/** Shows both values of each field and lets the person choose which one stays. */
export function StaleNote({ stale, owners }: { stale: Stale; owners: readonly Owner[] }) {
  const title = stale.by === undefined
    ? t("form.staleSomeone")
    : t("form.stale", { name: stale.by });
  return (
    <Note tone="warning" icon="clock" title={title}>
      <div class="stack-sm" role="alert">
        <p>{t("form.staleText", { count: stale.fields.length })}</p>
        <div class="cols">
          {stale.fields.map((one) => <Choice key={one.field} {...one} owners={owners} />)}
        </div>
      </div>
    </Note>
  );
}

interface ChoiceProps {
  field: string;
  yours: unknown;
  theirs: unknown;
  owners: readonly Owner[];
}

function Choice({ field, yours, theirs, owners }: ChoiceProps) {
  const name = `take.${field}`;
  return (
    <fieldset>
      <legend class="label">{fieldLabels[field] ?? field}</legend>
      <label class="check">
        <input type="radio" name={name} value="mine" checked />
        {t("form.yours", { value: valueInWords(field, yours, owners) })}
      </label>
      <br />
      <label class="check">
        <input type="radio" name={name} value="theirs" />
        {t("form.theirs", { value: valueInWords(field, theirs, owners) })}
      </label>
    </fieldset>
  );
}
