import PickHelp from "../../islands/PickHelp.tsx";
import { type Asked, pickMark, pickOf } from "../../lib/choices/mark.ts";
import type { ChoiceEntity, Chosen } from "../../lib/choices/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { describe, type FieldProps, Frame } from "./Field.tsx";

/** What a field of a record is filled with. */
export interface PickValue {
  /** An id, or what was typed. */
  value: string;
  /** What the field's mark was when it was sent. */
  mark?: string | undefined;
  /** The record behind the id. */
  named?: Chosen | { id: string; name: string } | null | undefined;
  /** What the typed text may stand for. */
  asked?: Asked | undefined;
}

export interface PickInputProps extends PickValue {
  name: string;
  /** What is searched. */
  pick: ChoiceEntity;
  /** Any text will do; the records are only proposed. */
  free?: boolean;
  /** Oneself is offered first, by this word. */
  me?: string | undefined;
  placeholder?: string | undefined;
}

export interface PickFieldProps extends PickInputProps, FieldProps {
  name: string;
}

/** A field that finds a record by its name: as one types where scripts run, on saving elsewhere. */
export function PickField(props: PickFieldProps) {
  return (
    <Frame {...props}>
      <PickInput {...props} attributes={describe(props)} />
      {props.asked && props.asked.choices.length > 0 && <Asking {...props} asked={props.asked} />}
    </Frame>
  );
}

/** The control alone. */
export function PickInput(
  { attributes, ...props }: PickInputProps & {
    attributes: Readonly<Record<string, string | undefined>>;
  },
) {
  const { name, pick, free, me, value, mark, named, placeholder } = props;
  const known = named && String(named.id) === value ? named : undefined;
  return (
    <div class="seek">
      <input
        class="input"
        {...attributes}
        value={known?.name ?? value}
        placeholder={placeholder}
        autocomplete="off"
        data-pick={pick}
        data-me={me}
        data-free={free ? "" : undefined}
      />
      {!free && (mark ?? known) && (
        <input type="hidden" name={pickMark + name} value={mark ?? (known && pickOf(known))} />
      )}
      <PickHelp />
    </div>
  );
}

/** The records that the typed name may stand for. */
function Asking({ name, value, asked }: PickFieldProps & { asked: Asked }) {
  return (
    <fieldset>
      <legend class="label">{t("pick.choose")}</legend>
      {asked.choices.map((choice) => (
        <p key={choice.id}>
          <label class="check">
            <input
              type="radio"
              name={pickMark + name}
              value={pickOf({ id: choice.id, name: value })}
            />
            <span>
              {choice.name}
              {choice.detail && <span class="muted">{`, ${choice.detail}`}</span>}
            </span>
          </label>
        </p>
      ))}
      {asked.more && <p class="hint">{t("pick.more")}</p>}
    </fieldset>
  );
}
