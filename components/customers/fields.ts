import { industries, statuses } from "../../lib/customers/schema.ts";
import { inEachLanguage } from "../../lib/i18n/language.ts";
import { t } from "../../lib/i18n/t.ts";
import { asOptions, type FieldGroup, type RecordField } from "../records/field.ts";
import type { RecordFilter } from "../records/filter.ts";
import type { Option } from "../ui/Field.tsx";
import { contactInWords, type Field, fieldLabels } from "./labels.ts";

type Named = readonly { id: number; name: string }[];

const industryOptions: Option[] = industries.map((value) => ({ value, label: value }));
const statusOptions: Option[] = inEachLanguage(() =>
  statuses.map((value) => ({
    value,
    label: t(`customers.status.${value}`),
  }))
);
const contactOptions: Option[] = inEachLanguage(() =>
  [false, true].map((value) => ({
    value: String(value),
    label: contactInWords(value),
  }))
);

/** The fields of a customer that people edit, in groups. */
export function customerGroups(): FieldGroup[] {
  const [optional, none] = [true, { value: "", label: t("form.none") }];
  return [
    {
      title: t("customers.person"),
      fields: [
        field("name", { hint: t("customers.nameHint") }),
        field("jobTitle", { optional, placeholder: t("customers.jobTitleExample") }),
        field("email", { type: "email" }),
        field("phone", { type: "tel", optional, placeholder: t("customers.phoneExample") }),
      ],
    },
    {
      title: t("customers.business"),
      fields: [
        field("company", { optional, pick: "companies", free: true }),
        field("industry", { optional, options: [none, ...industryOptions] }),
        field("status", { options: statusOptions }),
        field("source", { optional, placeholder: t("customers.sourceExample") }),
        field("ownerId", { pick: "users" }),
        field("tags", { optional, hint: t("customers.tagsHint") }),
        field("doNotContact", { options: contactOptions }),
      ],
    },
  ];
}

function field(name: Field, rest: Omit<RecordField, "name" | "label">): RecordField {
  return { name, label: fieldLabels[name] ?? name, ...rest };
}

/** All of them, in the order of the record page. */
export function customerFields(): RecordField[] {
  return customerGroups().flatMap((group) => group.fields);
}

/** What a form sent, as the schema wants it: no tags are an empty list. */
export function formFieldsOf(sent: Record<string, string | null>): Record<string, unknown> {
  return sent.tags === null ? { ...sent, tags: [] } : sent;
}

/** The filters of the list; those without options come from links. */
export function customerFilters(teams: Named): RecordFilter[] {
  return [
    { name: "status", label: t("customers.field.status"), options: statusOptions },
    { name: "ownerId", label: t("customers.field.ownerId"), pick: "users" },
    { name: "teamId", label: t("customers.field.teamId"), options: asOptions(teams) },
    { name: "industry", label: t("customers.field.industry"), options: industryOptions },
    { name: "tag", label: t("customers.field.tag"), type: "text" },
    { name: "source", label: t("customers.field.source"), type: "text" },
    { name: "doNotContact", label: t("customers.field.doNotContact"), options: contactOptions },
    { name: "email", label: t("customers.field.email"), type: "text" },
    { name: "companyId", label: t("customers.field.company"), pick: "companies" },
    { name: "missing", label: t("records.missing"), known: missing() },
  ];
}

function missing(): Option[] {
  return [
    { value: "phone", label: t("customers.field.phone") },
    { value: "companyId", label: t("customers.field.company") },
    { value: "source", label: t("customers.field.source") },
  ];
}
