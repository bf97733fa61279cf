import { t } from "../../lib/i18n/t.ts";
import type { ColumnSpec } from "../table/table_column.ts";

/** What the table of companies can show. */
export function companyTable(): ColumnSpec[] {
  const count = (key: "customerCount" | "leadCount"): ColumnSpec => ({
    ...{ key, label: t(`companies.${key}`), kind: "number", width: 100 },
  });
  return [
    { key: "name", sort: "name", width: 220 },
    { key: "industry", width: 130 },
    { key: "domain", sort: "domain", width: 180 },
    { key: "phone", width: 150 },
    { key: "website", width: 200 },
    { key: "ownerId", path: "owner.name", width: 150 },
    count("customerCount"),
    count("leadCount"),
    {
      ...{ key: "createdAt", label: t("records.created"), kind: "moment" },
      ...{ sort: "createdAt", width: 170 },
    },
    { key: "address", width: 240, extra: true },
    {
      ...{ key: "updatedAt", label: t("records.updated"), kind: "moment", extra: true },
      ...{ sort: "updatedAt", width: 170 },
    },
  ];
}
