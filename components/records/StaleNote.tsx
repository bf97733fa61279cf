import { formatMoment, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { labelOf, wordsOf } from "../changes/entities.ts";
import { Note } from "../ui/Note.tsx";

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
  entity: string;
  clashes: readonly Clash[];
  people: readonly { id: number; name: string }[];
  last: LastSave | undefined;
  reader: Reader;
}

/** Shows both values of each field and lets the person choose which one stays. */
export function StaleNote({ entity, clashes, people, last, reader }: StaleNoteProps) {
  if (clashes.length === 0) return null;
  const name = last?.name ?? t("change.someone");
  const when = formatMoment(last?.at ?? reader.now, reader);
  return (
    <Note tone="warning" icon="clock" title={t("form.stale", { name })}>
      <div class="stack-sm" role="alert">
        <p>{t("form.staleText", { count: clashes.length, when })}</p>
        <div class="cols">
          {clashes.map((clash) => <Choice key={clash.field} {...{ entity, clash, people }} />)}
        </div>
      </div>
    </Note>
  );
}

interface ChoiceProps extends Pick<StaleNoteProps, "entity" | "people"> {
  clash: Clash;
}

function Choice({ entity, clash: { field, yours, theirs }, people }: ChoiceProps) {
  const words = wordsOf(entity);
  const name = `take.${field}`;
  return (
    <fieldset>
      <legend class="label">{labelOf(words, field) ?? field}</legend>
      <label class="check">
        <input type="radio" name={name} value="mine" checked />
        {t("form.yours", { value: words.value(field, yours, people) })}
      </label>
      <br />
      <label class="check">
        <input type="radio" name={name} value="theirs" />
        {t("form.theirs", { value: words.value(field, theirs, people) })}
      </label>
    </fieldset>
  );
}
