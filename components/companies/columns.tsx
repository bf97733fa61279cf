import type { Company } from "../../lib/companies/schema.ts";
import type { Field } from "../../lib/fields/schema.ts";
import { formatNumber } from "../../lib/i18n/format.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Column, ColumnPlace, RecordColumns } from "../records/columns.ts";
import {
  addedColumn,
  customColumns,
  ownerColumn,
  updatedColumn,
} from "../records/shared_columns.tsx";

/** How lists show companies. */
export function companyColumns(
  place: ColumnPlace,
  custom: readonly Field[] = [],
): RecordColumns<Company> {
  return {
    name: {
      label: t("companies.field.name"),
      sort: "name",
      of: ({ name }) => name,
      href: ({ id }) => `/companies/${id}`,
    },
    columns: [...usual(place), ...extra(place), ...customColumns(custom, place)],
  };
}

function usual(place: ColumnPlace): Column<Company>[] {
  const count = (key: "customerCount" | "leadCount"): Column<Company> => ({
    key,
    label: t(`companies.${key}`),
    look: "num wide",
    cell: (company) => formatNumber(company[key], place.reader),
  });
  return [
    {
      key: "industry",
      label: t("companies.field.industry"),
      look: "table-end",
      cell: ({ industry }) => industry,
    },
    {
      key: "domain",
      label: t("companies.field.domain"),
      sort: "domain",
      look: "muted cut",
      cell: ({ domain }) => domain,
    },
    count("customerCount"),
    count("leadCount"),
    { ...ownerColumn(t("companies.field.ownerId")), look: "muted nowrap table-end" },
    addedColumn(place),
  ];
}

function extra(place: ColumnPlace): Column<Company>[] {
  return [
    {
      key: "phone",
      label: t("companies.field.phone"),
      look: "nowrap",
      extra: true,
      cell: ({ phone }) => phone,
    },
    {
      key: "website",
      label: t("companies.field.website"),
      extra: true,
      cell: ({ website }) => website,
    },
    {
      key: "address",
      label: t("companies.field.address"),
      extra: true,
      cell: ({ address }) => address,
    },
    updatedColumn(place),
  ];
}
