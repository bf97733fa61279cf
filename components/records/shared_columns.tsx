import type { Field } from "../../lib/fields/schema.ts";
import { formatNumber } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import { customOf } from "../../lib/schema/custom_fields.ts";
import { Moment } from "../ui/Moment.tsx";
import type { Column, ColumnPlace } from "./columns.ts";

/** Whose record it is. */
export function ownerColumn(label: string): Column<{ owner: { name: string } }> {
  return { key: "ownerId", label, look: "muted nowrap", cell: ({ owner }) => owner.name };
}

/** When a record was made; in the trash, when it was moved there. */
export function addedColumn(
  { reader, trash }: ColumnPlace,
): Column<{ createdAt: string; deletedAt: string | null }> {
  return {
    key: "createdAt",
    label: trash ? t("records.deleted") : t("records.created"),
    ...(trash ? {} : { sort: "createdAt" }),
    look: "muted wide nowrap",
    cell: ({ createdAt, deletedAt }) => <Moment at={deletedAt ?? createdAt} reader={reader} />,
  };
}

/** When a record was last changed. */
export function updatedColumn({ reader }: ColumnPlace): Column<{ updatedAt: string }> {
  return {
    key: "updatedAt",
    label: t("records.updated"),
    sort: "updatedAt",
    look: "muted nowrap",
    extra: true,
    cell: ({ updatedAt }) => <Moment at={updatedAt} reader={reader} />,
  };
}

/** The fields that an administrator added. */
export function customColumns(
  fields: readonly Field[],
  { reader }: ColumnPlace,
): Column<{ custom: Record<string, unknown> }>[] {
  return fields.map(({ key, label, type }) => ({
    key: `custom.${key}`,
    label,
    look: type === "number" ? "num" : "nowrap",
    extra: true,
    cell(record) {
      const value = customOf(record)[key];
      if (value === undefined || value === null) return null;
      if (typeof value === "boolean") return value ? t("fields.yes") : t("fields.no");
      return typeof value === "number" ? formatNumber(value, reader) : String(value);
    },
  }));
}
