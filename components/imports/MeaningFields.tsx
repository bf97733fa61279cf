import type { Field } from "../../lib/fields/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Import } from "../../lib/imports/schema.ts";
import type { CellKind, Target } from "../../lib/imports/targets.ts";
import { InputField } from "../ui/Field.tsx";
import { targetName } from "./words.ts";

export interface MeaningFieldsProps {
  shown: Import;
  targets: readonly Target[];
  custom: readonly Field[];
}

/** What a file may call in its own way. */
const named = new Set<CellKind>(["stage", "person", "reason", "choice", "flag", "currency"]);

/** What the words of the file mean, where columns name stages, people or choices. */
export function ValueFields({ shown, targets }: MeaningFieldsProps) {
  const { format: { columns }, mapping, options } = shown;
  const fields = columns.flatMap((column, at) => {
    const target = targets.find(({ field }) => field === mapping[column]);
    if (target === undefined || !named.has(target.kind)) return [];
    const meant = options.values?.[column] ?? {};
    const texts = textsOf(shown, at).filter((text) => !isClear(target.kind, text));
    return texts.map((text) => ({ at, column, text, value: meant[text] ?? "" }));
  });
  if (fields.length === 0) return null;
  return (
    <fieldset class="group">
      <legend>{t("imports.values")}</legend>
      <p class="muted">{t("imports.valuesText")}</p>
      <div class="cols">
        {fields.map(({ at, column, text, value }) => (
          <InputField
            key={`${at}.${text}`}
            name={`value.${at}.${text}`}
            label={t("imports.value", { column, text })}
            value={value}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}

/** Whether a text can mean but one thing. */
function isClear(kind: CellKind, text: string): boolean {
  return kind === "currency" && /^[A-Z]{3}$/.test(text);
}

/** What stands in a column of the examples, and what was given a meaning before. */
function textsOf({ samples, options, format }: Import, at: number): string[] {
  const cells = Object.values(samples).flat().map((sample) => (sample?.cells[at] ?? "").trim());
  const known = Object.keys(options.values?.[format.columns[at] ?? ""] ?? {});
  const others = new Set(cells.filter((text) => text !== "" && !known.includes(text)));
  return [...known, ...[...others].slice(0, 12)];
}

/** Whether a field tells one record from another, so that no two rows have the same in it. */
function isOwn(field: string, kind: CellKind): boolean {
  const names = ["name", "firstName", "lastName", "title"];
  return names.includes(field) || ["id", "email", "phone", "host"].includes(kind);
}

/** What fields get where a row has nothing for them. */
export function DefaultFields({ shown, targets, custom }: MeaningFieldsProps) {
  const { defaults = {} } = shown.options;
  const open = targets.filter(({ field, kind }) => field in defaults || !isOwn(field, kind));
  return (
    <fieldset class="group">
      <legend>{t("imports.defaults")}</legend>
      <p class="muted">{t("imports.defaultsText")}</p>
      <div class="cols">
        {open.map(({ field }) => (
          <InputField
            key={field}
            name={`default.${field}`}
            label={targetName(shown.entity, field, custom)}
            value={defaults[field] ?? ""}
            optional
          />
        ))}
      </div>
    </fieldset>
  );
}
