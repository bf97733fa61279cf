import { t } from "../../lib/i18n/t.ts";
import type { ColumnSpec } from "../table/table_column.ts";

/** What the table of customers can show. */
export function customerTable(): ColumnSpec[] {
  return [
    { key: "name", sort: "name", width: 210 },
    { key: "status", sort: "status", width: 110 },
    { key: "company", sort: "company", width: 190 },
    { key: "email", sort: "email", width: 240 },
    { key: "phone", width: 150 },
    { key: "jobTitle", width: 160 },
    { key: "ownerId", path: "owner.name", width: 150 },
    { key: "leadCount", label: t("customers.field.leadCount"), kind: "number", width: 80 },
    {
      ...{ key: "createdAt", label: t("records.created"), kind: "moment" },
      ...{ sort: "createdAt", width: 170 },
    },
    { key: "industry", width: 130, extra: true },
    { key: "source", width: 140, extra: true },
    { key: "tags", kind: "list", width: 180, extra: true },
    { key: "doNotContact", width: 140, extra: true },
    {
      ...{ key: "interactionCount", label: t("interactions.title") },
      ...{ kind: "number", width: 100, extra: true },
    },
    {
      ...{ key: "updatedAt", label: t("records.updated"), kind: "moment", extra: true },
      ...{ sort: "updatedAt", width: 170 },
    },
  ];
}
