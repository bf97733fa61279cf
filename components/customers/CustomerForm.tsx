import { industries, statuses } from "../../lib/customers/schema.ts";
import type { Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { CheckField, InputField, SelectField } from "../ui/Field.tsx";
import { errorAt, type FormError, FormErrors } from "../ui/FormErrors.tsx";
import type { Owner } from "./CustomerFilters.tsx";
import { fieldLabels } from "./labels.ts";
import { type Clash, type LastSave, StaleNote } from "./StaleNote.tsx";

export interface CustomerFormProps {
  /** Where the form posts to. */
  action: string;
  /** What stands in the fields, as typed or as saved. */
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  /** Fields that someone else changed meanwhile too, with both values. */
  clashes: readonly Clash[];
  /** The version that the clashes' other values come from. */
  seen?: number | undefined;
  /** Who saved last, and when. */
  last?: LastSave | undefined;
  reader: Reader;
  owners: readonly Owner[];
  /** The version that the values come from; absent for a new customer. */
  version?: number | undefined;
  submit: string;
  cancelHref: string;
}

/** The form for a new customer and for all fields of a saved one. */
export function CustomerForm(props: CustomerFormProps) {
  const { values, errors, clashes, owners, version, seen } = props;
  return (
    <form class="stack" method="post" action={props.action} noValidate>
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      <FormErrors errors={errors} labels={fieldLabels} />
      <StaleNote {...{ clashes, owners }} last={props.last} reader={props.reader} />
      <Person values={values} errors={errors} />
      <Business values={values} errors={errors} owners={owners} />
      <p class="row">
        <Button kind="primary">{props.submit}</Button>
        <ButtonLink kind="ghost" href={props.cancelHref}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}

type PartProps = Pick<CustomerFormProps, "values" | "errors">;

function common({ values, errors }: PartProps, name: string) {
  return {
    name,
    label: fieldLabels[name] ?? name,
    value: values[name] ?? "",
    error: errorAt(errors, name),
  };
}

function Person(props: PartProps) {
  return (
    <fieldset class="group">
      <legend>{t("customers.person")}</legend>
      <div class="cols">
        <InputField {...common(props, "name")} hint={t("customers.nameHint")} required />
        <InputField
          {...common(props, "jobTitle")}
          placeholder={t("customers.jobTitleExample")}
          optional
        />
        <InputField {...common(props, "email")} type="email" required />
        <InputField
          {...common(props, "phone")}
          type="tel"
          placeholder={t("customers.phoneExample")}
          optional
        />
      </div>
    </fieldset>
  );
}

function Business({ owners, ...props }: PartProps & Pick<CustomerFormProps, "owners">) {
  const industryOptions = industries.map((value) => ({ value, label: value }));
  const statusOptions = statuses.map((value) => ({
    value,
    label: t(`customers.status.${value}`),
  }));
  const ownerOptions = owners.map(({ id, name }) => ({ value: String(id), label: name }));
  return (
    <fieldset class="group">
      <legend>{t("customers.business")}</legend>
      <div class="cols">
        <InputField {...common(props, "company")} optional />
        <SelectField
          {...common(props, "industry")}
          options={[{ value: "", label: t("form.none") }, ...industryOptions]}
          optional
        />
        <SelectField {...common(props, "status")} options={statusOptions} />
        <InputField
          {...common(props, "source")}
          placeholder={t("customers.sourceExample")}
          optional
        />
        <SelectField {...common(props, "ownerId")} options={ownerOptions} />
        <InputField {...common(props, "tags")} hint={t("customers.tagsHint")} optional />
      </div>
      <CheckField
        name="doNotContact"
        label={t("customers.doNotContactPerson")}
        checked={props.values.doNotContact === "true"}
      />
    </fieldset>
  );
}
