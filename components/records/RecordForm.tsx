import type { ComponentChildren } from "preact";
import LeaveGuard from "../../islands/LeaveGuard.tsx";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import { FieldControl } from "./FieldControl.tsx";
import { type FieldGroup, labelsOf, type PickState, pickValue } from "./field.ts";
import { type Clash, type LastSave, StaleNote } from "./StaleNote.tsx";

export interface RecordFormProps extends PickState {
  /** As in the change log. */
  entity: string;
  /** Where the form posts to. */
  action: string;
  groups: readonly FieldGroup[];
  errors: readonly FormError[];
  /** Fields that someone else changed meanwhile too, with both values. */
  clashes: readonly Clash[];
  /** The version that the values come from; absent for a new record. */
  version?: number | undefined;
  /** The version that the clashes' other values come from. */
  seen?: number | undefined;
  /** Who saved last, and when. */
  last?: LastSave | undefined;
  /** The names behind ids of people. */
  people?: readonly { id: number; name: string }[];
  reader: Reader;
  submit: string;
  cancelHref: string;
  /** What stands between the fields and the button. */
  children?: ComponentChildren;
}

/** The form for a new record and for all fields of a saved one. */
export function RecordForm(props: RecordFormProps) {
  const { entity, groups, errors, clashes, version, seen, last, people = [], reader } = props;
  const labels = labelsOf(groups.flatMap((group) => group.fields));
  return (
    <form class="stack" method="post" action={props.action} noValidate>
      <LeaveGuard />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <FormErrors errors={errors} labels={labels} />
      <StaleNote {...{ entity, clashes, people, last, reader }} />
      {groups.map((group) => <Group key={group.title} group={group} {...props} />)}
      {props.children}
      <p class="row">
        <Button kind="primary">{props.submit}</Button>
        <ButtonLink kind="ghost" href={props.cancelHref}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}

interface GroupProps extends PickState, Pick<RecordFormProps, "errors"> {
  group: FieldGroup;
}

function Group({ group: { title, fields }, errors, ...state }: GroupProps) {
  return (
    <fieldset class="group">
      <legend>{title}</legend>
      <div class="cols">
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            value={state.values[field.name] ?? ""}
            error={errorAt(errors, field.name)}
            picked={pickValue(field.name, state)}
          />
        ))}
      </div>
    </fieldset>
  );
}
