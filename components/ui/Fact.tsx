import type { ComponentChildren } from "preact";
import { t } from "../../lib/i18n/t.ts";
import type { ChoiceEntity, Chosen } from "../../lib/choices/schema.ts";
import { Button, ButtonLink } from "./Button.tsx";
import { inputKind, type InputType, type Option, Options, Suggestions } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import { PickInput } from "./PickField.tsx";
import { ProseInput } from "./ProseField.tsx";

export interface FactProps {
  label: string;
  /** The value as it is read. */
  view: ComponentChildren;
  /** The form field's name. */
  name: string;
  value: string;
  /** Where only some values are possible. */
  options?: Option[] | undefined;
  /** Offered as one types; what is typed may be something else. */
  suggestions?: readonly string[] | undefined;
  /** Where it holds a record: what is searched, and the one it holds. */
  picks?:
    | { pick: ChoiceEntity; free?: boolean | undefined; named?: Chosen | null | undefined }
    | undefined;
  type?: Exclude<InputType, "search" | "password"> | "area" | "prose";
  /** Where the little form posts to, with the version that its value comes from. */
  action: string;
  version: number;
  /** The same page with the field closed again. */
  cancelHref: string;
}

/** One field of a record that opens into a form of its own; one is open at a time. */
export function Fact(props: FactProps) {
  const { label, view, action, version, cancelHref } = props;
  return (
    <details class="fact" name="fact">
      <summary>
        <span class="k">{label}</span>
        <span class="v">{view}</span>
        <Icon name="edit" size="sm" />
        <span class="vh">{t("form.edit")}</span>
      </summary>
      <form method="post" action={action}>
        <input type="hidden" name="version" value={version} />
        {props.picks ? <Pick {...props} {...props.picks} /> : (
          <label class="field">
            <span class="vh">{label}</span>
            <Control {...props} />
          </label>
        )}
        <p class="row">
          <Button kind="primary">{t("form.save")}</Button>
          <ButtonLink kind="ghost" href={cancelHref}>{t("form.cancel")}</ButtonLink>
        </p>
      </form>
    </details>
  );
}

function Pick(
  { name, label, value, pick, free = false, named }: FactProps & NonNullable<FactProps["picks"]>,
) {
  return (
    <PickInput {...{ name, value, pick, free, named }} attributes={{ name, "aria-label": label }} />
  );
}

function Control({ name, value, options, suggestions, type = "text" }: FactProps) {
  if (type === "prose") return <ProseInput rows={3} value={value} attributes={{ name }} />;
  if (type === "area") {
    return <textarea class="input" name={name} rows={3}>{value}</textarea>;
  }
  if (options === undefined) {
    return (
      <>
        <input
          class="input"
          name={name}
          {...inputKind(type)}
          value={value}
          autocomplete="off"
          list={suggestions && `${name}-list`}
        />
        {suggestions && <Suggestions name={name} values={suggestions} />}
      </>
    );
  }
  return (
    <select class="input" name={name}>
      <Options options={options} value={value} />
    </select>
  );
}

/** A field that is only read. */
export function FixedFact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <p class="fact fact-fixed">
      <span class="k">{label}</span>
      <span class="v">{children}</span>
    </p>
  );
}
