import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "../records/field.ts";

/** The fields of a view that people edit. */
export const viewFields: readonly RecordField[] = [
  { name: "name", label: t("views.name"), hint: t("views.nameHint") },
  {
    name: "shared",
    label: t("views.who"),
    options: [
      { value: "false", label: t("views.notShared") },
      { value: "true", label: t("views.shared") },
    ],
  },
];

/** The same for a new one, with what it shows. */
export const newViewFields: readonly RecordField[] = [
  ...viewFields,
  { name: "entity", label: "", type: "hidden" },
  { name: "query", label: "", type: "hidden" },
];
