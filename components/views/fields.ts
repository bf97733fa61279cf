import { t } from "../../lib/i18n/t.ts";
import type { RecordField } from "../records/field.ts";

/** The fields of a view that people edit. */
export function viewFields(): RecordField[] {
  return [
    { name: "name", label: t("views.name"), hint: t("views.nameHint") },
    {
      name: "shared",
      label: t("views.who"),
      options: [
        { value: "false", label: t("views.notShared") },
        { value: "true", label: t("views.shared") },
      ],
    },
    {
      name: "isDefault",
      label: t("views.opens"),
      options: [
        { value: "false", label: t("views.notDefault") },
        { value: "true", label: t("views.default") },
      ],
    },
  ];
}

/** The same for a new one, with what it shows. */
export function newViewFields(): RecordField[] {
  return [
    ...viewFields(),
    { name: "entity", label: "", type: "hidden" },
    { name: "query", label: "", type: "hidden" },
  ];
}
