import { t } from "../../lib/i18n/t.ts";
import { AreaField, InputField, SelectField } from "../ui/Field.tsx";
import { PickField, type PickValue } from "../ui/PickField.tsx";
import { ProseField } from "../ui/ProseField.tsx";
import type { RecordField } from "./field.ts";

export interface FieldControlProps {
  field: RecordField;
  value: string;
  error: string | undefined;
  /** What fills it where it holds a record. */
  picked?: PickValue;
}

/** The control of a field, with its label, hint and error. */
export function FieldControl({ field, value, error, picked = { value } }: FieldControlProps) {
  const { name, label, type = "text", options, optional = false, hint, placeholder } = field;
  const { pick, free = false, suggestions } = field;
  const common = { name, label, value, error, optional, hint };
  if (type === "hidden") return <input type="hidden" name={name} value={value} />;
  if (pick !== undefined) {
    const example = placeholder ?? t("pick.placeholder");
    return <PickField {...common} {...picked} {...{ pick, free }} placeholder={example} />;
  }
  if (options !== undefined) return <SelectField {...common} options={options} />;
  if (type === "area") return <AreaField {...common} />;
  if (type === "prose") return <ProseField {...common} />;
  return (
    <InputField
      {...common}
      type={type === "url" ? "text" : type}
      required={!optional}
      autocomplete={type === "password" ? "new-password" : "off"}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(suggestions === undefined ? {} : { suggestions })}
    />
  );
}
