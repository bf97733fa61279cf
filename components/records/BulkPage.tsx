import { Head } from "fresh/runtime";
import type { BulkState } from "../../lib/bulk/asked.ts";
import { formatNumber, type Reader } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { Button, ButtonLink } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { InputField, SelectField } from "../ui/Field.tsx";
import { errorAt, FormErrors, titleWithErrors } from "../ui/FormErrors.tsx";
import { HiddenFields } from "../ui/HiddenFields.tsx";
import { PickField, type PickValue } from "../ui/PickField.tsx";
import { PageHead } from "../ui/PageHead.tsx";
import { BulkPreviewPanel } from "./BulkPreviewPanel.tsx";
import { labelsOf, pickValue, type RecordField } from "./field.ts";

export interface BulkPageProps {
  /** The list's page: `/customers`. */
  path: string;
  /** Its title: "Customers". */
  list: string;
  /** So many of them, in words: "2 customers". */
  counted: (count: string) => string;
  fields: readonly RecordField[];
  state: BulkState;
  reader: Reader;
}

/** Asks what many records shall be given, says what that would do, and does it. */
export function BulkPage({ path, list, counted, fields, state, reader }: BulkPageProps) {
  const { count, errors, filter, preview } = state;
  const back = filter === "" ? path : `${path}?${filter}`;
  const title = t("bulk.title", { what: counted(formatNumber(count, reader)) });
  return (
    <div class="narrow stack">
      <Head>
        <title>{t("app.title", { page: titleWithErrors(title, errors.length) })}</title>
      </Head>
      <PageHead title={title} back={{ href: back, label: list }} />
      {count === 0
        ? (
          <EmptyState icon="check" title={t("bulk.none")} text={t("bulk.noneText")}>
            <ButtonLink kind="primary" href={back}>{t("bulk.back")}</ButtonLink>
          </EmptyState>
        )
        : (
          <>
            {preview && <BulkPreviewPanel {...{ path, fields, state, preview, back, reader }} />}
            <ChangeForm {...{ path, fields, state, back }} />
          </>
        )}
    </div>
  );
}

type ChangeFormProps = Pick<BulkPageProps, "path" | "fields" | "state"> & { back: string };

function ChangeForm({ path, fields, state, back }: ChangeFormProps) {
  const { errors, values, preview } = state;
  return (
    <form class="stack" action={`${path}/bulk`}>
      <HiddenFields values={targetFields(state)} />
      <input type="hidden" name="preview" value="1" />
      <FormErrors errors={errors} labels={labelsOf(fields)} />
      <fieldset class="group">
        <legend>{t("bulk.fields")}</legend>
        <div class="cols">
          {fields.map((field) => (
            <ChangeField
              key={field.name}
              field={field}
              value={values[field.name] ?? ""}
              error={errorAt(errors, field.name)}
              picked={pickValue(field.name, state)}
            />
          ))}
        </div>
      </fieldset>
      <p class="row">
        <Button kind={preview ? "plain" : "primary"}>{t("bulk.preview")}</Button>
        <ButtonLink kind="ghost" href={back}>{t("form.cancel")}</ButtonLink>
      </p>
    </form>
  );
}

interface ChangeFieldProps {
  field: RecordField;
  value: string;
  error: string | undefined;
  picked: PickValue;
}

function ChangeField({ field, value, error, picked }: ChangeFieldProps) {
  const { name, label, options, type, hint, placeholder, pick, free } = field;
  const common = { name, label, value, error, hint };
  if (pick) {
    return <PickField {...common} {...picked} {...{ pick, placeholder }} free={free ?? false} />;
  }
  if (options) return <SelectField {...common} options={options} />;
  const kind = type === "date" || type === "datetime-local" ? type : "text";
  return <InputField {...common} type={kind} {...(placeholder && { placeholder })} />;
}

/** What says which records it is about. */
export function targetFields({ filter, ids }: BulkState): [string, string][] {
  const which: [string, string] = ids === undefined ? ["all", "1"] : ["ids", ids.join(",")];
  return [["filter", filter], which];
}
