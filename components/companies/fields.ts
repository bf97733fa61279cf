import { industries } from "../../lib/customers/schema.ts";
import { t } from "../../lib/i18n/t.ts";
import type { Option } from "../ui/Field.tsx";
import { asOptions, type FieldGroup, type RecordField } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";

type Named = readonly { id: number; name: string }[];

const industryOptions: Option[] = industries.map((value) => ({ value, label: value }));

/** The fields of a company that people edit, in groups. */
export function companyGroups(): FieldGroup[] {
  return [
    {
      title: t("companies.firm"),
      fields: [
        { name: "name", label: t("companies.field.name") },
        {
          name: "domain",
          label: t("companies.field.domain"),
          optional: true,
          hint: t("companies.domainHint"),
          placeholder: t("companies.domainExample"),
        },
        {
          name: "industry",
          label: t("companies.field.industry"),
          options: [{ value: "", label: t("form.none") }, ...industryOptions],
          optional: true,
        },
        { name: "ownerId", label: t("companies.field.ownerId"), pick: "users" },
      ],
    },
    {
      title: t("companies.contact"),
      fields: [
        { name: "phone", label: t("companies.field.phone"), type: "tel", optional: true },
        {
          name: "website",
          label: t("companies.field.website"),
          type: "url",
          optional: true,
          placeholder: t("companies.websiteExample"),
        },
        { name: "address", label: t("companies.field.address"), type: "area", optional: true },
      ],
    },
  ];
}

/** All of them, in the order of the record page. */
export function companyFields(): RecordField[] {
  return companyGroups().flatMap((group) => group.fields);
}

/** The filters of the list. */
export function companyFilters(teams: Named): RecordFilter[] {
  return [
    { name: "ownerId", label: t("companies.field.ownerId"), pick: "users" },
    { name: "teamId", label: t("companies.field.teamId"), options: asOptions(teams) },
    { name: "industry", label: t("companies.field.industry"), options: industryOptions },
    { name: "domain", label: t("companies.field.domain"), type: "text" },
  ];
}
