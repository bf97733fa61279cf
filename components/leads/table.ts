import { t } from "../../lib/i18n/t.ts";
import type { ColumnSpec } from "../table/table_column.ts";

/** What the table of leads can show; a stage is changed where it asks its questions, on the board. */
export function leadTable(): ColumnSpec[] {
  return [
    { key: "title", sort: "title", width: 230 },
    { key: "stage", label: t("leads.field.stageId"), path: "stage.name", width: 130 },
    {
      ...{ key: "customer", label: t("leads.field.customerId") },
      ...{ path: "customer.name", width: 180 },
    },
    {
      ...{ key: "company", label: t("leads.field.companyId") },
      ...{ path: "company.name", width: 180 },
    },
    { key: "amount", kind: "money", sort: "amount", width: 120 },
    { key: "expectedCloseOn", kind: "day", sort: "expectedCloseOn", width: 140 },
    { key: "ownerId", path: "owner.name", width: 150 },
    { key: "source", width: 140 },
    {
      ...{ key: "createdAt", label: t("records.created"), kind: "moment" },
      ...{ sort: "createdAt", width: 170 },
    },
    { key: "probability", kind: "number", width: 110, extra: true },
    { key: "currency", width: 90, extra: true },
    {
      ...{ key: "updatedAt", label: t("records.updated"), kind: "moment", extra: true },
      ...{ sort: "updatedAt", width: 170 },
    },
  ];
}
