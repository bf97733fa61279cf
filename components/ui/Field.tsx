import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import { Icon } from "./Icon.tsx";

export interface FieldProps {
  /** The form field's name, which is its id too. */
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Says so beside the label; required fields say nothing. */
  optional?: boolean;
}

interface FrameProps extends FieldProps {
  children: ComponentChildren;
}

/** Label above, help and error below, tied to the control by `describe`. */
export function Frame({ name, label, hint, error, optional, children }: FrameProps) {
  return (
    <div class="field">
      <label class="label" for={name}>
        {label}
        {optional && <span class="muted">{` ${t("form.optional")}`}</span>}
      </label>
      {children}
      {hint && <p class="hint" id={`${name}-hint`}>{hint}</p>}
      {error && (
        <p class="error" id={`${name}-err`}>
          <Icon name="alert" size="sm" />
          {error}
        </p>
      )}
    </div>
  );
}

/** The attributes that tie a control to its hint and error. */
export function describe({ name, hint, error }: FieldProps) {
  const ids = [hint && `${name}-hint`, error && `${name}-err`].filter(Boolean).join(" ");
  return {
    id: name,
    name,
    "aria-describedby": ids === "" ? undefined : ids,
    "aria-invalid": error === undefined ? undefined : ("true" as const),
  };
}

export type InputType =
  | "text"
  | "amount"
  | "email"
  | "tel"
  | "search"
  | "password"
  | "date"
  | "datetime-local";

/** What a control of one line is, and which keys a phone shows for it. */
export function inputKind(type: InputType) {
  if (type === "amount") return { type: "text", inputMode: "decimal" } as const;
  return type === "email" ? { type, inputMode: "email" } as const : { type };
}

export interface InputFieldProps extends FieldProps {
  value: string;
  type?: InputType;
  placeholder?: string;
  autocomplete?: string;
  required?: boolean;
  maxLength?: number;
  /** Offered as one types; what is typed may be something else. */
  suggestions?: readonly string[];
}

/** A field of one line. */
export function InputField(props: InputFieldProps) {
  const { value, type = "text", placeholder, autocomplete = "off", required, maxLength } = props;
  const { name, suggestions } = props;
  return (
    <Frame {...props}>
      <input
        class="input"
        {...inputKind(type)}
        value={value}
        {...describe(props)}
        {...{ placeholder, autocomplete, required, maxLength }}
        list={suggestions && `${name}-list`}
      />
      {suggestions && <Suggestions name={name} values={suggestions} />}
    </Frame>
  );
}

/** What a field of one line offers; it names the list by its own name. */
export function Suggestions({ name, values }: { name: string; values: readonly string[] }) {
  return (
    <datalist id={`${name}-list`}>
      {values.map((value) => <option key={value} value={value} />)}
    </datalist>
  );
}

/** A field of several lines. */
export function AreaField({ rows = 3, ...props }: FieldProps & { value: string; rows?: number }) {
  return (
    <Frame {...props}>
      <textarea class="input" rows={rows} {...describe(props)}>{props.value}</textarea>
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

export interface SelectFieldProps extends FieldProps {
  value: string;
  options: readonly Option[];
}

/** A field that takes one of a few values. */
export function SelectField(props: SelectFieldProps) {
  return (
    <Frame {...props}>
      <select class="input" {...describe(props)}>
        <Options options={props.options} value={props.value} />
      </select>
    </Frame>
  );
}

/** Without a key, which would be sent with each of many and tell nothing that its value does not. */
function choice({ value, label }: Option, chosen: string) {
  return <option value={value} selected={value === chosen}>{label}</option>;
}

/** The options of a select with one chosen. */
export function Options({ options, value }: { options: readonly Option[]; value: string }) {
  return (
    <>
      {options.map((option) => choice(option, value))}
    </>
  );
}
