import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import { dateFormats, encodings, type Import, outcomes } from "../../lib/imports/schema.ts";
import type { Target } from "../../lib/imports/targets.ts";
import { Button } from "../ui/Button.tsx";
import { InputField, SelectField } from "../ui/Field.tsx";
import { DefaultFields, ValueFields } from "./MeaningFields.tsx";
import { targetName, targetOptions } from "./words.ts";

export interface CheckFormProps {
  shown: Import;
  targets: readonly Target[];
  keys: readonly string[];
  custom: readonly Field[];
}

/** What each column is and how the file is read, to be changed and checked again. */
export function CheckForm({ shown, targets, keys, custom }: CheckFormProps) {
  const { id, entity, mapping, format: { columns } } = shown;
  const options = targetOptions(entity, targets, custom);
  // Rather one that is good than one that is not: they come in this order.
  const first = outcomes.flatMap((outcome) => shown.samples[outcome] ?? [])[0]?.cells ?? [];
  return (
    <form class="stack" method="post" action={`/import/${id}/check`}>
      <fieldset class="group">
        <legend>{t("imports.columns")}</legend>
        <p class="muted">{t("imports.columnsText")}</p>
        <div class="cols">
          {columns.map((column, at) => (
            <SelectField
              key={column}
              name={`map.${at}`}
              label={column}
              hint={first[at] ? t("imports.example", { value: first[at].slice(0, 60) }) : undefined}
              value={mapping[column] ?? ""}
              options={options}
            />
          ))}
        </div>
      </fieldset>
      <ValueFields {...{ shown, targets, custom }} />
      <Reading {...{ shown, keys, custom }} />
      <DefaultFields {...{ shown, targets, custom }} />
      <p>
        <Button>{t("imports.recheck")}</Button>
      </p>
    </form>
  );
}

function Reading({ shown, keys, custom }: Omit<CheckFormProps, "targets">) {
  const { entity, mode, key, options, format } = shown;
  const none = { value: "", label: t("imports.keyNone") };
  const modes = (["create", "update", "upsert"] as const)
    .map((value) => ({ value, label: t(`imports.mode.${value}`) }));
  return (
    <fieldset class="group">
      <legend>{t("imports.reading")}</legend>
      <div class="cols">
        <SelectField name="mode" label={t("imports.mode")} value={mode} options={modes} />
        <SelectField
          name="key"
          label={t("imports.key")}
          value={key ?? ""}
          options={[
            none,
            ...keys.map((value) => ({ value, label: targetName(entity, value, custom) })),
          ]}
        />
        <SelectField
          name="empty"
          label={t("imports.empty")}
          value={options.empty ?? "keep"}
          options={(["keep", "clear"] as const)
            .map((value) => ({ value, label: t(`imports.empty.${value}`) }))}
        />
        <SelectField
          name="createMissing"
          label={t("imports.missing")}
          value={String(options.createMissing ?? true)}
          options={(["true", "false"] as const)
            .map((value) => ({ value, label: t(`imports.missing.${value}`) }))}
        />
        <SelectField
          name="dateFormat"
          label={t("imports.dateFormat")}
          value={options.dateFormat ?? "YMD"}
          options={dateFormats.map((value) => ({ value, label: t(`imports.dateFormat.${value}`) }))}
        />
        <SelectField
          name="decimalMark"
          label={t("imports.decimalMark")}
          value={options.decimalMark ?? "."}
          options={[
            { value: ".", label: t("imports.decimalMark.point") },
            { value: ",", label: t("imports.decimalMark.comma") },
          ]}
        />
        <InputField
          name="phoneCountry"
          label={t("imports.phoneCountry")}
          hint={t("imports.phoneCountryHint")}
          value={options.phoneCountry ?? ""}
          optional
        />
        <InputField
          name="currency"
          label={t("imports.currency")}
          hint={t("imports.currencyHint")}
          value={options.currency ?? ""}
          optional
        />
        {format.kind === "text" && <TextReading shown={shown} />}
        <SelectField
          name="header"
          label={t("imports.header")}
          value={String(format.header)}
          options={(["true", "false"] as const)
            .map((value) => ({ value, label: t(`imports.header.${value}`) }))}
        />
      </div>
    </fieldset>
  );
}

function TextReading({ shown: { format } }: { shown: Import }) {
  return (
    <>
      <SelectField
        name="encoding"
        label={t("imports.encoding")}
        value={format.encoding ?? "utf-8"}
        options={encodings.map((value) => ({ value, label: value }))}
      />
      <SelectField
        name="delimiter"
        label={t("imports.delimiter")}
        value={format.delimiter ?? ","}
        options={[
          ...[",", ";", "|"].map((value) => ({ value, label: value })),
          { value: "\t", label: t("imports.delimiter.tab") },
        ]}
      />
    </>
  );
}
