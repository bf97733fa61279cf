import { t } from "../../lib/i18n/t.ts";
import type { ColumnSpec } from "../table/table_column.ts";

/** What the table of tasks can show. */
export function taskTable(): ColumnSpec[] {
  return [
    { key: "title", sort: "title", width: 260 },
    { key: "priority", sort: "priority", width: 110 },
    {
      ...{ key: "due", label: t("tasks.field.dueAt"), path: "dueAt", kind: "moment" },
      ...{ field: "dueAt", sort: "dueAt", width: 170 },
    },
    { key: "status", width: 110 },
    { key: "userId", path: "user.name", width: 150 },
    {
      ...{ key: "createdBy", label: t("tasks.field.createdBy") },
      ...{ path: "creator.name", width: 150 },
    },
    {
      ...{ key: "createdAt", label: t("records.created"), kind: "moment" },
      ...{ sort: "createdAt", width: 170 },
    },
    {
      ...{ key: "updatedAt", label: t("records.updated"), kind: "moment", extra: true },
      ...{ sort: "updatedAt", width: 170 },
    },
  ];
}
