import { formatMoment, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Note } from "../ui/Note.tsx";
import type { Owner } from "./CustomerFilters.tsx";
import { fieldLabels, valueInWords } from "./labels.ts";

/** A field that two people changed at the same time. */
export interface Clash {
  field: string;
  yours?: unknown;
  theirs?: unknown;
}

/** The save that came in between. */
export interface LastSave {
  name: string;
  /** ISO, UTC. */
  at: string;
}

export interface StaleNoteProps {
  clashes: readonly Clash[];
  owners: readonly Owner[];
  last: LastSave | undefined;
  reader: Reader;
}

/** Shows both values of each field and lets the person choose which one stays. */
export function StaleNote({ clashes, owners, last, reader }: StaleNoteProps) {
  if (clashes.length === 0) return null;
  const name = last?.name ?? t("change.someone");
  const when = formatMoment(last?.at ?? reader.now, reader);
  return (
    <Note tone="warning" icon="clock" title={t("form.stale", { name })}>
      <div class="stack-sm" role="alert">
        <p>{t("form.staleText", { count: clashes.length, when })}</p>
        <div class="cols">
          {clashes.map((clash) => <Choice key={clash.field} clash={clash} owners={owners} />)}
        </div>
      </div>
    </Note>
  );
}

interface ChoiceProps {
  clash: Clash;
  owners: readonly Owner[];
}

function Choice({ clash: { field, yours, theirs }, owners }: ChoiceProps) {
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
