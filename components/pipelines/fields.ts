import { forecastCategories, requirable, stageTypes } from "../../lib/stages/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "../records/field.ts";

const position: RecordField = inEachLanguage(() => ({
  name: "position",
  label: t("pipelines.field.position"),
  optional: true,
  hint: t("pipelines.positionHint"),
}));

/** The fields of a pipeline, and of a lost reason. */
export const namedFields: readonly RecordField[] = inEachLanguage(() => [
  { name: "name", label: t("pipelines.field.name") },
  position,
]);

const types = inEachLanguage(() =>
  stageTypes.map((value) => ({ value, label: t(`stages.type.${value}`) }))
);
const forecasts = inEachLanguage(() =>
  forecastCategories.map((value) => ({
    value,
    label: t(`stages.forecast.${value}`),
  }))
);

/** The fields of a stage. */
export const stageFields: readonly RecordField[] = inEachLanguage(() => [
  { name: "name", label: t("stages.field.name") },
  { name: "type", label: t("stages.field.type"), options: types },
  {
    name: "probability",
    label: t("stages.field.probability"),
    hint: t("stages.probabilityHint"),
  },
  {
    name: "forecastCategory",
    label: t("stages.field.forecastCategory"),
    options: [{ value: "", label: t("form.none") }, ...forecasts],
    optional: true,
  },
  {
    name: "rotAfterDays",
    label: t("stages.field.rotAfterDays"),
    optional: true,
    hint: t("stages.rotHint"),
  },
  {
    name: "requires",
    label: t("stages.field.requires"),
    optional: true,
    hint: t("stages.requiresHint", { names: requirable.join(", ") }),
  },
  position,
]);

/** What a form sent, without the fields that were left empty and have a usual value. */
export function givenFields(
  sent: Readonly<Record<string, string | null>>,
): Record<string, string | null> {
  const usual = new Set(["position", "probability"]);
  return Object.fromEntries(
    Object.entries(sent).filter(([name, value]) => value !== null || !usual.has(name)),
  );
}
